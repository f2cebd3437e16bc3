package nl.partnership.ejb.insight.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityEnd;
import nl.partnership.domain.insight.PriorityTerms;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.VoteChoice;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** The priorities of De Brug. */
class PriorityServiceTest extends Aiming {

    private static String field(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).field();
    }

    @Test
    void five_run_at_most_and_the_sixth_asks_which_makes_place() {
        String first = propose("Doel een", null);
        for (int i = 2; i <= 5; i++) {
            propose("Doel " + "twee".repeat(i), null);
        }
        assertEquals("replaces", field(() -> propose("Doel zes", null)));
        assertEquals("replaces", field(() -> propose("Doel zes", "iets anders")));
        String sixth = propose("Doel zes", first);
        assertEquals(PriorityEnd.MADE_ROOM, get("jeugdhulp", first).end());
        assertTrue(get("jeugdhulp", sixth).isRunning(TODAY));
        assertEquals(
                5,
                as(town.caller("gemeente"), () -> bean(PriorityListService.class)
                                .list(PriorityFilter.RUNNING, 0, 20))
                        .total());
        assertEquals(
                1,
                as(town.caller("gemeente"), () -> bean(PriorityListService.class)
                                .all(new PriorityFilter(town.bridge.getId(), true)))
                        .size());
    }

    @Test
    void two_votes_at_the_same_moment_both_count() throws Exception {
        String id = propose("Doel", null);
        AtomicInteger turn = new AtomicInteger();
        Nodes.atOnce(2, () -> {
            vote(turn.getAndIncrement() == 0 ? "jeugdagent" : "jeugdhulp", id, VoteChoice.YES, null);
            return 1;
        });
        assertEquals(2, get("coordinator", id).votes().size());
        assertEquals(2, get("coordinator", id).holding().size());
    }

    @Test
    void it_holds_for_who_says_yes_by_who_may_decide_and_nobody_is_voted_down() {
        String id = propose("Doel", null);
        vote("leider", id, VoteChoice.YES, null);
        vote("jeugdhulp", id, VoteChoice.YES_IF, "er budget is");
        vote("jeugdagent", id, VoteChoice.NOT_NOW, null);
        assertEquals("choice", field(() -> vote("gemeente", id, VoteChoice.YES, null)));
        assertEquals("condition", field(() -> vote("jeugdhulp", id, VoteChoice.YES_IF, " ")));
        vote("gemeente", id, VoteChoice.NOT_NOW, null);
        PriorityRow read = get("jongerenwerk", id);
        assertEquals(List.of("De Brug", "Jeugdhulp"), read.holding());
        assertEquals(2, read.notNow().size());
        vote("jeugdagent", id, VoteChoice.YES, null);
        assertEquals(3, get("jongerenwerk", id).holding().size());
        assertThrows(NotFound.class, () -> vote("vreemde", id, VoteChoice.NOT_NOW, null));
        assertThrows(NotFound.class, () -> get("coordinator2", id));
    }

    @Test
    void what_came_on_paper_the_school_records_as_such_and_not_for_itself() {
        String id = propose("Doel", null);
        assertEquals("party", field(() -> paper(id, town.bridge.getId(), "teamchef")));
        assertEquals("function", field(() -> paper(id, town.municipality.getId(), " ")));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("jeugdagent"), () -> bean(PriorityVoteService.class)
                        .recordPaper(id, 1, town.care.getId(), VoteChoice.YES, null, "teamchef", TODAY)));
        paper(id, town.municipality.getId(), "wethouder");
        VoteRow vote = get("jeugdhulp", id).votes().get(0);
        assertEquals("wethouder", vote.paperFunction());
        assertEquals(town.municipality.getId(), vote.partyId());
    }

    @Test
    void what_a_party_said_itself_no_paper_replaces() {
        String id = propose("Doel", null);
        vote("jeugdagent", id, VoteChoice.NOT_NOW, null);
        assertEquals("party", field(() -> paper(id, town.police.getId(), "teamchef")));
        assertEquals(1, get("coordinator", id).notNow().size());
        paper(id, town.municipality.getId(), "wethouder");
        paper(id, town.municipality.getId(), "burgemeester");
        assertEquals(1, get("coordinator", id).holding().size());
    }

    private void paper(String id, String party, String function) {
        long version = get("coordinator", id).version();
        as(town.caller("coordinator"), () -> bean(PriorityVoteService.class)
                .recordPaper(id, version, party, VoteChoice.YES, null, function, TODAY));
    }

    @Test
    void another_goal_asks_everybody_again_and_the_same_one_nobody() {
        String id = propose("Doel", null);
        vote("jeugdhulp", id, VoteChoice.YES, null);
        change(id, get("coordinator", id).version(), terms("Doel"));
        assertEquals(1, get("coordinator", id).votes().size());
        long version = get("coordinator", id).version();
        change(id, version, terms("Een ander doel"));
        assertEquals(0, get("coordinator", id).votes().size());
        assertThrows(Stale.class, () -> change(id, version, terms("Nog een doel")));
        assertThrows(
                Stale.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(PriorityVoteService.class)
                        .vote(id, version, VoteChoice.YES, null)));
    }

    private void change(String id, long version, PriorityTerms terms) {
        as(town.caller("coordinator"), () -> bean(PriorityService.class).change(id, version, terms, town.care.getId()));
    }

    @Test
    void counts_of_incidents_are_no_indicator() {
        PriorityTerms counted =
                new PriorityTerms("Doel", "incidenten", SourceKind.INCIDENTS, null, 40, 20, TODAY.plusMonths(6));
        assertEquals(
                "source",
                field(() -> as(town.caller("coordinator"), () -> bean(PriorityService.class)
                        .propose(counted, town.care.getId(), null, null))));
    }

    @Test
    void twelve_measurements_at_most_one_a_day_by_who_owns_it_or_convenes() {
        String id = propose("Doel", null);
        assertThrows(NotFound.class, () -> measure("jeugdagent", id, TODAY, 45));
        measure("jeugdhulp", id, TODAY, 45);
        assertEquals("measuredOn", field(() -> measure("coordinator", id, TODAY, 46)));
        assertEquals("measuredOn", field(() -> measure("coordinator", id, TODAY.plusDays(1), 46)));
        assertEquals(45, get("gemeente", id).now());
        for (int i = 1; i < 12; i++) {
            TestClock.set(TODAY.plusDays(i).atTime(LocalTime.NOON));
            measure("coordinator", id, TODAY.plusDays(i), 45 + i);
        }
        TestClock.set(TODAY.plusDays(20).atTime(LocalTime.NOON));
        assertNull(field(() -> measure("coordinator", id, TODAY.plusDays(20), 50)));
        MeasureRow last = get("gemeente", id).measures().get(11);
        as(town.caller("coordinator"), () -> bean(PriorityMeasureService.class).takeBack(id, last.id()));
        assertEquals(11, get("gemeente", id).measures().size());
    }

    @Test
    void each_partner_has_a_line_until_it_says_something() {
        String id = propose("Doel", null);
        mendTodos();
        assertEquals(1, lines("gemeente"));
        assertEquals(0, lines("coordinator"));
        vote("gemeente", id, VoteChoice.NOT_NOW, null);
        mendTodos();
        assertEquals(0, lines("gemeente"));
        assertEquals(1, lines("jeugdagent"));
        long version = get("coordinator", id).version();
        as(town.caller("coordinator"), () -> bean(PriorityService.class).end(id, version, PriorityEnd.DROPPED));
        mendTodos();
        assertEquals(0, lines("jeugdagent"));
    }

    @Test
    void of_two_that_wait_for_an_answer_each_says_which_it_is() {
        propose("Minder pesten", null);
        propose("Rustige fietsroute", null);
        assertEquals(
                Set.of(Sentence.asItIs("Minder pesten"), Sentence.asItIs("Rustige fietsroute")),
                as(town.caller("jeugdagent"), () -> bean(TodoService.class).mine()).of("insight.priority-vote").stream()
                        .map(TodoLine::text)
                        .collect(Collectors.toSet()));
    }

    private long lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .of("insight.priority-vote")
                .size();
    }

    @Test
    void the_question_shows_what_all_at_the_table_may_see_and_never_that_all_is_well() {
        tool(tool ->
                assertEquals(Level.NOT_ARRANGED, tool.proposal(table(false)).level()));
        String id = propose("Doel", null);
        tool(tool -> assertEquals(Level.PARTLY, tool.proposal(table(false)).level()));
        measure("jeugdhulp", id, TODAY, 45);
        tool(tool -> assertNull(tool.proposal(table(false))));
        tool(tool -> assertEquals(1, tool.rows(table(false)).size()));
        tool(tool -> assertNull(tool.proposal(table(true))));
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        tool(tool -> assertEquals(List.of(), tool.rows(table(false))));
    }

    private void tool(Consumer<PriorityTool> look) {
        as(town.caller("coordinator"), () -> inDatabase(em -> look.accept(bean(PriorityTool.class))));
    }

    private AtTable table(boolean guests) {
        Caller police = town.caller("jeugdagent");
        return new AtTable(
                "x",
                town.bridgePartnership.getId(),
                Set.of(new AtTable.Seat(police.belonging(), police.party())),
                null,
                guests);
    }

    @Test
    void two_years_after_its_end_it_is_erased_with_all_that_hangs_on_it() {
        String id = propose("Doel", null);
        vote("jeugdhulp", id, VoteChoice.YES, null);
        measure("jeugdhulp", id, TODAY, 45);
        TestClock.set(TODAY.plusMonths(6).plusYears(2).atTime(LocalTime.NOON));
        assertEquals(List.of(), dueForErasure(Priority.class));
        TestClock.set(TODAY.plusMonths(6).plusYears(2).plusDays(1).atTime(LocalTime.NOON));
        assertEquals(List.of(id), dueForErasure(Priority.class));
        eraseInItsTime(Priority.class, id);
        assertEquals(0L, (long) database(em -> em.createQuery("select count(w) from PriorityVote w", Long.class)
                .getSingleResult()));
    }
}
