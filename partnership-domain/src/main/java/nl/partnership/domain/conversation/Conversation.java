package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * A conversation with the card (Dutch: gesprek). Somebody at the school plans it and asks people of the partnership;
 * it can move or be cancelled until it is opened. Open, the joint answers grow in it. Closed, it never changes again:
 * who finds a mistake adds a correction with a name and a date. It keeps the version of the card it was planned with.
 */
@Entity
@StoredAs("conversation")
public class Conversation extends PlannedGathering {

    /** How long it is kept after its school year, with all that hangs on it. */
    public static final Period KEPT = Period.ofYears(5);

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
        super(partnership, cardVersion, convener);
    }

    @Override
    Conversation self() {
        return this;
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
        Day.optional("nextOn", next);
        if (next != null && !next.isAfter(getHeldOn())) {
            throw RuleViolation.at("nextOn", "conversation.close.nextTooEarly");
        }
        getParticipants().forEach(each -> {
            Organisation of = each.getMembership().getOrganisation();
            keepName(NamedPerson.of(each.getMembership()));
            keepName(new NamedOrganisation(of.getId(), of.getShortName()));
        });
        keepSchoolName(getSchool().getShortName());
        nextOn = next;
        closedAt = now;
        become(ConversationStatus.CLOSED);
    }

    /** Short name of the school; once closed, the one of then. */
    public String getSchoolName() {
        return keptSchoolName() == null ? getSchool().getShortName() : keptSchoolName();
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

    /** The last day on which one of that school year is kept. */
    public static LocalDate keptUntil(SchoolYear year) {
        return year.lastDay().plus(KEPT);
    }
}
