package nl.partnership.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Period;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;

/**
 * The look back of a school and its partners on one school year. It begins with the first theme that was looked at or the
 * first decision on something that is open, and ends when the school closes the year: from then on what belongs to that
 * year changes no more. The board can open a year that was closed by mistake; the school then closes it anew.
 */
@Entity
@Table(name = "year_review")
@StoredAs("year-review")
public class YearReview extends StoredEntity {

    /** How long it is kept after the end of its school year. */
    public static final Period KEPT = Period.ofYears(5);

    private static final int LONGEST = 400;

    @ManyToOne(optional = false)
    private Partnership partnership;

    @Column(name = "closed_at")
    private Instant closedAt;

    @ManyToOne
    @JoinColumn(name = "closed_by_id")
    private Membership closedBy;

    @NotInTrail
    @Column(name = "school_name")
    private String schoolName;

    @Convert(converter = FreeText.class)
    @Column(name = "without_monitor")
    @Screened("CloseYearService.withoutMonitor")
    private String withoutMonitor;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @ManyToOne
    @JoinColumn(name = "reopened_by_id")
    private Membership reopenedBy;

    @Convert(converter = FreeText.class)
    @Column(name = "reopen_reason")
    @Screened("ClosedYearService.reason")
    private String reopenReason;

    protected YearReview() {}

    public YearReview(Partnership partnership) {
        this.partnership = partnership;
    }

    /**
     * Closes the year.
     *
     * @param monitorDelivered whether it is noted that the safety monitor is with the Inspectorate
     * @param why it is closed without that; of no meaning when it is
     * @throws RuleViolation at {@code withoutMonitor}; when it is closed
     */
    public void close(Membership by, boolean monitorDelivered, String why, Instant now) {
        mustBeOpen();
        withoutMonitor = monitorDelivered
                ? null
                : Text.required("withoutMonitor", why, LONGEST, "review.close.withoutMonitorMissing");
        closedBy = by;
        closedAt = now;
        schoolName = partnership.getSchool().getShortName();
        reopenedBy = null;
        reopenedAt = null;
        reopenReason = null;
    }

    /**
     * Opens a year that was closed by mistake.
     *
     * @param by of the board
     * @throws RuleViolation at {@code reason}; when it is not closed
     */
    public void reopen(Membership by, String why, Instant now) {
        if (!isClosed()) {
            throw new RuleViolation("review.close.notClosed");
        }
        reopenReason = Text.required("reason", why, LONGEST, "review.close.reasonMissing");
        reopenedBy = by;
        reopenedAt = now;
        closedAt = null;
        schoolName = null;
    }

    /** @throws RuleViolation when the year is closed */
    public void mustBeOpen() {
        if (isClosed()) {
            throw new RuleViolation("review.close.isClosed");
        }
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Partnership getPartnership() {
        return partnership;
    }

    /** Short; once the year is closed, as the school was called then, whatever it is called later. */
    public String getSchoolName() {
        return isClosed() ? schoolName : partnership.getSchool().getShortName();
    }

    /** Null as long as the year is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Who closed it last; null when nobody did. */
    public Membership getClosedBy() {
        return closedBy;
    }

    /** Why it was closed without the safety monitor; null when that was delivered. */
    public String getWithoutMonitor() {
        return withoutMonitor;
    }

    /** When the board opened it again; null when it did not, or when it was closed anew. */
    public Instant getReopenedAt() {
        return reopenedAt;
    }

    public String getReopenReason() {
        return reopenReason;
    }
}
