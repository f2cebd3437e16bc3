package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Attendance;
import org.junit.jupiter.api.Test;

/** What a close carries over, to which conversation, and how that is undone. */
class CloseTest extends Table {

    private static final LocalDate SOON = DAY.plusDays(8);
    private static final LocalDate LATER = DAY.plusDays(70);

    private String plannedOn(LocalDate day) {
        return as(coordinator(), () -> bean(PlanService.class).plan(plan(day, List.of("T4"), "jeugdagent")));
    }

    private void close(String id, Map<String, String> onwards) {
        as(coordinator(), () -> bean(CloseService.class).close(id, new Closing(LATER, false, Map.of(), onwards)));
    }

    private List<String> agenda(String id) {
        return detail("coordinator", id).agenda().stream().map(AgendaRow::text).toList();
    }

    private List<LeftOver> leftOvers(String id) {
        return as(coordinator(), () -> bean(CloseService.class).preview(id)).leftOvers();
    }

    private List<LeftOver> later(String id) {
        return as(coordinator(), () -> bean(AgendaService.class).later(id));
    }

    private String key(String id, String text) {
        return leftOvers(id).stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow()
                .key();
    }

    @Test
    void each_open_question_goes_to_the_conversation_that_was_chosen_for_it() {
        String id = opened();
        String soon = plannedOn(SOON);
        String late = plannedOn(LATER);
        as(coordinator(), () -> bean(NoteService.class).raise(id, null, "Vervoerder uitnodigen"));
        as(coordinator(), () -> bean(NoteService.class).raise(id, null, "Vergissing"));
        close(
                id,
                Map.of(
                        "Q2.3",
                        late,
                        "Q2.4",
                        Closing.LATER,
                        "Q2.5",
                        Closing.NEVER,
                        key(id, "Vervoerder uitnodigen"),
                        late,
                        key(id, "Vergissing"),
                        Closing.NEVER));
        assertEquals(List.of("Welke bronnen benutten we?", "Vervoerder uitnodigen"), agenda(late));
        assertEquals(
                List.of("Q2.4"),
                later(late).stream().map(LeftOver::questionCode).toList());
        assertTrue(agenda(soon).size() > 3);
        assertTrue(detail("coordinator", soon).agenda().stream()
                .noneMatch(item -> List.of("Q2.3", "Q2.4", "Q2.5").contains(item.questionCode())));
        Report report = as(coordinator(), () -> bean(ReportService.class).report(id));
        assertTrue(report.unanswered().stream()
                .anyMatch(question -> question.code().equals("Q2.5")));
        assertEquals(
                List.of("Vervoerder uitnodigen"),
                report.nextAgenda().stream().map(AgendaRow::text).toList());
    }

    @Test
    void what_goes_to_a_conversation_that_is_off_meanwhile_stops_the_close() {
        String id = opened();
        String off = plannedOn(SOON);
        as(coordinator(), () -> bean(PlanService.class)
                .cancel(off, detail("coordinator", off).head().version()));
        RuleViolation violation = assertThrows(RuleViolation.class, () -> close(id, Map.of("Q2.3", off)));
        assertEquals("onwards", violation.field());
        assertTrue(detail("coordinator", id).head().isOpen());
    }

    @Test
    void what_is_left_stands_in_the_order_of_the_card_before_and_after() {
        String id = opened();
        as(coordinator(), () -> bean(NoteService.class).raise(id, "Q3.1", "Over de afspraken"));
        as(coordinator(), () -> bean(NoteService.class).raise(id, "Q2.1", "Over de analyse"));
        List<String> codes = leftOvers(id).stream().map(LeftOver::questionCode).toList();
        assertEquals(codes.stream().sorted().toList(), codes);
        String next = plannedOn(LATER);
        close(id, Map.of());
        List<String> carried = detail("coordinator", next).agenda().stream()
                .map(AgendaRow::questionCode)
                .toList();
        assertEquals(carried.stream().sorted(Comparator.naturalOrder()).toList(), carried);
        assertEquals(codes.size(), carried.size());
    }

    @Test
    void everything_that_was_carried_over_can_be_taken_off_again_and_put_on_another_agenda() {
        String id = opened();
        String wrong = plannedOn(SOON);
        String right = plannedOn(LATER);
        close(id, Map.of());
        List<String> carried = agenda(wrong);
        detail("coordinator", wrong)
                .agenda()
                .forEach(item ->
                        as(coordinator(), () -> bean(AgendaService.class).takeOffAgenda(wrong, item.id())));
        assertTrue(agenda(wrong).isEmpty());
        assertEquals(carried.size(), later(right).size());

        String dropped = later(right).get(0).key();
        as(coordinator(), () -> bean(AgendaService.class).letGo(right, dropped));
        later(right)
                .forEach(item ->
                        as(coordinator(), () -> bean(AgendaService.class).takeUp(right, item.key())));
        assertEquals(carried.size() - 1, agenda(right).size());
        assertTrue(later(right).isEmpty());
        assertThrows(
                RuleViolation.class,
                () -> as(coordinator(), () -> bean(AgendaService.class).takeUp(right, dropped)));
        Report report = as(coordinator(), () -> bean(ReportService.class).report(id));
        assertEquals(carried.size(), report.unanswered().size());
    }

    @Test
    void what_waits_for_later_comes_on_no_agenda_by_itself() {
        String id = opened();
        close(id, leftOvers(id).stream().collect(Collectors.toMap(LeftOver::key, each -> Closing.LATER)));
        assertTrue(agenda(plannedOn(LATER)).isEmpty());
    }

    @Test
    void attendance_is_said_at_the_close() {
        String id = opened();
        String first = detail("coordinator", id).participants().get(0).id();
        as(coordinator(), () -> bean(CloseService.class)
                .close(id, new Closing(null, true, Map.of(first, Attendance.ABSENT), Map.of())));
        assertEquals(
                Attendance.ABSENT,
                detail("coordinator", id).participants().get(0).attendance());
        assertEquals(
                Attendance.UNKNOWN,
                detail("coordinator", id).participants().get(1).attendance());
    }
}
