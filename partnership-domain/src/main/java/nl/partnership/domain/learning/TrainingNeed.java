package nl.partnership.domain.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * Something that people who work with a school want to learn. Whoever asks writes it down, others say that they want it
 * as well, and so it becomes one need of several. It runs until it was held or is needed no longer, and is erased two
 * years after that.
 */
@Entity
@Table(name = "training_need")
@StoredAs("training-need")
public class TrainingNeed extends Arranged {

    /** How long it is kept after its end. */
    public static final Period KEPT = Period.ofYears(2);

    public static final int LONGEST_TOPIC = 140;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Organisation asker;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Enumerated(EnumType.STRING)
    private NeedKind kind;

    @Convert(converter = FreeText.class)
    @Screened("NeedService.topic")
    private String topic;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    private int backers;

    protected TrainingNeed() {}

    @Override
    protected List<String> searched() {
        return List.of(topic);
    }

    /**
     * @param partnership of today
     * @param author of one of its parties
     * @throws RuleViolation at the fields {@code kind} and {@code topic}
     */
    public TrainingNeed(Partnership partnership, NeedKind kind, String topic, Membership author, LocalDate today) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        asker = author.getOrganisation();
        notedOn = today;
        write(kind, topic, author);
    }

    /**
     * Says otherwise what it is about.
     *
     * @throws RuleViolation at the fields {@code kind} and {@code topic}; when it is over, or another wants it as well
     */
    public final void write(NeedKind typedKind, String typedTopic, Membership by) {
        mustRun();
        if (isJoint()) {
            throw new RuleViolation("learning.need.shared");
        }
        if (typedKind == null) {
            throw RuleViolation.at("kind", "learning.need.noKind");
        }
        topic = PaperSigns.require(
                "topic", Text.requiredLine("topic", typedTopic, LONGEST_TOPIC, "learning.need.noTopic"));
        kind = typedKind;
        author = by;
        authorParty = by.party().toString();
    }

    /** A year before it was written down: some write down later what they wanted already. */
    @Override
    LocalDate firstDay() {
        return notedOn.minusYears(1);
    }

    /** Another organisation wants it. */
    void backed() {
        mustRun();
        backers++;
    }

    /** One that wanted it does not any more. @throws RuleViolation when nobody would be left; when it is over */
    void left() {
        mustRun();
        if (!isJoint()) {
            throw new RuleViolation("learning.need.last");
        }
        backers--;
    }

    /** Whether at least two organisations want it. */
    public boolean isJoint() {
        return backers > 1;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Who wrote it down first, and owns it. */
    public Organisation getAsker() {
        return asker;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Who wrote it last, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }

    public NeedKind getKind() {
        return kind;
    }

    public String getTopic() {
        return topic;
    }

    public LocalDate getNotedOn() {
        return notedOn;
    }

    /** Until when the portal keeps it; null as long as it runs. */
    public LocalDate keptUntil() {
        return getEndedOn() == null ? null : getEndedOn().plus(KEPT);
    }
}
