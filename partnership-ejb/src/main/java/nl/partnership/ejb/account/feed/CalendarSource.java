package nl.partnership.ejb.account.feed;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** Port to the rooms with days of the caller's own, which the calendar that one subscribed to shows. */
public interface CalendarSource {

    /**
     * What the caller has to be at, or has to do, in the present role.
     *
     * @param from first day
     * @param until last day
     * @param most how many at most, the nearest to come first
     */
    List<Entry> entries(LocalDate from, LocalDate until, int most);

    /** What a calendar says of it, and all that it says. */
    enum Kind {
        MEETING,
        TASK
    }

    /**
     * One of them.
     *
     * @param id the same as long as it is the same
     * @param number higher after each change
     * @param begins null for what has a day and no hour
     * @param ends null for what has a day and no hour
     * @param day null for what has an hour
     */
    record Entry(String id, Kind kind, long number, ZonedDateTime begins, ZonedDateTime ends, LocalDate day) {

        public static Entry meeting(String id, long number, ZonedDateTime begins, ZonedDateTime ends) {
            return new Entry(id, Kind.MEETING, number, begins, ends, null);
        }

        public static Entry task(String id, long number, LocalDate day) {
            return new Entry(id, Kind.TASK, number, null, null, day);
        }
    }
}
