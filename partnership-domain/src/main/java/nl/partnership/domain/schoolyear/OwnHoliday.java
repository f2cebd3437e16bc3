package nl.partnership.domain.schoolyear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;

/**
 * The days that a board set for one holiday of a school, in the place of those of the region. When the board takes that
 * back the record stays, without days, and the region's hold again.
 */
@Entity
@Table(name = "own_holiday")
@StoredAs("own-holiday")
public class OwnHoliday extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Enumerated(EnumType.STRING)
    private Holiday holiday;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected OwnHoliday() {}

    public OwnHoliday(Organisation school, HolidayPeriod period) {
        this.school = Objects.requireNonNull(school);
        schoolYear = period.year();
        holiday = period.holiday();
        set(period);
    }

    public final void set(HolidayPeriod period) {
        firstDay = period.firstDay();
        lastDay = period.lastDay();
    }

    /** The days of the region hold again. */
    public void undo() {
        firstDay = null;
        lastDay = null;
    }

    /** What was set; empty when that was taken back. */
    public Optional<HolidayPeriod> period() {
        return Optional.ofNullable(firstDay).map(first -> new HolidayPeriod(schoolYear, holiday, first, lastDay));
    }

    public Organisation getSchool() {
        return school;
    }
}
