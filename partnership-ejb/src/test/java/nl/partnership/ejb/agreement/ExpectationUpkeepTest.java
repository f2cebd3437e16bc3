package nl.partnership.ejb.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.ExpectationOutcome;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.conversation.thread.FollowUpService;
import nl.partnership.ejb.conversation.thread.FollowView;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.task.TaskService;
import nl.partnership.ejb.task.ThreadRow;
import org.junit.jupiter.api.Test;

/** What follows from expectations: the same at other schools, lines on homes, tasks, and in the end nothing. */
class ExpectationUpkeepTest extends Expecting {

    private static void assertRefused(String key, Runnable step) {
        assertEquals(key, assertThrows(RuleViolation.class, step::run).key());
    }

    @Test
    void a_partner_asks_the_same_of_its_other_schools_in_one_tap_and_once() {
        String id = asked("gemeente", town.bridge.getId(), TEXT);
        assertEquals(
                List.of("De Linde"),
                view("gemeente", id).elsewhere().stream()
                        .map(school -> school.name())
                        .toList());
        assertEquals(1, as(town.caller("gemeente"), () -> bean(ExpectationService.class)
                .repeat(id)));
        assertEquals(1, list("coordinator2").size());
        assertEquals("De Linde", list("coordinator2").get(0).promiser().name());
        assertEquals(0, as(town.caller("gemeente"), () -> bean(ExpectationService.class)
                .repeat(id)));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdagent"), () -> bean(ExpectationService.class)
                        .repeat(id)));
        String care = asked("gemeente", town.care.getId(), TEXT);
        assertEquals(List.of(), view("gemeente", care).elsewhere());
    }

    @Test
    void two_colleagues_who_tap_at_once_ask_it_once_of_each_other_school() throws Exception {
        String id = asked("gemeente", town.bridge.getId(), TEXT);
        List<Integer> asked = Nodes.atOnce(
                2,
                () -> as(town.caller("gemeente"), () -> bean(ExpectationService.class)
                        .repeat(id)));
        assertEquals(List.of(0, 1), asked.stream().sorted().toList());
        assertEquals(1, list("coordinator2").size());
    }

    @Test
    void it_waits_on_the_home_of_who_is_asked_and_at_the_end_on_that_of_who_asked() {
        String id = asked();
        assertEquals(1, lines("jeugdagent").size());
        assertEquals(List.of(), lines("jeugdhulp"));
        assertEquals(List.of(), lines("coordinator"));
        answer("jeugdagent", id, ExpectationReply.PROMISED, null);
        assertEquals(List.of(), lines("jeugdagent"));
        assertEquals(List.of(), lines("coordinator"));
        TestClock.set(LocalDate.of(2027, 5, 1).atTime(9, 0));
        mendTodos();
        assertEquals(List.of(TEXT), lines("coordinator"));
        assertEquals(List.of(), lines("mentor"));
        lookBack("coordinator", id, ExpectationOutcome.DONE);
        assertEquals(List.of(), lines("coordinator"));
    }

    private List<String> lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).lines().stream()
                .filter(line -> line.kind().equals("agreement.expect"))
                .map(TodoLine::text)
                .map(text -> text.isAsItIs() ? (String) text.facts().get(0) : text.key())
                .toList();
    }

    @Test
    void the_number_of_statements_does_not_grow_with_them() throws Exception {
        answer("jeugdagent", asked(), ExpectationReply.PROMISED, null);
        long few = statements(() -> list("gemeente"));
        for (int i = 0; i < 9; i++) {
            answer("jeugdagent", asked(), ExpectationReply.PROMISED, null);
            asked("jeugdhulp", town.bridge.getId(), TEXT + i);
        }
        assertEquals(19, list("gemeente").size());
        assertEquals(few, statements(() -> list("gemeente")));
        assertTrue(few <= 8, few + " statements");
    }

    @Test
    void two_years_after_its_end_it_is_erased_with_what_hangs_on_it() {
        String id = asked();
        long version = view("jeugdagent", id).row().version();
        as(town.caller("jeugdagent"), () -> bean(PromiseService.class).submit(id, version, "teamchef"));
        answer("jeugdagent", id, ExpectationReply.PROMISED, null);
        lookBack("coordinator", id, ExpectationOutcome.DONE);
        TestClock.set(Agreeing.TODAY.plusYears(2).atTime(4, 0));
        assertEquals(List.of(), due());
        TestClock.set(Agreeing.TODAY.plusYears(2).plusDays(1).atTime(4, 0));
        assertEquals(List.of(id), due());
        eraseInItsTime(Expectation.class, id);
        assertNull(database(em -> em.find(Expectation.class, id)));
        long laid = database(em ->
                em.createQuery("select count(x) from Submission x", Long.class).getSingleResult());
        assertEquals(0, laid);
    }

    private Collection<String> due() {
        return dueForErasure(Expectation.class);
    }

    private List<ThreadRow> became(String user, ThreadEnd end) {
        return as(town.caller(user), () -> bean(FollowUpService.class).of(end))
                .thread()
                .became();
    }

    @Test
    void it_becomes_one_task_that_its_parties_see_and_one_item_for_the_next_conversation_and_says_when_it_was_erased() {
        ThreadEnd end = new ThreadEnd("expectation", asked());
        String owner = town.owner("jeugdagent");
        assertThrows(
                NotFound.class,
                () -> as(town.caller("gemeente"), () -> bean(FollowUpService.class)
                        .task(end, "Niet van ons", null, null)));
        assertEquals(List.of(false, false), as(town.caller("gemeente"), () -> {
            FollowView view = bean(FollowUpService.class).of(end);
            return List.of(view.task(), view.agendaItem());
        }));
        String task = as(town.caller("jeugdagent"), () -> bean(FollowUpService.class)
                .task(end, "Bij de kluisjes zijn", owner, null));
        assertEquals(
                List.of("task"),
                became("coordinator", end).stream().map(row -> row.end().kind()).toList());
        assertEquals(List.of(), became("gemeente", end));
        assertEquals(
                TEXT,
                as(town.caller("jeugdagent"), () -> bean(TaskService.class).detail(task))
                        .thread()
                        .cameFrom()
                        .get(0)
                        .text());
        assertRefused(
                "task.thread.once",
                () -> as(town.caller("coordinator"), () -> bean(FollowUpService.class)
                        .task(end, "Nog eens", null, null)));
        as(town.caller("coordinator"), () -> bean(FollowUpService.class).agendaItem(end));
        FollowView view =
                as(town.caller("coordinator"), () -> bean(FollowUpService.class).of(end));
        assertEquals(
                Set.of("task", "agenda-item"),
                view.thread().became().stream().map(row -> row.end().kind()).collect(Collectors.toSet()));
        assertEquals(List.of(false, false), List.of(view.task(), view.agendaItem()));
        TestClock.set(Agreeing.TODAY.plusYears(9).atTime(4, 0));
        eraseInItsTime(Expectation.class, end.id());
        TestClock.set(Agreeing.TODAY.atTime(9, 0));
        assertEquals(
                List.of("task.thread.erased"),
                as(town.caller("jeugdagent"), () -> bean(TaskService.class).detail(task)).thread().cameFrom().stream()
                        .map(row -> row.word().key())
                        .toList());
    }
}
