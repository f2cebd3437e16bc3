package nl.partnership.ejb.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How far a school is in its year, for who answers for it: dates and counts, never a word of content.
 *
 * @param open tasks that still have to be done
 * @param late how many of those are late
 * @param done tasks that are done
 * @param missed day of a safety monitor that has passed without a delivery that was noted; null when there is none
 */
public record ProgressRow(YearRow year, long open, long late, long done, LocalDate missed) implements Serializable {

    /** How many of the six themes were talked about. */
    public long themesDiscussed() {
        return year.themes().stream().filter(YearRow.YearTheme::isDiscussed).count();
    }

    public int answered() {
        return year.themes().stream().mapToInt(YearRow.YearTheme::answered).sum();
    }

    public int questions() {
        return year.themes().stream().mapToInt(YearRow.YearTheme::questions).sum();
    }
}
