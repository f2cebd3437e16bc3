package nl.partnership.ejb.base.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import org.junit.jupiter.api.Test;

/** What the administrator hears of work that was not done. */
class DailyJobsTest extends ServiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private static DailyWork.Due nightly(String name) {
        return new DailyWork.Due(name, LocalTime.of(3, 0), null, null);
    }

    private void run(DailyWork.Due job, boolean works) {
        bean(DailyWork.class).run(job, (after, most) -> after.isEmpty() ? List.of("a") : List.of(), id -> {
            if (!works) {
                throw new IllegalStateException("not this time");
            }
        });
    }

    private boolean isLate(DailyWork.Due job) {
        return bean(DailyJobs.class).late().contains(job.name());
    }

    private static void at(LocalDate day, int hour, int minute) {
        TestClock.set(day.atTime(hour, minute));
    }

    @Test
    void work_that_fails_the_whole_morning_is_named_and_no_more_once_it_is_done() {
        DailyWork.Due job = nightly("jobs-fail");
        at(MONDAY, 3, 0);
        run(job, true);
        at(MONDAY.plusDays(1), 3, 5);
        run(job, false);
        at(MONDAY.plusDays(1), 5, 55);
        assertFalse(isLate(job), "it is tried again first");
        at(MONDAY.plusDays(1), 6, 5);
        assertTrue(isLate(job));
        run(job, true);
        assertFalse(isLate(job));
    }

    @Test
    void work_that_is_new_is_not_late_before_its_first_day() {
        DailyWork.Due job = new DailyWork.Due("jobs-new", LocalTime.of(7, 0), LocalTime.of(22, 0), null);
        at(MONDAY, 23, 0);
        run(job, true);
        assertFalse(isLate(job), "an installation of tonight");
        at(MONDAY.plusDays(1), 10, 5);
        assertTrue(isLate(job));
    }

    @Test
    void what_is_due_once_a_week_is_not_late_on_the_other_days() {
        DailyWork.Due job = new DailyWork.Due("jobs-week", LocalTime.of(7, 0), LocalTime.of(22, 0), DayOfWeek.MONDAY);
        at(MONDAY, 7, 0);
        run(job, true);
        at(MONDAY.plusDays(6), 23, 0);
        assertFalse(isLate(job));
        at(MONDAY.plusDays(7), 10, 5);
        assertTrue(isLate(job));
    }

    @Test
    void each_is_counted_once_however_often_its_timer_asks() {
        DailyWork.Due job = nightly("jobs-count");
        at(MONDAY, 3, 0);
        run(job, true);
        int known = bean(DailyJobs.class).count();
        run(job, true);
        assertEquals(known, bean(DailyJobs.class).count());
    }
}
