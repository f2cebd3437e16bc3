package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-11-30", "2028-02-29", "2099-12-31"})
    void the_days_of_two_centuries_can_be_entered(String written) {
        LocalDate day = Day.written(written).orElseThrow();
        assertEquals(LocalDate.parse(written), Day.required("until", day, "covenant.noDay"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0001-01-01",
                "0000-01-01",
                "0001-01-01",
                "0026-11-30",
                "1899-12-31",
                "2100-01-01",
                "9999-12-31",
                "+10000-01-01"
            })
    void another_day_is_refused_at_its_field_with_the_years_that_are_meant(String written) {
        LocalDate day = LocalDate.parse(written);
        RuleViolation violation = assertThrows(RuleViolation.class, () -> Day.optional("until", day));
        assertEquals("until", violation.field());
        assertEquals(List.<Object>of(1900, 2099), violation.arguments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26-11-30",
                "+2026-11-30",
                "+10000-01-01",
                "2026-02-30",
                "2026-1-1",
                "2026-11-30T10:00",
                "\u0662\u0660\u0662\u0666-11-30"
            })
    void what_is_not_written_as_a_day_is_none(String text) {
        assertEquals(Optional.empty(), Day.written(text));
    }

    @Test
    void a_day_that_may_be_left_out_may() {
        assertNull(Day.optional("until", null));
        assertEquals(
                "covenant.noDay",
                assertThrows(RuleViolation.class, () -> Day.required("until", null, "covenant.noDay"))
                        .key());
    }

    @Test
    void what_is_reckoned_from_a_day_lies_where_a_database_has_it() {
        assertEquals(Day.FIRST, Day.nearest(LocalDate.of(1, 1, 1).minusMonths(3)));
        assertEquals(Day.LAST, Day.nearest(LocalDate.of(9999, 12, 31).plusMonths(3)));
        assertTrue(Day.isOne(Day.nearest(LocalDate.of(2027, 1, 1))));
        assertNull(Day.nearest(null));
    }
}
