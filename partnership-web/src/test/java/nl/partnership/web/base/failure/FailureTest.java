package nl.partnership.web.base.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exception means to who asked. */
class FailureTest {

    @Test
    void of_two_who_store_the_same_at_once_the_second_is_told_that_another_was_first() {
        Failure failure = Failure.of(new IllegalStateException(new SQLException("key", "23505")));
        assertEquals(409, failure.status());
        assertEquals("stale", failure.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "40XL1", "40XL2"})
    void of_two_who_wait_for_each_other_the_one_who_gives_way_can_try_again_at_once(String state) {
        Failure failure = Failure.of(new IllegalStateException(new SQLException("deadlock", state)));
        assertTrue(failure.passes());
        assertEquals("away", failure.kind());
    }

    @ParameterizedTest
    @CsvSource({"POST, full", "GET, fullReading", "HEAD, fullReading", "PUT, full"})
    void who_only_read_is_not_told_that_something_was_not_saved(String method, String kind) {
        Failure failure = Failure.of(new IllegalStateException(new SQLException("disk", "53100")))
                .to(method);
        assertTrue(failure.passes());
        assertEquals(kind, failure.kind());
        assertEquals("missing", Failure.of(404).to("GET").kind());
    }

    @Test
    void what_nobody_knows_is_our_fault() {
        assertEquals(
                500,
                Failure.of(new IllegalStateException(new SQLException("x", "42X01")))
                        .status());
    }
}
