package nl.partnership.domain.base;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * A legal school year: 1 August to 31 July (WPO 1, WVO 2020 1.1), first and last day included.
 *
 * @param start the calendar year in which it begins
 */
public record SchoolYear(int start) implements Serializable, Comparable<SchoolYear> {

    /** The school year in which a day (Europe/Amsterdam) falls. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.JULY, 31);
    }

    public boolean contains(LocalDate day) {
        return equals(of(day));
    }

    public SchoolYear previous() {
        return new SchoolYear(start - 1);
    }

    public SchoolYear next() {
        return new SchoolYear(start + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    /** As people write it: {@code 2026-2027}. */
    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
