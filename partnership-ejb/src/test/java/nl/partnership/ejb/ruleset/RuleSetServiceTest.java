package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Confirmations;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RuleSetServiceTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> service().prepare());
    }

    private RuleSetService service() {
        return bean(RuleSetService.class);
    }

    private RuleSetRow open() {
        return as(town.caller("fg"), () -> service().open().orElseThrow());
    }

    private Optional<RuleSetRow> inForce() {
        return as(town.caller("coordinator"), () -> service().inForce());
    }

    private void advise(boolean favourable, String text) {
        RuleSetRow set = open();
        as(town.caller("fg"), () -> service().advise(set.id(), set.version(), favourable, text));
    }

    private void adopt(String reason) {
        RuleSetRow set = open();
        as(town.caller("bestuurder"), () -> service().adopt(set.id(), set.version(), reason, seen(set)));
    }

    /** What somebody who adopts has seen. */
    private String seen(RuleSetRow set) {
        return bean(RuleReviewService.class).review(set.number()).digest();
    }

    private static String key(Executable work) {
        return assertThrows(RuleViolation.class, work).key();
    }

    @Test
    void a_new_installation_has_the_shipped_rules_as_a_draft_that_is_not_in_force() {
        as(Caller.PORTAL, () -> service().prepare());
        List<RuleSetRow> all = as(town.caller("beheer"), () -> service().all());
        assertEquals(1, all.size());
        assertEquals(RuleSet.Status.DRAFT, all.get(0).status());
        assertEquals(Town.YEAR, all.get(0).schoolYear());
        assertEquals(Optional.empty(), inForce());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator"), () -> service().rules(1, RuleFilter.NONE)));
        assertEquals(
                62,
                as(town.caller("fg"), () -> service().rules(1, RuleFilter.NONE)).size());
    }

    @Test
    void the_board_adopts_after_advice_and_from_the_next_request_on_the_set_is_in_force() {
        assertEquals("ruleset.adviceFirst", key(() -> adopt(null)));
        advise(true, null);
        adopt(null);
        RuleSetRow set = inForce().orElseThrow();
        assertEquals(RuleSet.Status.ADOPTED, set.status());
        assertEquals("Fg Proef", set.adviser());
        assertEquals("Bestuurder Proef", set.adoptedBy());
        assertEquals(LocalDate.of(2026, 11, 9), set.adoptedOn());
        assertEquals(
                62,
                as(town.caller("jeugdagent"), () -> service().rules(1, RuleFilter.NONE))
                        .size());
        assertTrue(as(town.caller("fg"), () -> service().open()).isEmpty());
    }

    @Test
    void advice_and_reason_name_nobody_but_who_is_confirmed() {
        String text = "Sanne de Vries vindt dit te ruim.";
        RuleViolation advice = assertThrows(RuleViolation.class, () -> advise(false, text));
        assertEquals("advice", advice.field());
        assertEquals("screening.found", advice.key());
        RuleSetRow set = open();
        as(town.caller("fg"), () -> {
            bean(Confirmations.class).add(List.of("Sanne de Vries"));
            service().advise(set.id(), set.version(), false, text);
        });
        assertEquals(text, open().advice());
        RuleViolation reason = assertThrows(RuleViolation.class, () -> adopt("Sanne de Vries heeft ongelijk."));
        assertEquals("reason", reason.field());
    }

    @Test
    void a_draft_that_says_what_already_holds_is_not_adopted() {
        advise(true, null);
        adopt(null);
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        advise(true, null);
        assertEquals("ruleset.adoption.unchanged", key(() -> adopt(null)));
        assertEquals(1, inForce().orElseThrow().number());
    }

    @Test
    void adoption_is_in_force_within_the_same_request_too() {
        advise(true, null);
        RuleSetRow set = open();
        boolean found = as(town.caller("bestuurder"), () -> {
            assertTrue(service().inForce().isEmpty());
            service().adopt(set.id(), set.version(), null, seen(set));
            return service().inForce().isPresent();
        });
        assertTrue(found);
    }

    @Test
    void going_against_the_advice_needs_a_reason() {
        assertEquals("ruleset.advice.missing", key(() -> advise(false, " ")));
        advise(false, "Regel R19 gaat te ver.");
        assertEquals("ruleset.adoption.reasonMissing", key(() -> adopt("")));
        assertTrue(inForce().isEmpty());
        adopt("De gemeente heeft dit nodig.");
        assertEquals("De gemeente heeft dit nodig.", inForce().orElseThrow().adoptionReason());
        assertFalse(inForce().orElseThrow().adviceFavourable());
    }

    @Test
    void what_is_adopted_takes_no_advice_and_no_second_adoption() {
        advise(true, null);
        adopt(null);
        RuleSetRow set = inForce().orElseThrow();
        assertEquals(
                "ruleset.closed",
                key(() -> as(town.caller("fg"), () -> service().advise(set.id(), set.version(), true, null))));
        assertEquals(
                "ruleset.closed",
                key(() -> as(
                        town.caller("bestuurder"), () -> service().adopt(set.id(), set.version(), null, seen(set)))));
    }

    @Test
    void nobody_advises_or_adopts_what_changed_since_they_read_it() {
        RuleSetRow read = open();
        advise(false, "Nog niet.");
        assertThrows(
                Stale.class,
                () -> as(town.caller("fg"), () -> service().advise(read.id(), read.version(), true, null)));
        assertThrows(
                Stale.class,
                () -> as(town.caller("bestuurder"), () -> service().adopt(read.id(), read.version(), "Toch.", "any")));
        assertThrows(NotFound.class, () -> as(town.caller("fg"), () -> service().advise("none", 1, true, null)));
    }

    @Test
    void only_the_data_protection_officer_advises_and_only_the_board_adopts() {
        RuleSetRow set = open();
        for (String user : List.of("bestuurder", "leider", "beheer", "gemeente")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> service().advise(set.id(), set.version(), true, null)));
        }
        for (String user : List.of("fg", "leider", "beheer", "gemeente")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> service().adopt(set.id(), set.version(), null, "any")));
        }
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("coordinator"), () -> service().open()));
        assertThrows(NotAllowed.class, () -> as(Caller.NOBODY, () -> service().inForce()));
    }

    @Test
    void the_rules_end_with_the_school_year() {
        advise(true, null);
        adopt(null);
        TestClock.set(LocalDateTime.of(2027, 7, 31, 23, 59));
        assertTrue(inForce().isPresent());
        TestClock.set(LocalDateTime.of(2027, 8, 1, 0, 1));
        assertTrue(inForce().isEmpty());
    }

    @Test
    void a_draft_that_waited_past_the_summer_counts_for_the_new_year() {
        advise(true, null);
        TestClock.set(LocalDateTime.of(2027, 8, 20, 9, 0));
        assertEquals("ruleset.yearOver", key(() -> adopt(null)));
        advise(true, null);
        adopt(null);
        assertEquals(new SchoolYear(2027), inForce().orElseThrow().schoolYear());
    }

    @Test
    void invented_data_begins_with_the_shipped_rules_in_force_since_1_August() {
        as(Caller.PORTAL, () -> service()
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        RuleSetRow set = inForce().orElseThrow();
        assertEquals(1, set.number());
        assertEquals(LocalDate.of(2026, 8, 1), set.adoptedOn());
        as(Caller.PORTAL, () -> service()
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        assertEquals(set, inForce().orElseThrow());
    }

    @Test
    void one_finds_rules_by_sender_receiver_category_purpose_and_outcome() {
        assertEquals(
                List.of("H1", "H2", "H3", "H4", "H5"),
                found(null, null, null, null, Outcome.FORBIDDEN).subList(0, 5));
        List<String> police =
                found(OrganisationType.POLICE, OrganisationType.SCHOOL, "POLICE_DATA", null, Outcome.CONDITIONAL);
        assertEquals(List.of("R37", "R39"), police);
        assertEquals(
                List.of("R39"),
                found(
                        OrganisationType.POLICE,
                        OrganisationType.SCHOOL,
                        "POLICE_DATA",
                        "ACUTE_DANGER",
                        Outcome.CONDITIONAL));
        assertTrue(
                found(OrganisationType.YOUTH_CARE, null, "MEDICAL", null, null).contains("H4"));
        assertFalse(found(OrganisationType.POLICE, null, null, null, null).contains("H3"));
    }

    private List<String> found(
            OrganisationType sender, OrganisationType receiver, String category, String purpose, Outcome outcome) {
        RuleFilter filter = new RuleFilter(sender, receiver, category, purpose, outcome);
        return as(town.caller("fg"), () -> service().rules(1, filter)).stream()
                .map(RuleVersion::rule)
                .map(rule -> rule.id())
                .toList();
    }
}
