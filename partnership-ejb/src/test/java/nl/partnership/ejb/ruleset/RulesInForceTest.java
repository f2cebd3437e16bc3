package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a request is answered. */
class RulesInForceTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    private LocalDate today() {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(RulesInForce.class).today()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T21:59:59.999Z, 2026-10-24",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T22:59:59.999Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26",
        "2027-03-27T22:59:59.999Z, 2027-03-27",
        "2027-03-27T23:00:00Z, 2027-03-28",
        "2027-03-28T21:59:59.999Z, 2027-03-28",
        "2027-03-28T22:00:00Z, 2027-03-29"
    })
    void a_day_ends_at_midnight_in_Amsterdam_also_when_the_clock_changes(Instant moment, LocalDate day) {
        TestClock.set(moment);
        assertEquals(day, today());
    }

    @Test
    void a_request_that_lasts_past_midnight_is_answered_on_the_day_on_which_it_began() {
        TestClock.set(Instant.parse("2027-07-31T21:59:59Z"));
        as(
                town.caller("coordinator"),
                () -> inDatabase(em -> {
                    RulesInForce inForce = bean(RulesInForce.class);
                    assertEquals(LocalDate.of(2027, 7, 31), inForce.today());
                    TestClock.set(Instant.parse("2027-07-31T22:00:01Z"));
                    assertEquals(LocalDate.of(2027, 7, 31), inForce.today());
                }));
        assertEquals(LocalDate.of(2027, 8, 1), today());
    }
}
