package nl.partnership.ejb.conversation.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.AgendaRow;
import nl.partnership.ejb.conversation.AgendaService;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Closing;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.ejb.task.TaskService;
import nl.partnership.ejb.task.ThreadRow;
import nl.partnership.ejb.task.ThreadView;
import org.junit.jupiter.api.Test;

/** What was said in a conversation and became something else. */
class ThreadTest extends Table {

    private static final String QUESTION = "Q2.4";
    private static final String DECISION = "Elke maand samen op pad.";

    private ThreadEnd decided(String id) {
        as(coordinator(), () -> bean(NoteService.class).decide(id, QUESTION, DECISION));
        return new ThreadEnd(
                "decision",
                question("coordinator", id, QUESTION).decisions().get(0).id());
    }

    private String task(String id, ThreadEnd source) {
        return as(coordinator(), () -> bean(BecomeService.class)
                .task(id, source, "Rooster maken", town.owner("jeugdagent"), DAY.plusDays(9)));
    }

    private void agendaItem(String id, ThreadEnd source) {
        as(coordinator(), () -> bean(BecomeService.class).agendaItem(id, source));
    }

    private ThreadView thread(String user, String task) {
        return as(town.caller(user), () -> bean(TaskService.class).detail(task)).thread();
    }

    private static List<String> texts(List<ThreadRow> rows) {
        return rows.stream().map(ThreadRow::text).toList();
    }

    @Test
    void a_decision_becomes_a_task_that_says_where_it_came_from_to_all_who_took_part() {
        String id = opened();
        String task = task(id, decided(id));
        for (String user : List.of("coordinator", "jeugdagent", "jeugdhulp", "gemeente")) {
            List<ThreadRow> from = thread(user, task).cameFrom();
            assertEquals(List.of(DECISION), texts(from));
            assertEquals(
                    "/conversation/question.xhtml?id=" + id + "&question=" + QUESTION,
                    from.get(0).path());
        }
        TaskRow row = question("coordinator", id, QUESTION).tasks().get(0);
        assertEquals(
                question("coordinator", id, QUESTION).decisions().get(0).id(),
                row.cameFrom().id());
    }

    @Test
    void a_record_becomes_at_most_one_task_and_one_item_for_next_time() {
        String id = opened();
        ThreadEnd decision = decided(id);
        task(id, decision);
        agendaItem(id, decision);
        assertEquals("task.thread.once", refused(() -> task(id, decision)));
        assertEquals("task.thread.once", refused(() -> agendaItem(id, decision)));
        assertEquals(1, question("coordinator", id, QUESTION).tasks().size());
        assertEquals(1, question("coordinator", id, QUESTION).agenda().size());
    }

