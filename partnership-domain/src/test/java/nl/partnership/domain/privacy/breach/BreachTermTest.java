package nl.partnership.domain.privacy.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours and threshold of breaches as they are configured, each from a day on. */
class BreachTermTest {

    private static final List<BreachTerm> TERMS = BreachTerm.read("2018-05-25 72 RISK, 2028-01-01 96 HIGH_RISK");

    @Test
    void a_breach_falls_under_the_term_of_the_day_on_which_it_was_discovered() {
        assertEquals(72, BreachTerm.at(TERMS, LocalDate.of(2027, 12, 31)).hours());
        assertEquals(96, BreachTerm.at(TERMS, LocalDate.of(2028, 1, 1)).hours());
        assertEquals(
                BreachRisk.HIGH_RISK,
                BreachTerm.at(TERMS, LocalDate.of(2030, 1, 1)).threshold());
        assertEquals(72, BreachTerm.at(TERMS, LocalDate.of(2001, 1, 1)).hours());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "72", "2018-05-25 72", "2018-05-25 0 RISK", "2018-05-25 72 UNLIKELY", "gisteren 72 RISK"})
    void what_is_no_term_stops_the_portal_from_working_with_it(String configured) {
        assertThrows(IllegalArgumentException.class, () -> BreachTerm.read(configured));
    }
}
