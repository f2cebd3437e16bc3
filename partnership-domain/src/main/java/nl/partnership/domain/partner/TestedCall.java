package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Sha256;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * One call of a test: who is called by organisation and role, and what came of it. The result belongs to the number that
 * was called: with another number, or one that was confirmed since, it says nothing any more.
 */
@Entity
@Table(name = "tested_call")
@StoredAs("tested-call")
public class TestedCall extends StoredEntity {

    @ManyToOne(optional = false)
    private CallTest test;

    private int place;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String role;

    @Column(name = "left_out")
    private boolean leftOut;

    @NotInTrail
    @Column(name = "term_on")
    private LocalDate termOn;

    /** The partner that is called, which the database lets be once a term; of others the id of this call. */
    @NotInTrail
    @Column(name = "callee_id")
    private String calleeId;

    @ManyToOne
    private Membership called;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    @Column(name = "called_at")
    private Instant calledAt;

    @NotInTrail
    private String digest;

    protected TestedCall() {}

    TestedCall(CallTest test, int place, CallTest.Step step) {
        this.test = test;
        this.place = place;
        organisation = step.organisation();
        role = step.role();
        leftOut = step.called();
        termOn = test.getTermOn();
        calleeId = leftOut || organisation.equals(test.getSchool()) ? getId() : organisation.getId();
    }

    /**
     * Keeps what came of it; what was kept before is replaced.
     *
     * @param who has the role of this step today, and a number
     * @throws RuleViolation when nobody is to be called here, before the day that was announced, and for anybody else
     */
    public void keep(CallOutcome what, Membership who, Instant now, LocalDate today) {
        if (leftOut || who.getWorkPhone() == null || !isFor(who)) {
            throw new RuleViolation("partner.calltest.notHere");
        }
        if (today.isBefore(test.getPlannedOn())) {
            throw new RuleViolation("partner.calltest.early");
        }
        outcome = what;
        called = who;
        calledAt = now;
        digest = digest(who.getWorkPhone());
    }

    private boolean isFor(Membership who) {
        return who.getOrganisation().equals(organisation) && who.getRole().equals(role);
    }

    /** It was a mistake: nobody was called yet. */
    public void takeBack() {
        outcome = null;
        called = null;
        calledAt = null;
        digest = null;
    }

    /** Whether it was said that the number is wrong, and its owner neither changed nor confirmed it since. */
    public boolean isWrong() {
        return outcome == CallOutcome.WRONG_NUMBER && isOfToday();
    }

    /** Whether its owner neither changed nor confirmed the number since. */
    public boolean isOfToday() {
        return called != null
                && called.getWorkPhone() != null
                && digest(called.getWorkPhone()).equals(digest)
                && (called.getVerifiedAt() == null || !called.getVerifiedAt().isAfter(calledAt));
    }

    private static String digest(String number) {
        return Sha256.hex(number);
    }

    public CallTest getTest() {
        return test;
    }

    /** From 1 on. */
    public int getPlace() {
        return place;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getRole() {
        return role;
    }

    /** Whether another call of this term goes to that partner. */
    public boolean isLeftOut() {
        return leftOut;
    }

    /** Who was called; null as long as nobody was, as {@code outcome} and {@code calledAt} are. */
    public Membership getCalled() {
        return called;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    public Instant getCalledAt() {
        return calledAt;
    }
}
