package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * That somebody leaves a role, and a colleague takes over what hangs on it. The colleague confirms; everything passes when
 * the last day is over, so that until then nobody else sees of it.
 */
@Entity
@StoredAs("handover")
public class Handover extends StoredEntity {

    @ManyToOne(optional = false)
    private Membership leaving;

    @ManyToOne(optional = false)
    private Membership successor;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "passed_on")
    private LocalDate passedOn;

    protected Handover() {}

    /**
     * @param successor another person of the same organisation, who has a role there after the last day
     * @param lastDay of who leaves
     * @throws RuleViolation at the field {@code successor} or {@code lastDay}
     */
    public Handover(Membership leaving, Membership successor, LocalDate lastDay, LocalDate today) {
        Day.required("lastDay", lastDay, "partner.handover.noDay");
        if (lastDay.isBefore(today)
                || leaving.getValidUntil() != null && lastDay.isAfter(leaving.getValidUntil())
                || lastDay.isBefore(leaving.getValidFrom())) {
            throw RuleViolation.at("lastDay", "partner.handover.noDay");
        }
        if (successor.getPerson().equals(leaving.getPerson())
                || !successor.getOrganisation().equals(leaving.getOrganisation())
                || !successor.isValidOn(lastDay.plusDays(1))) {
            throw RuleViolation.at("successor", "partner.handover.noSuccessor");
        }
        this.leaving = leaving;
        this.successor = successor;
        this.lastDay = lastDay;
        askedOn = today;
    }

    /** The successor takes it on. */
    public void confirm(LocalDate today) {
        if (confirmedOn != null) {
            throw new RuleViolation("partner.handover.confirmed");
        }
        confirmedOn = today;
    }

    /** Whether the last day is over, the successor confirmed and still has the role, and it has not passed yet. */
    public boolean isDue(LocalDate today) {
        return confirmedOn != null && passedOn == null && lastDay.isBefore(today) && successor.isValidOn(today);
    }

    /** Everything passed; the role ends with its last day. */
    public void pass(LocalDate today) {
        leaving.endBefore(lastDay.plusDays(1));
        passedOn = today;
    }

    public Membership getLeaving() {
        return leaving;
    }

    public Membership getSuccessor() {
        return successor;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    /** Null until the successor did. */
    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public boolean isPassed() {
        return passedOn != null;
    }
}
