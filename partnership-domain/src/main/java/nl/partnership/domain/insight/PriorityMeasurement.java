package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;

/** Where the indicator of a priority stood on a day. */
@Entity
@Table(name = "priority_measurement")
@StoredAs("priority-measurement")
public class PriorityMeasurement extends StoredEntity {

    @ManyToOne(optional = false)
    private Priority priority;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    private int measured;

    @ManyToOne(optional = false)
    private Membership author;

    protected PriorityMeasurement() {}

    /** @throws RuleViolation at {@code measuredOn} or {@code measured}; when the priority is over */
    public PriorityMeasurement(Priority priority, LocalDate day, Integer value, Membership by, LocalDate today) {
        priority.mustRun(today);
        priority.requireDay("measuredOn", day, today);
        measured = Priority.number("measured", value);
        this.priority = priority;
        measuredOn = day;
        author = by;
    }

    public LocalDate getMeasuredOn() {
        return measuredOn;
    }

    public int getMeasured() {
        return measured;
    }

    public Priority getPriority() {
        return priority;
    }
}
