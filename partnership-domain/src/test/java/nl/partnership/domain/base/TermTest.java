package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

    @Test
    void a_term_begins_on_1_august_and_on_1_february() {
        assertEquals(new Term(AUGUST), Term.of(AUGUST));
        assertEquals(new Term(AUGUST), Term.of(FEBRUARY.minusDays(1)));
        assertEquals(new Term(FEBRUARY), Term.of(FEBRUARY));
        assertEquals(new Term(FEBRUARY), Term.of(LocalDate.of(2027, 7, 31)));
    }

    @Test
    void one_follows_the_other() {
        assertEquals(new Term(FEBRUARY), new Term(AUGUST).next());
        assertEquals(new Term(AUGUST.plusYears(1)), new Term(FEBRUARY).next());
    }
}
