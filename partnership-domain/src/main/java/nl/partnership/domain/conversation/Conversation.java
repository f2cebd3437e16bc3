package nl.partnership.domain.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.card.Theme;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;

/**
 * A conversation with the card (Dutch: gesprek). Somebody at the school plans it and asks people of the partnership;
 * it can move or be cancelled until it is opened. Open, the joint answers grow in it. Closed, it never changes again:
 * who finds a mistake adds a correction with a name and a date. It keeps the version of the card it was planned with.
 */
@Entity
@StoredAs("conversation")
public class Conversation extends Gathering {

    @ManyToOne(optional = false)
    @JoinColumn(name = "card_version_id")
    private CardVersion cardVersion;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private int minutes;

    private String place;

    @ElementCollection
    @CollectionTable(name = "conversation_theme", joinColumns = @JoinColumn(name = "conversation_id"))
    @Column(name = "theme_code")
    private Set<String> themes = new HashSet<>();

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Conversation() {}

    /** @param convener of the partnership's school; takes part */
    public Conversation(Partnership partnership, CardVersion cardVersion, Membership convener) {
        super(partnership, convener);
        this.cardVersion = cardVersion;
    }

    @Override
    Conversation self() {
        return this;
    }

    /** Sets when, where and about what; only until the conversation opens. A move makes the calendar entry newer. */
    public void plan(Phase newPhase, Appointment appointment, Collection<String> themeCodes) {
        mustBe(ConversationStatus.PLANNED);
        if (newPhase == null) {
            throw RuleViolation.at("phase", "conversation.plan.phaseMissing");
        }
        if (!getPartnership().getSchoolYear().contains(appointment.date())) {
            throw RuleViolation.at(
                    "date",
                    "conversation.plan.outsideYear",
                    getPartnership().getSchoolYear().toString());
        }
        if (!appointment.exists()) {
            throw RuleViolation.at("start", "conversation.plan.startSkipped");
        }
        if (themeCodes.isEmpty()) {
            throw RuleViolation.at("themes", "conversation.plan.themesMissing");
        }
        if (themeCodes.stream().anyMatch(code -> card().theme(code).isEmpty())) {
            throw RuleViolation.at("themes", "conversation.plan.themeUnknown");
        }
        phase = newPhase;
        holdOn(appointment.date());
        startsAt = appointment.start();
        minutes = appointment.minutes();
        place = appointment.place();
        themes.retainAll(themeCodes);
        themes.addAll(themeCodes);
    }

    /** The number that makes the next invitation replace the earlier ones in people's calendars. */
    public int nextCalendarSequence() {
        return ++calendarSequence;
    }

    public void cancel() {
        mustBe(ConversationStatus.PLANNED);
        become(ConversationStatus.CANCELLED);
        calendarSequence++;
    }

    public void open(Instant now) {
        mustBe(ConversationStatus.PLANNED);
        become(ConversationStatus.OPEN);
        openedAt = now;
    }

    /**
     * Keeps how what is about to be closed calls people, organisations and tasks: that never changes again, whoever is
     * called otherwise later. Those who were asked are kept by the close itself.
     */
    public void keepNames(
            Collection<NamedPerson> ofPeople,
            Collection<NamedOrganisation> ofOrganisations,
            Collection<NamedTask> ofTasks) {
        mustBe(ConversationStatus.OPEN);
        keep(ofPeople, ofOrganisations, ofTasks);
    }

    /**
     * @param next the day of the next conversation, after this one
     * @param noNext whether it was agreed that there is none; then {@code next} is null
     */
    public void close(Instant now, LocalDate next, boolean noNext) {
        mustBe(ConversationStatus.OPEN);
        if ((next == null) != noNext) {
            throw RuleViolation.at("nextOn", noNext ? "conversation.close.nextBoth" : "conversation.close.nextMissing");
        }
        if (next != null && !next.isAfter(getHeldOn())) {
            throw RuleViolation.at("nextOn", "conversation.close.nextTooEarly");
        }
        getParticipants().forEach(each -> keepName(NamedPerson.of(each.getMembership())));
        keepSchoolName(getSchool().getShortName());
        nextOn = next;
        closedAt = now;
        become(ConversationStatus.CLOSED);
    }

    public Card card() {
        return cardVersion.card();
    }

    /** The themes of this conversation, in the card's order. */
    public List<Theme> themes() {
        return card().themes().stream()
                .filter(theme -> themes.contains(theme.code()))
                .toList();
    }

    /** The questions of its themes, in the card's order. */
    public List<Question> questions() {
        return themes().stream().flatMap(theme -> theme.questions().stream()).toList();
    }

    public boolean asks(String questionCode) {
        return questions().stream().anyMatch(question -> question.code().equals(questionCode));
    }

    public Appointment appointment() {
        return new Appointment(getHeldOn(), startsAt, minutes, place);
    }

    /** Short name of the school; once closed, the one of then. */
    public String getSchoolName() {
        return keptSchoolName() == null ? getSchool().getShortName() : keptSchoolName();
    }

    public CardVersion getCardVersion() {
        return cardVersion;
    }

    public Phase getPhase() {
        return phase;
    }

    public int getCalendarSequence() {
        return calendarSequence;
    }

    /** When the next one is; null until closed, or when it was agreed that there is none. */
    public LocalDate getNextOn() {
        return nextOn;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
