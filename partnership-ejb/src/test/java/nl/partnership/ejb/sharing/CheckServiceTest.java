package nl.partnership.ejb.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.Test;

/** "May I share this?", asked without consequences. */
class CheckServiceTest extends SharingTest {

    private static SharingRequest asked(String sender, String category, String purpose, LocalDate day) {
        return new SharingRequest(
                Vocabulary.shipped().party(sender).orElseThrow(),
                Vocabulary.shipped().party("POLICE:YOUTH_OFFICER").orElseThrow(),
                Relation.OTHER_ORGANISATION,
                List.of(category),
                purpose,
                Scope.ITEM,
                day);
    }

    private static SharingRequest signal(LocalDate day) {
        return asked("SCHOOL:MENTOR", "GROUP_SIGNAL", "PREVENTION", day);
    }

    private static Facts affirmed(String... more) {
        Map<String, Affirmation> conditions = new HashMap<>();
        List.of("K1", "K6").forEach(code -> conditions.put(code, Affirmation.MET));
        List.of(more).forEach(code -> conditions.put(code, Affirmation.MET));
        return new Facts(null, Facts.Covenant.NONE, null, List.of(), conditions, Facts.Ruling.NONE);
    }

    private Decision check(String user, SharingRequest request, Facts facts) {
        return as(caller(user), () -> bean(CheckService.class).check(request, facts))
                .decision();
    }

    private Decision checkBy(String user, int version, SharingRequest request) {
        return as(caller(user), () -> bean(CheckService.class).checkBy(version, request, affirmed("K12")))
                .decision();
    }

    /** A draft that says another thing of a signal without persons. */
    private void draft() {
        as(caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        RuleSetRow set =
                as(caller("beheer"), () -> bean(RuleSetService.class).open().orElseThrow());
        String file = as(caller("beheer"), () -> bean(RuleSetService.class).export(1));
        String rules = file.lines()
                .filter(line -> line.startsWith("id,") || line.startsWith("R04,"))
                .map(line -> line.replace(",ALLOWED,", ",ASK_DPO,") + "\n")
                .reduce("", String::concat);
        as(caller("beheer"), () -> bean(RuleDraftService.class)
                .change(
                        set.id(),
                        set.version(),
                        RuleFormat.read(rules, Vocabulary.shipped()).get(0)));
    }

    private void adopt(int number) {
        RuleSetRow set = as(caller("fg"), () -> bean(RuleSetService.class).set(number));
        as(caller("fg"), () -> bean(RuleSetService.class).advise(set.id(), set.version(), true, null));
        RuleSetRow advised = as(caller("fg"), () -> bean(RuleSetService.class).set(number));
        as(caller("bestuurder"), () -> bean(RuleSetService.class)
                .adopt(
                        advised.id(),
                        advised.version(),
                        null,
                        bean(RuleReviewService.class).review(number).digest()));
    }

    @Test
    void a_second_person_is_believed_and_small_numbers_are_hidden() {
        SharingRequest learning = asked("SCHOOL:MENTOR", "ANONYMISED_CASE", "CASE_LEARNING", null);
        assertEquals(
                List.of("K9"),
                check("mentor", learning, affirmed()).lines().get(0).missing());
        assertEquals(Verdict.PERMIT, check("mentor", learning, affirmed("K9")).verdict());
        SharingRequest figures = asked("SCHOOL:MENTOR", "AGGREGATE", "TREND_ANALYSIS", null);
        assertEquals(Verdict.PERMIT, check("mentor", figures, affirmed()).verdict());
    }

    @Test
    void nothing_is_kept() {
        check("mentor", signal(null), affirmed());
        check("zorg", asked("SCHOOL:CARE_COORD", "ATTENDANCE", "CRIMINAL_INVESTIGATION", null), affirmed());
        for (String entity : List.of("Receipt", "AdviceQuestion")) {
            assertEquals(0L, (long) database(em -> em.createQuery("select count(x) from " + entity + " x", Long.class)
                    .getSingleResult()));
        }
    }

    @Test
    void the_sender_is_the_caller_but_for_administrator_and_officer() {
        SharingRequest other = asked("SCHOOL:MENTOR", "GROUP_SIGNAL", "PREVENTION", null);
        for (String user : List.of("fg", "beheer", "mentor")) {
            assertEquals(Outcome.ALLOWED, check(user, other, affirmed()).outcome());
        }
        for (String user : List.of("zorg", "leider", "bestuurder", "jeugdagent")) {
            assertThrows(NotAllowed.class, () -> check(user, other, affirmed()), user);
        }
    }

    @Test
    void a_named_version_answers_as_if_adopted_to_those_who_may_read_it() {
        draft();
        assertEquals(Outcome.ASK_DPO, checkBy("beheer", 2, signal(null)).outcome());
        assertEquals(Outcome.ALLOWED, checkBy("beheer", 1, signal(null)).outcome());
        assertEquals(
                Outcome.ALLOWED, check("mentor", signal(null), affirmed("K12")).outcome());
        assertThrows(NotFound.class, () -> checkBy("mentor", 2, signal(null)));
        adopt(2);
        assertEquals(
                Outcome.ASK_DPO, check("mentor", signal(null), affirmed("K12")).outcome());
        assertEquals(Outcome.ALLOWED, checkBy("mentor", 1, signal(null)).outcome());
    }

    @Test
    void each_day_has_the_version_that_was_in_force_then_and_no_other() {
        draft();
        adopt(2);
        assertEquals(1, check("mentor", signal(TODAY.minusDays(1)), affirmed()).ruleSetVersion());
        assertEquals(2, check("mentor", signal(TODAY), affirmed()).ruleSetVersion());
        assertEquals(
                2,
                check("mentor", signal(LocalDate.of(2027, 7, 31)), affirmed()).ruleSetVersion());
        for (LocalDate day : List.of(LocalDate.of(2026, 7, 31), LocalDate.of(2027, 8, 1))) {
            Decision none = check("mentor", signal(day), affirmed("K12"));
            assertEquals(Decision.NO_RULES, none.ruleSetVersion());
            assertEquals(Verdict.DENY, none.verdict());
            assertFalse(none.isBuiltOnRules());
        }
    }
}
