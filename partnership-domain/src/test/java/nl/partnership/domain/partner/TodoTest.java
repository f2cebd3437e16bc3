package nl.partnership.domain.partner;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import org.junit.jupiter.api.Test;

class TodoTest {

    /** Earlier releases took any day of a covenant; three months after it lies where no database has a day. */
    @Test
    void a_line_is_shown_until_a_day_that_a_database_has() {
        LocalDate due = LocalDate.of(9999, 12, 31);
        Todo todo = new Todo("covenant.day", "1").dueOn(due).shown(due.minusMonths(3), due.plusMonths(3));
        assertTrue(todo.content().contains(Day.LAST.toString()), todo.content()::toString);
    }
}
