package nl.partnership.domain.base;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * Half a school year: from 1 August, or from 1 February. In each of them contact data is confirmed once.
 *
 * @param firstDay 1 August or 1 February
 */
public record Term(LocalDate firstDay) implements Serializable {

    private static final int MONTHS = 6;

    /** The term in which a day (Europe/Amsterdam) falls. */
    public static Term of(LocalDate day) {
        SchoolYear year = SchoolYear.of(day);
        LocalDate second = LocalDate.of(year.lastDay().getYear(), Month.FEBRUARY, 1);
        return new Term(day.isBefore(second) ? year.firstDay() : second);
    }

    /** 31 January or 31 July. */
    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public Term next() {
        return new Term(firstDay.plusMonths(MONTHS));
    }
}
