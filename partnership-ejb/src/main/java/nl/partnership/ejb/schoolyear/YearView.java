package nl.partnership.ejb.schoolyear;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.schoolyear.Holiday;
import nl.partnership.domain.schoolyear.HolidaySource;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import nl.partnership.domain.schoolyear.YearDay;

/**
 * The days and holidays of one school in one school year.
 *
 * @param region null as long as none is chosen
 * @param regionVersion of that choice; null as long as there is none
 * @param monitor null for who may not know
 */
public record YearView(
        SchoolRow school,
        SchoolYear year,
        Region region,
        Long regionVersion,
        List<Day> days,
        List<HolidayRow> holidays,
        Monitor monitor)
        implements Serializable {

    /** @param on null as long as the holiday on which it depends is not known */
    public record Day(YearDay day, LocalDate on) implements Serializable {}

    /** A holiday as it holds for the school. */
    public record HolidayRow(Holiday holiday, LocalDate first, LocalDate last, HolidaySource source)
            implements Serializable {

        static HolidayRow of(SchoolCalendar.Entry entry) {
            return new HolidayRow(
                    entry.period().holiday(),
                    entry.period().firstDay(),
                    entry.period().lastDay(),
                    entry.source());
        }

        public boolean isVerified() {
            return source.isVerified();
        }

        /** Whether the board set it, and the days of the region do not hold. */
        public boolean isOwn() {
            return source == HolidaySource.BOARD;
        }
    }

    /**
     * Whether the safety monitor was delivered.
     *
     * @param version of what is noted; null as long as nothing ever was
     * @param deliveredOn null when it is not noted
     * @param by name of who delivered it; null likewise, as is the id
     */
    public record Monitor(Long version, LocalDate deliveredOn, String byId, String by) implements Serializable {

        public boolean isDelivered() {
            return deliveredOn != null;
        }
    }

    /** Whether the days of some holiday are to be compared with the ministry first. */
    public boolean isUnverified() {
        return holidays.stream().anyMatch(holiday -> !holiday.isVerified());
    }

    /** The source when all holidays have one and the same, so that it is said once; else null. */
    public HolidaySource onlySource() {
        List<HolidaySource> sources =
                holidays.stream().map(HolidayRow::source).distinct().toList();
        return sources.size() == 1 ? sources.get(0) : null;
    }
}
