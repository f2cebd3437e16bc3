package nl.partnership.domain.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.schoolyear.SchoolCalendar;

/**
 * The days of a consultation at a school: every so many weeks, and never in a holiday of the school. A day that falls in one
 * moves on by whole weeks until the holiday is over, and the next is counted from there.
 */
public final class MeetingDates {

    /** No holiday is that long. */
    private static final int MOST_WEEKS_MOVED = 15;

    private static final int MOST = 200;

    private MeetingDates() {}

    /**
     * The days that lie between two others, both included, in their order; at most 200.
     *
     * @param rhythms the oldest first
     */
    static List<LocalDate> of(
            List<ConsultationRhythm> rhythms, SchoolCalendar calendar, LocalDate from, LocalDate until) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < rhythms.size() && dates.size() < MOST; i++) {
            LocalDate next = i + 1 < rhythms.size() ? rhythms.get(i + 1).getSince() : null;
            LocalDate last = next != null && next.minusDays(1).isBefore(until) ? next.minusDays(1) : until;
            add(dates, rhythms.get(i), calendar, from, last);
        }
        return dates;
    }

    private static void add(
            List<LocalDate> dates, ConsultationRhythm rhythm, SchoolCalendar calendar, LocalDate from, LocalDate last) {
        LocalDate day = moved(rhythm.getFirstOn(), calendar);
        while (!day.isAfter(last) && dates.size() < MOST) {
            if (!day.isBefore(from)) {
                dates.add(day);
            }
            day = moved(day.plusWeeks(rhythm.getWeeks()), calendar);
        }
    }

    private static LocalDate moved(LocalDate day, SchoolCalendar calendar) {
        LocalDate moved = day;
        for (int i = 0; i < MOST_WEEKS_MOVED && isHoliday(moved, calendar); i++) {
            moved = moved.plusWeeks(1);
        }
        return moved;
    }

    /** Whether the school has a holiday on that day; the summer of the year before may still go on. */
    public static boolean isHoliday(LocalDate day, SchoolCalendar calendar) {
        SchoolYear year = SchoolYear.of(day);
        return List.of(year.previous(), year).stream()
                .flatMap(one -> calendar.holidays(one).stream())
                .map(SchoolCalendar.Entry::period)
                .anyMatch(period -> !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay()));
    }
}
