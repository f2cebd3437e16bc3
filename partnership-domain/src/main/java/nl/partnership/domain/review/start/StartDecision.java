package nl.partnership.domain.review.start;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * What a school decided at the start of a school year about one record of the year before. There is one for each record and
 * year, from the first who decides; taken back, it is gone. It stays within the school, which keeps it two years after that
 * school year.
 */
@Entity
@Table(name = "start_decision")
@StoredAs("start-decision")
public class StartDecision extends StoredEntity {

    /** How long it is kept after the end of its school year. */
    public static final Period KEPT = Period.ofYears(2);

    public static final int LONGEST_REASON = 200;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    /** Code of the kind of line, as its room calls it. */
    private String kind;

    @Column(name = "record_id")
    private String recordId;

    @Enumerated(EnumType.STRING)
    private StartChoice choice;

    @Convert(converter = FreeText.class)
    @Screened("StartLineService.reason")
    private String reason;

    @ManyToOne(optional = false)
    @JoinColumn(name = "decided_by_id")
    private Membership decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected StartDecision() {}

    /**
     * @param partnership of the school in the year that begins
     * @param kind code of the kind of line
     */
    public StartDecision(Partnership partnership, String kind, String recordId) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        this.kind = kind;
        this.recordId = recordId;
    }

    /**
     * Decides, or decides anew on what was stopped and goes on after all.
     *
     * @param typed why it stops; null for what goes on
     * @throws RuleViolation at the field {@code reason}
     */
    public void decide(StartChoice chosen, String typed, Membership by, LocalDate today) {
        reason = Objects.requireNonNull(chosen) == StartChoice.STOPPED ? required(typed) : null;
        choice = chosen;
        decidedBy = by;
        decidedOn = today;
    }

    private static String required(String typed) {
        return PaperSigns.require(
                "reason", Text.requiredLine("reason", typed, LONGEST_REASON, "review.start.noReason"));
    }

    public String getKind() {
        return kind;
    }

    public String getRecordId() {
        return recordId;
    }

    public StartChoice getChoice() {
        return choice;
    }

    /** Why it stopped; null for what goes on. */
    public String getReason() {
        return reason;
    }

    public Membership getDecidedBy() {
        return decidedBy;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    /** Until when the portal keeps it. */
    public LocalDate keptUntil() {
        return schoolYear.lastDay().plus(KEPT);
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }
}
