package nl.partnership.domain.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.card.Theme;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;

/** When and where people come together, and about which themes of the card. */
@MappedSuperclass
public abstract class PlannedGathering extends Gathering {

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

    PlannedGathering() {}

    PlannedGathering(Partnership partnership, CardVersion cardVersion, Membership convener) {
        super(partnership, convener);
        this.cardVersion = cardVersion;
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

    public CardVersion getCardVersion() {
        return cardVersion;
    }

    public Phase getPhase() {
        return phase;
    }
}