    private static String refused(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).key();
    }

    @Test
    void an_answer_and_a_task_become_something_to_talk_about_and_an_item_becomes_a_task() {
        String id = opened();
        String answer =
                write("coordinator", id, QUESTION, "Rust rond het station.", 0).id();
        agendaItem(id, new ThreadEnd("answer", answer));
        List<AgendaRow> items = question("coordinator", id, QUESTION).agenda();
        assertEquals(
                List.of("Rust rond het station."),
                items.stream().map(AgendaRow::text).toList());
        ThreadEnd item = new ThreadEnd("agenda-item", items.get(0).id());
        assertThrows(NotFound.class, () -> agendaItem(id, item));
        String task = task(id, item);
        agendaItem(id, new ThreadEnd("task", task));
        ThreadView thread = thread("coordinator", task);
        assertEquals(List.of("Rust rond het station."), texts(thread.cameFrom()));
        assertEquals(List.of("Rooster maken"), texts(thread.became()));
    }

    @Test
    void an_answer_that_was_not_given_becomes_nothing() {
        String id = opened();
        String answer = question("coordinator", id, QUESTION).answer().id();
        assertEquals("conversation.become.empty", refused(() -> agendaItem(id, new ThreadEnd("answer", answer))));
    }

    @Test
    void what_is_taken_away_leaves_no_thread_and_can_come_again() {
        String id = opened();
        ThreadEnd decision = decided(id);
        String task = task(id, decision);
        agendaItem(id, decision);
        String item = question("coordinator", id, QUESTION).agenda().get(0).id();
        as(coordinator(), () -> bean(AgendaService.class).takeOffAgenda(id, item));
        agendaItem(id, decision);
        as(coordinator(), () -> bean(NoteService.class).takeBackDecision(id, decision.id()));
        assertEquals(List.of(), thread("coordinator", task).cameFrom());
        assertEquals(1, question("coordinator", id, QUESTION).agenda().size());
    }

    @Test
    void of_what_a_colleague_took_back_meanwhile_it_is_said_that_it_is_gone() {
        String id = opened();
        ThreadEnd decision = decided(id);
        as(town.caller("zorg"), () -> bean(NoteService.class).takeBackDecision(id, decision.id()));
        assertEquals("conversation.gone", refused(() -> task(id, decision)));
        assertEquals("conversation.gone", refused(() -> agendaItem(id, decision)));
        assertEquals(
                "conversation.gone",
                refused(() -> as(coordinator(), () -> bean(NoteService.class).takeBackDecision(id, decision.id()))));
        assertEquals(
                "conversation.gone",
                refused(() -> as(coordinator(), () -> bean(AgendaService.class).takeOffAgenda(id, decision.id()))));
        assertEquals(
                "conversation.gone",
                refused(() -> as(coordinator(), () -> bean(NoteService.class).handle(id, decision.id(), true))));
    }

    @Test
    void a_task_of_what_was_said_reads_its_conversation_once() throws Exception {
        String id = opened();
        ThreadEnd decision = decided(id);
        String other = opened();
        task(other, decided(other));
        long noted = statements(() -> as(coordinator(), () -> bean(NoteService.class)
                .addTask(id, QUESTION, "Rooster maken", null, town.owner("jeugdagent"), DAY.plusDays(9))));
        // what it comes from, whether it became a task before, that it did, and whether an offer's line on a home ends
        // with it
        assertEquals(noted + 4, statements(() -> task(id, decision)));
    }

    @Test
    void who_may_not_see_the_other_end_is_told_of_none() {
        String id = opened();
        String task = task(id, decided(id));
        TestVisibility.set((author, viewer) -> author.equals(viewer));
        assertEquals(List.of(), thread("coordinator", task).became());
        TestVisibility.set((author, viewer) -> true);
        assertTrue(texts(thread("jeugdagent", task).cameFrom()).contains(DECISION));
    }

    @Test
    void a_partner_who_was_not_there_sees_the_task_that_came_to_it_and_not_what_it_came_from() {
        String id = as(coordinator(), () -> bean(PlanService.class).plan(plan("zorg", "jeugdhulp")));
        as(coordinator(), () -> bean(HoldService.class).open(id));
        String task = task(id, decided(id));
        assertEquals(List.of(), thread("jeugdagent", task).cameFrom());
        assertEquals(List.of(DECISION), texts(thread("jeugdhulp", task).cameFrom()));
    }

    @Test
    void what_a_close_carries_over_comes_from_the_item_that_was_not_dealt_with() {
        String id = planned();
        as(coordinator(), () -> bean(AgendaService.class).putOnAgenda(id, "De fietsenstalling"));
        String first = detail("coordinator", id).agenda().get(0).id();
        as(coordinator(), () -> bean(HoldService.class).open(id));
        String next =
                as(coordinator(), () -> bean(PlanService.class).plan(plan(DAY.plusDays(30), List.of("T4"), "zorg")));
        as(coordinator(), () -> bean(CloseService.class)
                .close(id, new Closing(DAY.plusDays(30), false, Map.of(), Map.of(first, next))));
        AgendaRow carried = detail("coordinator", next).agenda().stream()
                .filter(item -> item.text().equals("De fietsenstalling"))
                .findFirst()
                .orElseThrow();
        assertEquals(new ThreadEnd("agenda-item", first), carried.cameFrom());
    }

    @Test
    void only_who_leads_makes_something_of_what_this_conversation_holds() {
        String id = opened();
        ThreadEnd decision = decided(id);
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("jeugdagent"), () -> bean(BecomeService.class)
                        .agendaItem(id, decision)));
        String other = opened();
        assertEquals("conversation.gone", refused(() -> agendaItem(other, decision)));
        assertThrows(NotFound.class, () -> agendaItem(id, new ThreadEnd("covenant", "x")));
    }
}
