package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.language.PracticeCases;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.ruleset.RulesInForce;
import org.junit.jupiter.api.Test;

/** Samen oefenen: a case on the table of a conversation, answered blind, then what the rules say. */
class PracticeServiceTest extends Talking {

    private String practise(String talk) {
        return as(town.caller("coordinator"), () -> bean(PracticeRoundService.class)
                .start(bridge(), talk));
    }

    private PracticeView practice(String user) {
        return as(town.caller(user), () -> bean(PracticeService.class).get(bridge()));
    }

    private void give(String user, String round, Outcome outcome) {
        as(town.caller(user), () -> bean(PracticeService.class).answer(round, outcome));
    }

    private void show(String round) {
        long version = practice("coordinator").blind().version();
        as(town.caller("coordinator"), () -> bean(PracticeRoundService.class).open(round, version));
    }

    @Test
    void nobody_knows_of_anothers_answer_before_the_opening_nor_whose_it_was_afterwards() {
        String round = practise(talk(3));
        PracticeView before = practice("coordinator");
        give("jeugdhulp", round, Outcome.ALLOWED);
        assertEquals(before, practice("coordinator"));
        assertEquals(Outcome.ALLOWED, practice("jeugdhulp").own());
        assertNull(practice("jeugdagent").own());
        give("coordinator", round, Outcome.CONSENT);
        give("gemeente", round, Outcome.CONSENT);
        show(round);
        PracticeResult told = practice("jeugdagent").results().get(0);
        assertNull(told.own());
        assertEquals(Outcome.ALLOWED, told.line().outcome());
        assertEquals("R04", told.line().rules().get(0).rule().id());
        assertThrows(RuleViolation.class, () -> give("jeugdagent", round, Outcome.ALLOWED));
        assertThrows(NotFound.class, () -> practice("vreemde"));
        assertThrows(NotFound.class, () -> give("coordinator2", round, Outcome.ALLOWED));
        assertThrows(NotAllowed.class, () -> give("mentor", round, Outcome.ALLOWED));
    }

    @Test
    void each_conversation_practises_with_a_case_that_was_not_there_yet() {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i < 4; i++) {
            String round = practise(talk(i));
            codes.add(practice("coordinator").blind().practiceCode());
            show(round);
        }
        assertEquals(List.of("P01", "P02", "P03"), codes);
        String talk = talk(9);
        String waits = practise(talk);
        assertThrows(RuleViolation.class, () -> practise(talk(10)));
        long version = practice("coordinator").blind().version();
        as(town.caller("coordinator"), () -> bean(PracticeRoundService.class).stop(waits, version));
        practise(talk);
        assertEquals("P04", practice("coordinator").blind().practiceCode());
    }

    @Test
    void of_one_case_nobody_is_told_whether_all_gave_the_same_answer() {
        List<String> told = new ArrayList<>();
        for (Outcome other : List.of(Outcome.ALLOWED, Outcome.CONSENT)) {
            String round = practise(talk(told.size() + 1));
            give("jeugdhulp", round, Outcome.ALLOWED);
            give("coordinator", round, other);
            show(round);
            PracticeView read = practice("jeugdhulp");
            assertEquals(Outcome.ALLOWED, read.results().get(0).own());
            told.add(read.halves().toString());
        }
        assertEquals(List.of("[]", "[]"), told);
    }

    @Test
    void how_often_all_agree_is_told_of_a_half_year_that_is_over_for_all_together() {
        for (int i = 1; i < 6; i++) {
            String round = practise(talk(i));
            give("jeugdhulp", round, Outcome.ALLOWED);
            give("coordinator", round, i % 2 == 0 ? Outcome.ALLOWED : Outcome.CONSENT);
            show(round);
        }
        assertEquals(List.of(), practice("gemeente").halves());
        TestClock.set(LocalDate.of(2027, 2, 1).atTime(LocalTime.NOON));
        List<PracticeView.Half> halves = List.of(new PracticeView.Half(true, PracticeView.HowOften.SOME, 2, 5));
        assertEquals(halves, practice("gemeente").halves());
        String later = practise(talk(100));
        give("jeugdhulp", later, Outcome.ALLOWED);
        give("coordinator", later, Outcome.ALLOWED);
        show(later);
        assertEquals(halves, practice("gemeente").halves());
    }

    @Test
    void the_rules_answer_every_case_and_all_five_answers_occur() {
        List<Outcome> outcomes = as(
                town.caller("coordinator"),
                () -> database(em -> {
                    RulesInForce inForce = bean(RulesInForce.class);
                    return PracticeCases.all().stream()
                            .map(one -> inForce.rules()
                                    .orElseThrow()
                                    .answer(one.request(TODAY))
                                    .lines()
                                    .get(0)
                                    .outcome())
                            .toList();
                }));
        assertEquals(20, outcomes.size());
        assertTrue(outcomes.containsAll(List.of(Outcome.values())), outcomes::toString);
    }

    @Test
    void a_question_tells_that_a_case_waits_and_a_home_until_it_is_answered() {
        String talk = talk(3);
        assertEquals(List.of(), rows(talk));
        String round = practise(talk);
        assertEquals("language.practice.tool.waits", rows(talk).get(0).note().key());
        assertEquals(1, lines("jeugdhulp"));
        give("jeugdhulp", round, Outcome.ALLOWED);
        assertEquals(0, lines("jeugdhulp"));
        assertEquals(1, lines("jeugdagent"));
        assertEquals(
                "answer",
                assertThrows(RuleViolation.class, () -> give("jeugdagent", round, null))
                        .field());
        show(round);
        assertEquals(0, lines("jeugdagent"));
        assertEquals("language.practice.tool.done", rows(talk).get(0).note().key());
    }

    private List<PracticeRows.Row> rows(String talk) {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(PracticeRows.class).rows(table(talk, false))));
    }

    private int lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .of("language.practice")
                .size();
    }
}
