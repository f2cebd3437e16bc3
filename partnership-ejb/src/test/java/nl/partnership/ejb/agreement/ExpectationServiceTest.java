package nl.partnership.ejb.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.agreement.ExpectationOutcome;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.agreement.ExpectationState;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import org.junit.jupiter.api.Test;

class ExpectationServiceTest extends Expecting {

    private static final List<String> HERE =
            List.of("coordinator", "mentor", "bestuurder", "jeugdagent", "jeugdhulp", "gemeente");

    private static void assertRefused(String key, Runnable step) {
        assertEquals(key, assertThrows(RuleViolation.class, step::run).key());
    }

    private ExpectationState state(String user, String id) {
        return view(user, id).row().state();
    }

    @Test
    void who_works_with_the_school_sees_what_is_asked_and_promised_and_nobody_else_does() {
        String id = asked();
        for (String user : HERE) {
            assertEquals(ExpectationState.ASKED, state(user, id), user);
            assertEquals(1, list(user).size(), user);
        }
        for (String stranger : List.of("vreemde", "coordinator2", "wijkagent")) {
            assertThrows(NotFound.class, () -> view(stranger, id), stranger);
            assertEquals(List.of(), list(stranger), stranger);
        }
        answer("jeugdagent", id, ExpectationReply.OTHERWISE, "Een keer per jaar.");
        for (String user : HERE) {
            assertEquals(ExpectationState.OTHERWISE, state(user, id), user);
            assertEquals("Een keer per jaar.", view(user, id).row().said().words(), user);
        }
        assertNull(view("gemeente", id).row().said().person());
        assertEquals("Jeugdagent Proef", view("jeugdagent", id).row().said().person());
    }

    @Test
    void who_asked_says_how_it_went_and_who_promised_lays_words_beside_it_and_both_can_be_taken_back() {
        String id = asked();
        assertRefused("agreement.expect.nothingPromised", () -> lookBack("coordinator", id, ExpectationOutcome.DONE));
        answer("jeugdagent", id, ExpectationReply.PROMISED, null);
        assertRefused("agreement.expect.notYours", () -> lookBack("jeugdagent", id, ExpectationOutcome.DONE));
        assertRefused("agreement.expect.notDiscussed", () -> layBeside("jeugdagent", id, "Te vroeg."));
        lookBack("coordinator", id, ExpectationOutcome.NOT_DONE);
        layBeside("jeugdagent", id, "Wij waren er een keer.");
        ExpectationRow.Went went = view("jeugdagent", id).row().went();
        assertEquals("NOT_DONE", went.outcome());
        assertEquals(went, view("coordinator", id).row().went());
        assertEquals("Wij waren er een keer.", went.words());
        lookBack("coordinator", id, ExpectationOutcome.PARTLY);
        assertEquals("PARTLY", view("jeugdagent", id).row().went().outcome());
        lookBack("coordinator", id, null);
        assertNull(view("jeugdagent", id).row().went());
        assertEquals(ExpectationState.PROMISED, state("jeugdagent", id));
    }

