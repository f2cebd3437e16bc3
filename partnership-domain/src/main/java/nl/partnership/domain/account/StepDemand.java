package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * An administrator asks a second step of a group of people. They have until a day to set it up; after that day they do not
 * get in without. It holds until it is ended.
 */
@Entity
@StoredAs("step-demand")
@Table(name = "step_demand")
public class StepDemand extends StoredEntity {

    /** The most days that people get to set it up. */
    public static final int LONGEST_GRACE = 90;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_group")
    private StepGroup group;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected StepDemand() {}

    /**
     * Asked from now on.
     *
     * @param days how many days people get, beside today
     */
    public StepDemand(StepGroup group, int days, Instant now, LocalDate today) {
        if (days < 0 || days > LONGEST_GRACE) {
            throw RuleViolation.at("days", "account.demand.days", LONGEST_GRACE);
        }
        this.group = group;
        this.askedAt = now;
        this.lastDay = today.plusDays(days);
    }

    public StepGroup getGroup() {
        return group;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** The last day on which a password is enough. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** It is asked no more. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
