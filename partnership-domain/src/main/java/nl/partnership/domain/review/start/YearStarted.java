package nl.partnership.domain.review.start;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * That a school decided on everything that goes on into a school year. What is taken back opens it again. It is kept as long as
 * the decisions are.
 */
@Entity
@Table(name = "year_started")
@StoredAs("year-started")
public class YearStarted extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne
    @JoinColumn(name = "finished_by_id")
    private Membership finishedBy;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    protected YearStarted() {}

    public YearStarted(Partnership partnership) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
    }

    /** Nothing is left to decide. */
    public void finish(Membership by, LocalDate today) {
        finishedBy = by;
        finishedOn = today;
    }

    /** Something is to be decided again. */
    public void reopen() {
        finishedBy = null;
        finishedOn = null;
    }

    public boolean isFinished() {
        return finishedOn != null;
    }

    /** Null as long as something is left to decide. */
    public LocalDate getFinishedOn() {
        return finishedOn;
    }

    /** Until when the portal keeps it. */
    public LocalDate keptUntil() {
        return schoolYear.lastDay().plus(StartDecision.KEPT);
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }
}
