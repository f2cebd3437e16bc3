package nl.partnership.domain.schoolyear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/**
 * That the safety monitor of a school year is with the Inspectorate: on which day, and who delivered it. What was noted
 * by mistake is taken back: then the record stays, and says that it is not noted.
 */
@Entity
@Table(name = "monitor_delivery")
@StoredAs("monitor-delivery")
public class MonitorDelivery extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @ManyToOne
    @JoinColumn(name = "delivered_by_id")
    private Person deliveredBy;

    protected MonitorDelivery() {}

    public MonitorDelivery(Organisation school, SchoolYear year) {
        this.school = Objects.requireNonNull(school);
        schoolYear = Objects.requireNonNull(year);
    }

    /**
     * Notes the delivery, or puts it right.
     *
     * @param day in the school year or later, and not after today
     * @param by who delivered it
     * @throws RuleViolation at the field {@code deliveredOn} or {@code deliveredBy}
     */
    public void deliver(LocalDate day, Person by, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw RuleViolation.at("deliveredOn", "schoolyear.monitor.noDay");
        }
        if (day.isBefore(schoolYear.firstDay())) {
            throw RuleViolation.at("deliveredOn", "schoolyear.monitor.beforeYear", schoolYear);
        }
        if (by == null) {
            throw RuleViolation.at("deliveredBy", "schoolyear.monitor.noPerson");
        }
        deliveredOn = day;
        deliveredBy = by;
    }

    public void takeBack() {
        deliveredOn = null;
        deliveredBy = null;
    }

    public boolean isDelivered() {
        return deliveredOn != null;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Null when it is not noted. */
    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    /** Null when it is not noted. */
    public Person getDeliveredBy() {
        return deliveredBy;
    }
}
