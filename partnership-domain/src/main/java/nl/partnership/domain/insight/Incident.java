package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.OwnTrail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * Something that happened at a school. Whoever enters it can undo that for ten minutes; from then on who convenes puts it
 * right or takes it out, with a reason. It never leaves the school, and the trail does not say what happened: kind, place
 * and day together can point to a pupil. After the next school year it is reduced to a {@link IncidentTally}.
 */
@Entity
@StoredAs("incident")
public class Incident extends StoredEntity implements OwnTrail {

    public static final Duration UNDOABLE = Duration.ofMinutes(10);

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Hidden
    @Column(name = "happened_on")
    private LocalDate day;

    @Hidden
    @NotScreened("a code of a list")
    @Column(name = "part_of_day")
    private String part;

    @Hidden
    private String kind;

    @Hidden
    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Hidden
    private String place;

    @Hidden
    @Enumerated(EnumType.STRING)
    private Against against;

    @Hidden
    @Convert(converter = ActionsConverter.class)
    private Set<IncidentAction> actions;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entered_by_id")
    private Membership enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @ManyToOne
    private IncidentBatch batch;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Enumerated(EnumType.STRING)
    private CorrectionReason correction;

    protected Incident() {}

    /** @param enteredBy of the school in which it happened */
    public Incident(IncidentFacts facts, Membership enteredBy, Instant now) {
        school = enteredBy.getOrganisation();
        this.enteredBy = enteredBy;
        enteredAt = Objects.requireNonNull(now);
        take(facts);
    }

    /** One of a file. */
    public Incident(IncidentFacts facts, IncidentBatch batch) {
        this(facts, batch.getImportedBy(), batch.getImportedAt());
        this.batch = batch;
    }

    private void take(IncidentFacts facts) {
        schoolYear = SchoolYear.of(facts.day());
        day = facts.day();
        part = facts.part();
        kind = facts.kind();
        severity = facts.severity();
        place = facts.place();
        against = facts.against();
        actions = facts.actions();
    }

    /** Whether who entered it can still undo that. */
    public boolean isUndoable(Instant now) {
        return batch == null && undoneAt == null && enteredAt.plus(UNDOABLE).isAfter(now);
    }

    /** @throws RuleViolation when that is too late */
    public void undo(Instant now) {
        if (!isUndoable(now)) {
            throw new RuleViolation("insight.incident.undo.late");
        }
        undoneAt = now;
    }

    /** @throws RuleViolation at the field {@code reason}, or when it was taken out */
    public void correct(IncidentFacts facts, CorrectionReason reason) {
        require(reason);
        take(facts);
        correction = reason;
    }

    /** @throws RuleViolation as {@link #correct} */
    public void takeOut(CorrectionReason reason, Instant now) {
        require(reason);
        correction = reason;
        undoneAt = now;
    }

    private void require(CorrectionReason reason) {
        if (undoneAt != null) {
            throw new RuleViolation("insight.incident.gone");
        }
        if (reason == null) {
            throw RuleViolation.at("reason", "insight.incident.none.reason");
        }
    }

    public IncidentFacts facts() {
        return new IncidentFacts(day, part, kind, severity, place, against, actions);
    }

    public Organisation getSchool() {
        return school;
    }

    public Membership getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    /** Null when it came with no file. */
    public IncidentBatch getBatch() {
        return batch;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** Why it was put right last, or taken out; null when it never was. */
    public CorrectionReason getCorrection() {
        return correction;
    }

    /** Until when an incident of that school year is kept as it was entered. */
    public static LocalDate keptUntil(SchoolYear year) {
        return year.next().lastDay();
    }

    @Override
    public LocalDate trailUntil() {
        return keptUntil(schoolYear);
    }

    @Override
    public boolean isToldWithOthers() {
        return batch != null;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }
}
