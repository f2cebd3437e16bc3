package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DailyWorkTest extends ServiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final DailyWork.Due MORNING =
            new DailyWork.Due("job", LocalTime.of(7, 0), LocalTime.of(22, 0), null);
    private static final DailyWork.Due NIGHT = new DailyWork.Due("erasure", LocalTime.of(3, 0), null, null);
    private static final DailyWork.Due WEEKLY =
            new DailyWork.Due("week", LocalTime.of(7, 0), LocalTime.of(22, 0), DayOfWeek.MONDAY);

    private final List<String> todo = new ArrayList<>(List.of("a", "b", "c"));
    private final List<String> done = new ArrayList<>();

    /** What happens to a node that is killed. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @AfterEach
    void becomeTheFirstNode() {
        TestNode.become("one");
    }

    @Test
    void what_a_node_left_that_died_is_done_by_another_as_soon_as_its_lease_ends() {
        at(MONDAY, 20, 0);
        assertThrows(
                Killed.class,
                () -> run("one", MORNING, id -> {
                    if (id.equals("b")) {
                        throw new Killed();
                    }
                    finish(id);
                }));
        at(MONDAY, 20, 5);
        run("two", MORNING, this::finish);
        assertEquals(List.of("a"), done);
        at(MONDAY, 20, 10);
        run("two", MORNING, this::finish);
        assertEquals(List.of("a", "b", "c"), done);
    }

    @Test
    void it_is_done_once_a_day_on_whatever_node() {
        at(MONDAY, 7, 0);
        run("one", MORNING, this::finish);
        todo.add("d");
        at(MONDAY, 7, 5);
        run("two", MORNING, this::finish);
        run("one", MORNING, this::finish);
        assertEquals(3, done.size());
        at(MONDAY.plusDays(1), 6, 55);
        run("two", MORNING, this::finish);
        assertEquals(3, done.size());
        at(MONDAY.plusDays(1), 7, 0);
        run("two", MORNING, this::finish);
        assertEquals(4, done.size());
    }

    @Test
    void what_there_is_to_tell_later_on_the_day_is_told_within_the_hour() {
        at(MONDAY, 7, 0);
        run("one", MORNING, this::finish);
        run("one", WEEKLY, this::finish);
        todo.add("d");
        at(MONDAY, 8, 0);
        run("two", WEEKLY, this::finish);
        assertEquals(List.of("a", "b", "c", "d"), done);
        todo.add("e");
        run("two", MORNING, this::finish);
        assertEquals(List.of("a", "b", "c", "d", "e"), done);
    }

    @Test
    void a_night_without_a_portal_is_made_up_for_in_the_morning() {
        at(MONDAY, 3, 0);
        run("one", NIGHT, this::finish);
        todo.add("d");
        at(MONDAY.plusDays(1), 2, 55);
        run("one", NIGHT, this::finish);
        assertEquals(3, done.size());
        at(MONDAY.plusDays(1), 9, 30);
        run("one", NIGHT, this::finish);
        assertEquals(4, done.size());
    }

    @Test
    void people_get_no_mail_at_night() {
        at(MONDAY, 22, 0);
        run("one", MORNING, this::finish);
        at(MONDAY.plusDays(1), 6, 55);
        run("one", MORNING, this::finish);
        assertEquals(List.of(), done);
    }

    @Test
    void a_monday_without_a_portal_is_made_up_for_on_tuesday_and_then_not_again_that_week() {
        at(MONDAY.plusDays(1), 9, 0);
        run("one", WEEKLY, this::finish);
        todo.add("d");
        at(MONDAY.plusDays(6), 9, 0);
        run("one", WEEKLY, this::finish);
        assertEquals(3, done.size());
        at(MONDAY.plusDays(7), 7, 0);
        run("one", WEEKLY, this::finish);
        assertEquals(4, done.size());
    }

    @Test
    void one_that_fails_keeps_no_other_one_and_is_tried_again_in_an_hour() {
        at(MONDAY, 7, 0);
        run("one", MORNING, id -> {
            if (id.equals("a")) {
                throw new IllegalStateException("its mail cannot be made");
            }
            finish(id);
        });
        assertEquals(List.of("b", "c"), done);
        at(MONDAY, 7, 55);
        run("one", MORNING, this::finish);
        run("two", MORNING, this::finish);
        assertEquals(List.of("b", "c"), done);
        at(MONDAY, 8, 0);
        run("two", MORNING, this::finish);
        assertEquals(List.of("b", "c", "a"), done);
    }

    private void finish(String id) {
        done.add(id);
        todo.remove(id);
    }

    private void at(LocalDate day, int hour, int minute) {
        TestClock.set(day.atTime(hour, minute));
    }

    private void run(String node, DailyWork.Due job, Consumer<String> item) {
        TestNode.become(node);
        bean(DailyWork.class)
                .run(
                        job,
                        (after, most) -> todo.stream()
                                .filter(id -> id.compareTo(after) > 0)
                                .limit(most)
                                .toList(),
                        item);
    }
}
