package nl.partnership.ejb.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearDayTodoTest extends ServiceTest {

    private static final LocalDate MONITOR = LocalDate.of(2027, 7, 1);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        TestClock.set(LocalDate.of(2026, 8, 15).atTime(9, 0));
        inDatabase(town::persist);
        mend();
    }

    /** What was stored beside the services is found by night. */
    private void mend() {
        as(Caller.PORTAL, () -> bean(TodoService.class).mend("schoolyear.day"));
    }

    private List<TodoLine> lines(String user, LocalDate day) {
        TestClock.set(day.atTime(9, 0));
        return as(town.caller(user), () -> bean(TodoService.class).mine().of("schoolyear.day"));
    }

    private List<String> said(String user, LocalDate day) {
        return lines(user, day).stream()
                .map(line -> line.text().key().replace("schoolyear.todo.", ""))
                .toList();
    }

    private void deliver(String user, Organisation school, LocalDate day) {
        as(town.caller(user), () -> bean(MonitorService.class)
                .deliver(school.getId(), Town.YEAR, null, day, town.person(user).getId()));
    }

    @Test
    void a_day_is_a_line_from_a_month_before_until_it_came() {
        LocalDate figures = LocalDate.of(2027, 2, 1);
        assertEquals(List.of(), said("coordinator", figures.minusMonths(1).minusDays(1)));
        TodoLine line = lines("coordinator", figures.minusMonths(1)).get(0);
        assertEquals(figures, line.dueOn());
        assertTrue(line.soon());
        assertEquals(List.of("FIGURES"), said("leider", figures));
        assertEquals(List.of(), said("coordinator", figures.plusDays(1)));
    }

    @Test
    void each_day_is_for_those_whom_it_concerns() {
        LocalDate april = LocalDate.of(2027, 4, 20);
        assertEquals(List.of("LOOK_BACK"), said("coordinator", april));
        assertEquals(List.of("LOOK_BACK"), said("bestuurder", april));
        for (String user : List.of("mentor", "jeugdagent", "fg", "beheer")) {
            assertEquals(List.of(), said(user, april), user);
        }
    }

    @Test
    void the_day_of_confirming_follows_the_region_that_is_chosen() {
        LocalDate day = LocalDate.of(2026, 9, 10);
        assertEquals(List.of(), said("coordinator", day));
        as(town.caller("beheer"), () -> bean(SchoolYearService.class)
                .chooseRegion(town.bridge.getId(), null, Region.NORTH));
        assertEquals(LocalDate.of(2026, 9, 27), lines("coordinator", day).get(0).dueOn());
        assertEquals(List.of(), said("coordinator2", day));
    }

    @Test
    void a_board_reads_one_line_for_its_schools_and_it_is_late_until_the_last_delivered() {
        TodoLine near = lines("bestuurder", MONITOR.minusDays(20)).get(0);
        assertEquals("schoolyear.todo.MONITOR", near.text().key());
        assertEquals(List.of(Town.YEAR, "De Brug, De Linde"), near.note().facts());
        deliver("coordinator", town.bridge, MONITOR.minusDays(20));
        assertEquals(List.of(), said("leider", MONITOR.minusDays(20)));

        TodoLine missed = lines("bestuurder", MONITOR.plusDays(1)).get(0);
        assertEquals("schoolyear.todo.MONITOR.missed", missed.text().key());
        assertEquals(List.of(Town.YEAR, "De Linde"), missed.note().facts());
        assertTrue(missed.isLate(MONITOR.plusDays(1)));
        assertTrue(said("coordinator2", MONITOR.plusDays(1)).contains("MONITOR.missed"));

        deliver("coordinator2", town.linden, MONITOR.plusDays(1));
        assertEquals(List.of("END"), said("bestuurder", MONITOR.plusDays(1)));
    }

    @Test
    void on_the_second_of_june_a_board_reads_that_29_days_are_left_and_on_the_second_of_july_it_is_late() {
        TodoLine june = lines("bestuurder", LocalDate.of(2027, 6, 2)).get(0);
        assertEquals(Sentence.of("schoolyear.todo.left", 29L), june.state());
        TodoLine july = lines("bestuurder", LocalDate.of(2027, 7, 2)).get(0);
        assertNull(july.state());
        assertTrue(july.isLate(LocalDate.of(2027, 7, 2)));
    }

    @Test
    void what_was_missed_stays_through_the_next_year_and_comes_back_when_the_delivery_is_taken_back() {
        LocalDate later = LocalDate.of(2027, 12, 1);
        assertEquals(List.of("MONITOR.missed"), said("bestuurder", later));
        deliver("coordinator2", town.linden, MONITOR);
        deliver("coordinator", town.bridge, MONITOR);
        assertEquals(List.of(), said("bestuurder", later));
        String bridge = town.bridge.getId();
        Long version = as(town.caller("coordinator"), () -> bean(SchoolYearService.class)
                        .get(bridge, Town.YEAR))
                .monitor()
                .version();
        as(town.caller("coordinator"), () -> bean(MonitorService.class).takeBack(bridge, Town.YEAR, version));
        assertEquals(List.of("MONITOR.missed"), said("bestuurder", later));
    }

    @Test
    void a_school_is_not_told_of_years_in_which_it_did_not_work_here() {
        assertEquals(List.of(), said("bestuurder", LocalDate.of(2026, 8, 20)));
        assertEquals(List.of(), said("bestuurder", LocalDate.of(2026, 7, 2)));
    }

    @Test
    void the_administrator_is_told_once_that_the_year_begins() {
        LocalDate july = LocalDate.of(2027, 7, 15);
        TestClock.set(july.atTime(9, 0));
        mend();
        assertEquals(List.of("START"), said("beheer", july));
        assertTrue(said("coordinator", july).contains("START"));
    }
}