    @Test
    void only_who_may_promise_promises_and_what_came_on_paper_is_recorded_by_who_convenes() {
        String id = asked("coordinator", town.municipality.getId(), TEXT);
        assertNull(view("gemeente", id).own().ground());
        assertRefused("agreement.expect.noMandate", () -> answer("gemeente", id, ExpectationReply.PROMISED, null));
        long version = view("gemeente", id).row().version();
        as(town.caller("gemeente"), () -> bean(PromiseService.class).submit(id, version, "burgemeester"));
        assertEquals("burgemeester", view("coordinator", id).laid().function());
        assertEquals(
                1,
                as(town.caller("gemeente"), () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 20))
                        .total());
        assertEquals(
                0,
                as(town.caller("jeugdagent"), () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 20))
                        .total());
        as(town.caller("coordinator"), () -> bean(PromiseService.class)
                .recordPaper(id, version, ExpectationReply.PROMISED, null, "burgemeester", Agreeing.TODAY));
        assertEquals(
                0,
                as(town.caller("gemeente"), () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 20))
                        .total());
        ExpectationRow row = view("jeugdhulp", id).row();
        assertEquals(ExpectationState.PROMISED, row.state());
        assertEquals("burgemeester", row.said().function());
        assertNull(view("coordinator", id).row().said().person());
        as(town.caller("coordinator"), () -> bean(PromiseService.class).takeBack(id, row.version()));
        assertEquals(ExpectationState.ASKED, state("gemeente", id));
        answer("gemeente", id, ExpectationReply.REFUSED, null);
        assertEquals(ExpectationState.REFUSED, state("jeugdhulp", id));
    }

    @Test
    void an_answer_can_be_taken_back_and_a_question_withdrawn_and_of_two_at_once_the_second_is_told() {
        String id = asked();
        long read = view("jeugdagent", id).row().version();
        answer("jeugdagent", id, ExpectationReply.PROMISED, null);
        assertThrows(
                Stale.class,
                () -> as(town.caller("coordinator"), () -> bean(ExpectationService.class)
                        .withdraw(id, read)));
        long now = view("jeugdagent", id).row().version();
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(PromiseService.class)
                        .takeBack(id, now)));
        as(town.caller("jeugdagent"), () -> bean(PromiseService.class).takeBack(id, now));
        assertEquals(ExpectationState.ASKED, state("coordinator", id));
        long last = view("coordinator", id).row().version();
        as(town.caller("coordinator"), () -> bean(ExpectationService.class).withdraw(id, last));
        assertEquals(ExpectationState.WITHDRAWN, state("jeugdagent", id));
    }

    @Test
    void nobody_asks_what_points_to_a_pupil_or_of_who_is_not_there() {
        assertEquals(
                "to",
                assertThrows(RuleViolation.class, () -> asked("coordinator", town.elsewhere.getId(), TEXT))
                        .field());
        assertEquals(
                "to",
                assertThrows(RuleViolation.class, () -> asked("coordinator", town.bridge.getId(), TEXT))
                        .field());
        assertThrows(
                RuleViolation.class, () -> asked("coordinator", town.police.getId(), "Belt de moeder van Sem Bakker"));
    }

    @Test
    void who_may_not_know_the_answer_reads_that_it_is_asked_and_the_list_agrees() {
        String id = asked();
        answer("jeugdagent", id, ExpectationReply.REFUSED, "Geen mensen.");
        TestVisibility.set((author, viewer) ->
                !(author.role().equals("YOUTH_OFFICER") && viewer.role().equals("SAFETY_ADVISER")));
        assertEquals(ExpectationState.ASKED, state("gemeente", id));
        assertNull(view("gemeente", id).row().said());
        assertEquals(
                1,
                list("gemeente", new ExpectationFilter(null, ExpectationState.ASKED))
                        .size());
        assertEquals(
                0,
                list("gemeente", new ExpectationFilter(null, ExpectationState.REFUSED))
                        .size());
        assertEquals(
                1,
                list("jeugdhulp", new ExpectationFilter(null, ExpectationState.REFUSED))
                        .size());
        TestClock.set(LocalDate.of(2027, 8, 1).atTime(9, 0));
        assertEquals(
                1,
                list("bestuurder", new ExpectationFilter(null, ExpectationState.REFUSED))
                        .size());
        assertEquals(
                0,
                list("bestuurder", new ExpectationFilter(null, ExpectationState.LAPSED))
                        .size());
    }

    @Test
    void every_state_can_be_chosen_and_finds_what_stands_so() {
        String asked = asked();
        String promised = asked();
        String done = asked();
        String gone = asked();
        answer("jeugdagent", promised, ExpectationReply.PROMISED, null);
        answer("jeugdagent", done, ExpectationReply.OTHERWISE, "Een keer.");
        lookBack("coordinator", done, ExpectationOutcome.DONE);
        as(town.caller("coordinator"), () -> bean(ExpectationService.class)
                .withdraw(gone, view("coordinator", gone).row().version()));
        assertEquals(List.of(asked), ids(ExpectationState.ASKED));
        assertEquals(List.of(promised), ids(ExpectationState.PROMISED));
        assertEquals(List.of(done), ids(ExpectationState.DISCUSSED));
        assertEquals(List.of(gone), ids(ExpectationState.WITHDRAWN));
        assertEquals(List.of(), ids(ExpectationState.OTHERWISE));
        assertThrows(NotFound.class, () -> list("jeugdagent", new ExpectationFilter(town.linden.getId(), null)));
    }

    private List<String> ids(ExpectationState state) {
        return list("jeugdagent", new ExpectationFilter(town.bridge.getId(), state)).stream()
                .map(ExpectationRow::id)
                .toList();
    }
}
