package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.TrialFacts;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleCaseServiceTest extends ServiceTest {

    private static final SharingRequest REQUEST = new SharingRequest(
            new Party(OrganisationType.SCHOOL, "CARE_COORD"),
            new Party(OrganisationType.YOUTH_CARE, "YOUTH_CARE_WORKER"),
            Relation.OTHER_ORGANISATION,
            List.of("ATTENDANCE"),
            "INDIVIDUAL_SUPPORT",
            Scope.ITEM,
            LocalDate.of(2026, 11, 22));
    private static final TrialFacts FACTS =
            new TrialFacts(10, Facts.Covenant.IN_FORCE, true, false, Facts.Ruling.NONE, List.of("K1", "K6"));

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> sets().adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private RuleSetService sets() {
        return bean(RuleSetService.class);
    }

    private RuleCaseService cases() {
        return bean(RuleCaseService.class);
    }

    private RuleSetRow open() {
        return as(town.caller("beheer"), () -> sets().open().orElseThrow());
    }

    private RuleCaseRow only(int number) {
        return as(town.caller("fg"), () -> cases().cases(number)).get(0);
    }

    /** A draft without the rules for youth care, advised on. */
    private void draftWithoutYouthCare() {
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        for (String rule : List.of("R05", "R06")) {
            RuleSetRow set = open();
            as(town.caller("beheer"), () -> bean(RuleDraftService.class).remove(set.id(), set.version(), rule));
        }
        RuleSetRow set = open();
        as(town.caller("fg"), () -> sets().advise(set.id(), set.version(), true, null));
    }

    private void adopt() {
        RuleSetRow set = open();
        as(town.caller("bestuurder"), () -> sets().adopt(
                        set.id(),
                        set.version(),
                        null,
                        bean(RuleReviewService.class).review(set.number()).digest()));
    }

    @Test
    void one_tries_a_request_against_any_set_drafts_included() {
        Decision now = as(town.caller("beheer"), () -> cases().tryOut(1, REQUEST, FACTS));
        assertEquals(Outcome.CONSENT, now.outcome());
        assertEquals(Verdict.PERMIT, now.verdict());
        draftWithoutYouthCare();
        Decision next = as(town.caller("beheer"), () -> cases().tryOut(2, REQUEST, FACTS));
        assertEquals(Verdict.DENY, next.verdict());
    }

    @Test
    void small_numbers_are_hidden_as_in_a_check() {
        SharingRequest figures = new SharingRequest(
                REQUEST.sender(),
                REQUEST.receiver(),
                Relation.OTHER_ORGANISATION,
                List.of("AGGREGATE"),
                "TREND_ANALYSIS",
                Scope.ITEM,
                REQUEST.date());
        Decision decision = as(town.caller("fg"), () -> cases().tryOut(1, figures, FACTS));
        assertEquals(Outcome.CONDITIONAL, decision.outcome());
        assertEquals(Verdict.PERMIT, decision.verdict());
    }

    @Test
    void a_case_keeps_the_answer_that_it_should_get() {
        as(town.caller("beheer"), () -> cases().save("Verzuim naar jeugdhulp", 1, REQUEST, FACTS));
        RuleCaseRow saved = only(1);
        assertEquals("ATTENDANCE=CONSENT/PERMIT", saved.expected());
        assertEquals(saved.expected(), saved.answer());
        assertFalse(saved.broken());
        assertEquals(
                "name",
                assertThrows(
                                RuleViolation.class,
                                () -> as(town.caller("beheer"), () -> cases().save(" ", 1, REQUEST, FACTS)))
                        .field());
    }

    @Test
    void an_answer_that_changed_unnoticed_stands_in_the_way_of_adoption() {
        as(town.caller("beheer"), () -> cases().save("Verzuim naar jeugdhulp", 1, REQUEST, FACTS));
        draftWithoutYouthCare();
        assertTrue(only(2).broken());
        RuleViolation broken = assertThrows(RuleViolation.class, this::adopt);
        assertEquals("ruleset.trial.broken", broken.key());
        assertEquals(List.of("Verzuim naar jeugdhulp"), broken.arguments());
    }

    @Test
    void a_case_and_why_it_changed_name_no_pupil() {
        RuleViolation named = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("beheer"), () -> cases().save("Verzuim van Sanne Bakker", 1, REQUEST, FACTS)));
        assertEquals("name", named.field());
        as(town.caller("beheer"), () -> cases().save("Verzuim naar jeugdhulp", 1, REQUEST, FACTS));
        draftWithoutYouthCare();
        RuleCaseRow broken = only(2);
        RuleViolation why = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("bestuurder"), () -> cases().accept(
                                broken.id(), broken.version(), 2, "Zoals bij Sanne Bakker, 06-12345678.")));
        assertEquals("reason", why.field());
        assertTrue(only(2).broken());
    }

    @Test
    void whoever_accepts_the_new_answer_says_why_and_then_it_is_the_right_one() {
        as(town.caller("beheer"), () -> cases().save("Verzuim naar jeugdhulp", 1, REQUEST, FACTS));
        draftWithoutYouthCare();
        RuleCaseRow broken = only(2);
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("fg"), () -> cases().accept(broken.id(), broken.version(), 2, " ")));
        as(town.caller("bestuurder"), () -> cases().accept(
                        broken.id(), broken.version(), 2, "Dat gaat voortaan anders."));
        assertFalse(only(2).broken());
        assertFalse(only(1).broken());
        adopt();
        assertEquals("ATTENDANCE=FORBIDDEN/DENY", only(2).expected());
        assertTrue(only(1).broken());
    }

    @Test
    void a_case_is_asked_on_the_same_day_in_the_year_of_the_set() {
        as(town.caller("beheer"), () -> cases().save("Verzuim naar jeugdhulp", 1, REQUEST, FACTS));
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR.next()));
        assertFalse(only(2).broken());
    }

    @Test
    void a_case_can_go_and_is_for_administrator_officer_and_board() {
        as(town.caller("beheer"), () -> cases().save("Verzuim naar jeugdhulp", 1, REQUEST, FACTS));
        RuleCaseRow saved = only(1);
        assertThrows(NotAllowed.class, () -> as(town.caller("coordinator"), () -> cases().cases(1)));
        as(town.caller("beheer"), () -> cases().remove(saved.id(), saved.version()));
        assertEquals(List.of(), as(town.caller("fg"), () -> cases().cases(1)));
    }
}
