package nl.partnership.ejb.support.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How a consultation stands beside what was agreed.
 *
 * @param weeks every how many weeks it meets
 * @param since the day on which it last met, or was to meet for the first time
 * @param met whether it ever met
 * @param late whether a day passed since, and more weeks than agreed
 * @param dates its next days
 */
public record MeetingStanding(int weeks, LocalDate since, boolean met, boolean late, List<MeetingRow> dates)
        implements Serializable {

    /** The next day; null when there is none, or no holiday of the year is known. */
    public MeetingRow next() {
        return dates.isEmpty() ? null : dates.get(0);
    }

    /** How many weeks ago that was. */
    public long weeksSince(LocalDate today) {
        return ChronoUnit.WEEKS.between(since, today);
    }
}
