package nl.partnership.domain.privacy.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Person;

/** What was decided of a breach: reported to the authority, or not and why. */
@MappedSuperclass
public abstract class DecidedBreach extends StoredEntity {

    static final int LONGEST_WHY = 1000;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @NotScreened("a number of the authority, letters and digits, no sentence")
    private String reference;

    @Convert(converter = FreeText.class)
    @Screened("BreachStepService.lateWhy")
    @Column(name = "late_why")
    private String lateWhy;

    @Convert(converter = FreeText.class)
    @Screened("BreachStepService.notReportedWhy")
    @Column(name = "not_reported_why")
    private String notReportedWhy;

    @ManyToOne
    @JoinColumn(name = "decided_by_id")
    private Person decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** Before its fields are judged: that something can be decided now. */
    abstract void mustBeUndecided();

    abstract Instant getDiscoveredAt();

    /** Until when it can be reported in time; weekends and holidays count. */
    public abstract Instant dueAt();

    /** Why it need not be reported cannot be said yet, or not at this risk. */
    abstract void mustNotBeReportable();

    /**
     * It was reported to the authority. In a drill one says what one would have done.
     *
     * @throws RuleViolation at the fields of {@link BreachReport}; when something else was decided, or it is closed
     */
    public void report(BreachReport report, Person by, Instant now) {
        mustBeUndecided();
        Instant moment = BreachFacts.moment("reportedOn", report.reportedOn(), "reportedAt", report.reportedAt(), now);
        if (moment.isBefore(getDiscoveredAt())) {
            throw RuleViolation.at("reportedOn", "privacy.breach.report.before");
        }
        String given = Text.optionalLine("reference", report.reference(), LONGEST_WHY);
        if (given != null && !Text.isReference(given)) {
            throw RuleViolation.at("reference", "privacy.breach.reference.form");
        }
        String why = PaperSigns.require("lateWhy", Text.optional("lateWhy", report.lateWhy(), LONGEST_WHY));
        if (why == null && moment.isAfter(dueAt())) {
            throw RuleViolation.at("lateWhy", "privacy.breach.lateWhy.required");
        }
        reportedAt = moment;
        reference = given;
        lateWhy = why;
        decided(by, now);
    }

    /**
     * It need not go to the authority.
     *
     * @throws RuleViolation at {@code notReportedWhy} without a reason; when nobody judged the risk, or it is such that it must
     */
    public void leaveUnreported(String why, Person by, Instant now) {
        mustBeUndecided();
        mustNotBeReportable();
        notReportedWhy = PaperSigns.require(
                "notReportedWhy", Text.required("notReportedWhy", why, LONGEST_WHY, "privacy.breach.why.required"));
        decided(by, now);
    }

    private void decided(Person by, Instant now) {
        decidedBy = by;
        decidedOn = Day.of(now);
    }

    void undecide() {
        reportedAt = null;
        reference = null;
        lateWhy = null;
        notReportedWhy = null;
        decidedBy = null;
        decidedOn = null;
    }

    public boolean isDecided() {
        return decidedOn != null;
    }

    /** Null when it was not reported. */
    public Instant getReportedAt() {
        return reportedAt;
    }

    public String getReference() {
        return reference;
    }

    public String getLateWhy() {
        return lateWhy;
    }

    public String getNotReportedWhy() {
        return notReportedWhy;
    }

    public Person getDecidedBy() {
        return decidedBy;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }
}
