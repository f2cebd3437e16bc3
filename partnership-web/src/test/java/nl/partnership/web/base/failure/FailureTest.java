package nl.partnership.web.base.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What an exception means to who asked. */
class FailureTest {

    @Test
    void of_two_who_store_the_same_at_once_the_second_is_told_that_another_was_first() {
        Failure failure = Failure.of(new IllegalStateException(new SQLException("key", "23505")));
        assertEquals(409, failure.status());
        assertEquals("stale", failure.kind());
    }

    @Test
    void what_nobody_knows_is_our_fault() {
        assertEquals(
                500,
                Failure.of(new IllegalStateException(new SQLException("x", "42X01")))
                        .status());
    }
}
