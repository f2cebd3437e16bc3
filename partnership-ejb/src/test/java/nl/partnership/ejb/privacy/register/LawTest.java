package nl.partnership.ejb.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which law of the rules was looked at when, and what tells that it is time again. */
class LawTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    /** The shipped rules hold from the first day of the school year. */
    private static final LocalDate ADOPTED = Town.YEAR.firstDay();

    private static final LocalDate HALF_A_YEAR_ON = ADOPTED.plusMonths(6);
    private static final String LAW = "Sv 161, AVG 6(1)(e), UAVG 33";

    private final Town town = new Town();

    @BeforeEach
    void build() {
        TestClock.set(DAY.atTime(9, 0));
        inDatabase(town::persist);
    }

    private Caller fg() {
        return town.caller("fg");
    }

    private void rules() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private LawRow row() {
        return as(fg(), () -> bean(LawService.class).laws()).stream()
                .filter(row -> row.law().equals(LAW))
                .findFirst()
                .orElseThrow();
    }

    private void check() {
        as(fg(), () -> bean(LawService.class).check(LAW));
    }

    private boolean isToldTo(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).lines().stream()
                .anyMatch(line -> line.kind().equals("privacy.laws"));
    }

    @Test
    void each_law_of_the_rules_is_due_half_a_year_after_it_was_checked_or_adopted() {
        assertEquals(List.of(), as(fg(), () -> bean(LawService.class).laws()));
        rules();
        assertNull(row().checkedOn());
        assertEquals(ADOPTED, row().countsFrom());
        assertFalse(row().due());
        TestClock.set(HALF_A_YEAR_ON.minusDays(1).atTime(9, 0));
        assertFalse(row().due());
        assertFalse(isToldTo("fg"));
        TestClock.set(HALF_A_YEAR_ON.atTime(9, 0));
        assertTrue(row().due());
        assertTrue(isToldTo("fg"));
        assertFalse(isToldTo("bestuurder"));
        assertFalse(row().rules().isEmpty());
    }

    @Test
    void checked_today_counts_at_once_and_is_taken_back_on_that_day() {
        rules();
        TestClock.set(HALF_A_YEAR_ON.atTime(9, 0));
        check();
        assertEquals(HALF_A_YEAR_ON, row().checkedOn());
        assertEquals(town.person("fg").getName(), row().checkedBy());
        assertFalse(row().due());
        as(fg(), () -> bean(LawService.class).takeBack(LAW));
        assertTrue(row().due());
        assertThrows(NotFound.class, () -> as(fg(), () -> bean(LawService.class).takeBack(LAW)));
    }

    @Test
    void when_all_of_it_is_checked_nothing_waits_for_the_officer() {
        rules();
        TestClock.set(HALF_A_YEAR_ON.atTime(9, 0));
        as(fg(), () -> bean(LawService.class).laws())
                .forEach(row -> as(fg(), () -> bean(LawService.class).check(row.law())));
        assertFalse(isToldTo("fg"));
    }

    @Test
    void only_the_officer_checks_and_only_what_the_rules_name() {
        rules();
        assertThrows(NotFound.class, () -> as(fg(), () -> bean(LawService.class).check("Wetboek 1")));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("bestuurder"), () -> bean(LawService.class).check(LAW)));
        as(town.caller("bestuurder"), () -> bean(LawService.class).laws());
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("leider"), () -> bean(LawService.class).laws()));
    }
}
