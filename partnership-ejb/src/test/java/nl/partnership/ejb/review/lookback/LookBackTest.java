package nl.partnership.ejb.review.lookback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Closing;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.learning.NeedService;
import nl.partnership.ejb.learning.TypedNeed;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

class LookBackTest extends Table {

    private LookBackView look(String user) {
        return as(town.caller(user), () -> bean(LookBackService.class).look(town.bridgePartnership.getId()));
    }

    private SquareRow square(String user, String code) {
        return look(user).themes().stream()
                .flatMap(theme -> theme.squares().stream())
                .filter(square -> square.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<LookBack.Line> lines(LookBackView view, LookBack.Part part) {
        return Stream.concat(view.themes().stream(), Stream.ofNullable(view.others()))
                .flatMap(theme -> theme.parts().stream())
                .filter(one -> one.part() == part)
                .flatMap(one -> one.lines().stream());
    }

    private static List<String> words(LookBackView view, LookBack.Part part) {
        return lines(view, part).map(LookBack.Line::words).toList();
    }

    private String talk(LocalDate day, Standing standing) {
        String id = as(coordinator(), () -> bean(PlanService.class)
                .plan(plan(day, List.of("T2", "T3"), "zorg", "jeugdhulp", "jeugdagent")));
        as(coordinator(), () -> bean(HoldService.class).open(id));
        write("coordinator", id, "Q2.4", "Rust op het plein", 0);
        as(coordinator(), () -> bean(HoldService.class).stand(id, "Q2.4", standing));
        as(coordinator(), () -> bean(NoteService.class).decide(id, "Q2.4", "Wij staan samen op het plein"));
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
        return id;
    }

    @Test
    void a_square_says_how_it_stood_in_the_first_and_in_the_last_conversation_of_the_year() {
        talk(DAY, Standing.NOT_ARRANGED);
        SquareRow once = square("coordinator", "Q2.4");
        assertEquals(Standing.NOT_ARRANGED, once.then());
        assertFalse(once.isAnsweredAgain());
        talk(DAY.plusDays(1), Standing.PARTLY);
        talk(DAY.plusDays(2), Standing.IN_ORDER);
        SquareRow row = square("coordinator", "Q2.4");
        assertEquals(List.of(DAY, DAY.plusDays(2)), List.of(row.thenOn(), row.nowOn()));
        assertEquals(List.of(Standing.NOT_ARRANGED, Standing.IN_ORDER), List.of(row.then(), row.now()));
        assertFalse(square("coordinator", "Q1.1").isAnswered());
        assertEquals(
                26,
                look("coordinator").themes().stream()
                        .mapToInt(theme -> theme.squares().size())
                        .sum());
    }

    @Test
    void what_was_planned_stands_beside_what_was_done_under_its_theme() {
        String id = as(coordinator(), () -> bean(TaskService.class)
                .create(new NewTask(
                        town.bridgePartnership.getId(),
                        "Folder maken",
                        null,
                        town.owner("jeugdhulp"),
                        null,
                        new TaskSubject(null, null, "Q4.1"),
                        Set.of(town.care.getId()))));
        assertEquals("task.year.OPEN", onlyTask("jeugdhulp").state().key());
        as(coordinator(), () -> bean(TaskService.class)
                .done(id, bean(TaskService.class).detail(id).row().version(), "Gemaakt."));
        assertEquals("task.year.DONE", onlyTask("coordinator").state().key());
        assertTrue(look("coordinator").themes().stream()
                .filter(theme -> theme.theme().code().equals("T4"))
                .anyMatch(theme -> !theme.parts().isEmpty()));
        assertEquals(List.of(), words(look("jeugdagent"), LookBack.Part.PLANNED));
    }

    @Test
    void what_was_planned_stands_by_its_day() {
        List<String> byDay = List.of("Eerst", "Dan", "Later", "Daarna", "Ten slotte", "Ooit");
        for (int i : List.of(3, 5, 0, 4, 2, 1)) {
            as(coordinator(), () -> bean(TaskService.class)
                    .create(new NewTask(
                            town.bridgePartnership.getId(),
                            byDay.get(i),
                            null,
                            town.owner("coordinator"),
                            byDay.get(i).equals("Ooit") ? null : DAY.plusDays(i),
                            new TaskSubject(null, null, "Q4.1"),
                            Set.of())));
        }
        assertEquals(byDay, words(look("coordinator"), LookBack.Part.PLANNED));
    }

    private LookBack.Line onlyTask(String user) {
        return lines(look(user), LookBack.Part.PLANNED).findFirst().orElseThrow();
    }

    @Test
    void each_partner_sees_what_the_rules_let_it_see_and_of_conversations_those_in_which_it_took_part() {
        talk(DAY, Standing.PARTLY);
        as(town.caller("jeugdhulp"), () -> bean(NeedService.class)
                .add(town.bridge.getId(), new TypedNeed(NeedKind.COURSE, "Praten over ruzie", List.of(), null)));
        for (String user : List.of("coordinator", "mentor", "jeugdhulp", "jeugdagent")) {
            assertEquals(List.of("Wij staan samen op het plein"), words(look(user), LookBack.Part.AGREED), user);
            assertEquals(List.of("Praten over ruzie"), words(look(user), LookBack.Part.LEARNT), user);
        }
        assertEquals(List.of(), words(look("jongerenwerk"), LookBack.Part.AGREED));
        assertNull(square("jongerenwerk", "Q2.4").then());
        TestVisibility.set((author, viewer) -> false);
        assertEquals(List.of(), words(look("jeugdagent"), LookBack.Part.AGREED));
        assertEquals(List.of(), words(look("jeugdagent"), LookBack.Part.LEARNT));
        assertFalse(square("jeugdagent", "Q2.4").isAnswered());
    }

    @Test
    void strangers_find_no_look_back_and_who_oversees_has_none() {
        assertThrows(NotFound.class, () -> look("vreemde"));
        assertThrows(NotFound.class, () -> look("coordinator2"));
        assertThrows(NotAllowed.class, () -> look("bestuurder"));
        assertThrows(NotAllowed.class, () -> look("beheer"));
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_year() throws Exception {
        talk(DAY, Standing.PARTLY);
        task();
        long few = statements(() -> look("jeugdhulp"));
        for (int i = 1; i < 6; i++) {
            talk(DAY.plusDays(i), Standing.PARTLY);
            task();
        }
        assertEquals(few, statements(() -> look("jeugdhulp")));
    }

    private void task() {
        as(coordinator(), () -> bean(TaskService.class)
                .create(new NewTask(
                        town.bridgePartnership.getId(),
                        "Folder maken",
                        null,
                        town.owner("jeugdhulp"),
                        null,
                        TaskSubject.NONE,
                        Set.of(town.care.getId()))));
    }
}
