package nl.partnership.domain.schoolyear;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;

/**
 * The days of one holiday.
 *
 * @param year the school year in which it begins; the summer holiday goes on into the next
 * @param firstDay included, as is the last
 */
public record HolidayPeriod(SchoolYear year, Holiday holiday, LocalDate firstDay, LocalDate lastDay)
        implements Serializable {

    private static final int MOST_WEEKS = 10;

    /** @throws RuleViolation at the field {@code firstDay} or {@code lastDay} */
    public HolidayPeriod {
        if (firstDay == null) {
            throw RuleViolation.at("firstDay", "schoolyear.holiday.noDay");
        }
        if (lastDay == null) {
            throw RuleViolation.at("lastDay", "schoolyear.holiday.noDay");
        }
        if (!year.contains(firstDay)) {
            throw RuleViolation.at("firstDay", "schoolyear.holiday.otherYear", year);
        }
        if (lastDay.isBefore(firstDay)) {
            throw RuleViolation.at("lastDay", "schoolyear.holiday.endsBeforeItBegins");
        }
        if (lastDay.isAfter(firstDay.plusWeeks(MOST_WEEKS))) {
            throw RuleViolation.at("lastDay", "schoolyear.holiday.tooLong", MOST_WEEKS);
        }
    }

    boolean is(SchoolYear itsYear, Holiday itsKind) {
        return year.equals(itsYear) && holiday == itsKind;
    }
}
