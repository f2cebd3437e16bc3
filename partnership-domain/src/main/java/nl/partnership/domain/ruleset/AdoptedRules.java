package nl.partnership.domain.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.partner.Person;

/** Rules that the board adopts, or prolongs: from then on they hold, until others take their place. */
@MappedSuperclass
public abstract class AdoptedRules extends AdvisedRules {

    @Convert(converter = FreeText.class)
    @Column(name = "adoption_reason")
    @Screened({"RuleSetService.reason", "ProlongationService.reason"})
    private String adoptionReason;

    @ManyToOne
    @JoinColumn(name = "adopted_by_id")
    private Person adoptedBy;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "signed_digest")
    private String signedDigest;

    @Column(name = "cells_wider")
    private Integer cellsWider;

    @Column(name = "cells_narrower")
    private Integer cellsNarrower;

    @Column(name = "retired_on")
    private LocalDate retiredOn;

    /** The last day, when the board prolonged former rules; null for a set that holds until its school year is over. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Transient
    private boolean adoptedNow;

    AdoptedRules() {}

    AdoptedRules(int number, SchoolYear schoolYear, RuleSet origin) {
        super(number, schoolYear, origin);
    }

    void endOn(LocalDate last) {
        endsOn = last;
    }

    /**
     * The board adopts; from this moment the set is in force on the days of its school year.
     *
     * @param reason why the board departs from the advice; may be null when the advice is favourable
     */
    public void adopt(Person boardMember, String reason, RuleSet.Signature signature, LocalDate today) {
        if (getStatus() != RuleSet.Status.ADVISED) {
            throw new RuleViolation(isOpen() ? "ruleset.adviceFirst" : "ruleset.closed");
        }
        requireOther(boardMember);
        if (getSchoolYear().lastDay().isBefore(today)) {
            throw new RuleViolation("ruleset.yearOver", getSchoolYear());
        }
        String why = judgement("reason", reason, getAdviceFavourable(), "ruleset.adoption.reasonMissing");
        adopted(boardMember, why, signature, today);
    }

    /**
     * The board prolongs the former rules by an act of its own, without advice: this {@link RuleSet#prolongation} is in force
     * from now on, or from the first day of its school year.
     *
     * @param until the last day, not later than {@link RuleSet#longestProlongation}
     * @param reason why there are no new rules yet
     * @throws RuleViolation at {@code until} or {@code reason}
     */
    public void prolong(
            Person boardMember, LocalDate until, String reason, RuleSet.Signature signature, LocalDate today) {
        LocalDate first =
                today.isBefore(getSchoolYear().firstDay()) ? getSchoolYear().firstDay() : today;
        LocalDate last = RuleSet.longestProlongation(getSchoolYear());
        if (until == null || until.isBefore(first) || until.isAfter(last)) {
            throw RuleViolation.at("until", "ruleset.prolong.days", first, last);
        }
        String why = judgement("reason", reason, false, "ruleset.prolong.reasonMissing");
        endsOn = until;
        adopted(boardMember, why, signature, today);
    }

    private void adopted(Person boardMember, String reason, RuleSet.Signature signature, LocalDate today) {
        become(RuleSet.Status.ADOPTED);
        adoptedNow = true;
        adoptionReason = reason;
        adoptedBy = boardMember;
        adoptedOn = today;
        signedDigest = signature.digest();
        cellsWider = signature.wider();
        cellsNarrower = signature.narrower();
    }

    /** Gives way to another set that was adopted today; on the day itself the other one holds. */
    public void retire(LocalDate today) {
        become(RuleSet.Status.RETIRED);
        retiredOn = today;
    }

    /** The last day on which these rules can hold: that of the school year, unless the board prolonged them to another. */
    public LocalDate getLastDay() {
        return endsOn == null ? getSchoolYear().lastDay() : endsOn;
    }

    /** Whether it is adopted by the work that goes on, which may still fail: then these rules may never hold. */
    public boolean isAdoptedNow() {
        return adoptedNow;
    }

    /** Whether these are former rules that the board prolonged. */
    public boolean isProlongation() {
        return endsOn != null;
    }

    /** Whether it was in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return adoptedOn != null
                && !day.isBefore(adoptedOn)
                && (retiredOn == null || day.isBefore(retiredOn))
                && getSchoolYear().contains(day)
                && !day.isAfter(getLastDay());
    }

    /** Why the board departed from the advice, or prolonged these rules; else null. */
    public String getAdoptionReason() {
        return adoptionReason;
    }

    public Person getAdoptedBy() {
        return adoptedBy;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    /** What the board member signed; null until the set is adopted. */
    public RuleSet.Signature getSignature() {
        return signedDigest == null ? null : new RuleSet.Signature(signedDigest, cellsWider, cellsNarrower);
    }

    public LocalDate getRetiredOn() {
        return retiredOn;
    }
}
