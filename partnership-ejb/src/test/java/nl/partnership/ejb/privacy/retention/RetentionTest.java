package nl.partnership.ejb.privacy.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.insight.Against;
import nl.partnership.domain.insight.IncidentAction;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.insight.Severity;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.audit.PayloadErasure;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.insight.IncidentService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

/** What is kept, for how long, and what tells of its end. */
class RetentionTest extends Table {

    /** The first day on which a conversation of the year 2026-2027 is not kept any more. */
    private static final LocalDate OVER = LocalDate.of(2032, 8, 1);

    private void night(LocalDate day) {
        TestClock.set(day.atTime(5, 0));
        as(Caller.NOBODY, () -> bean(RetentionRun.class).erase());
    }

    private String task() {
        return as(coordinator(), () -> bean(TaskService.class)
                .create(new NewTask(
                        town.bridgePartnership.getId(),
                        "Sleutels van de zijdeur tellen",
                        null,
                        null,
                        DAY,
                        TaskSubject.NONE,
                        Set.of())));
    }

    private void incident(LocalDate day) {
        IncidentFacts facts = new IncidentFacts(
                day,
                "BREAK",
                "FIGHTING",
                Severity.HELP_FROM_OUTSIDE,
                "YARD",
                Against.PUPIL,
                Set.of(IncidentAction.TALKED));
        as(town.caller("mentor"), () -> bean(IncidentService.class).enter(facts));
    }

    private List<DestructionRow> declarations(String user) {
        return as(
                town.caller(user),
                () -> bean(DestructionService.class).list(0, 100).rows());
    }

    private Set<String> kinds(Caller caller) {
        return as(caller, () -> bean(DestructionService.class).list(0, 100).rows()).stream()
                .flatMap(row -> as(caller, () -> bean(DestructionService.class).get(row.id())).lines().stream())
                .map(DestructionView.Line::kind)
                .collect(Collectors.toSet());
    }

    private KeptRow row(String kind, LocalDate day) {
        return as(town.caller("fg"), () -> bean(RetentionService.class).on(day)).stream()
                .filter(row -> row.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private long count(Class<?> kind) {
        return database(em -> em.createQuery("select count(x) from " + kind.getSimpleName() + " x", Long.class)
                .getSingleResult());
    }

    @Test
    void a_conversation_is_erased_whole_five_years_after_its_school_year_with_the_tasks_of_that_year() {
        String id = opened();
        write("coordinator", id, "Q2.1", "Wij letten op de pauze.", 0);
        task();
        night(OVER.minusDays(1));
        assertEquals(1, count(Conversation.class));
        night(OVER);
        assertEquals(0, count(Conversation.class));
        assertEquals(0, count(Task.class));
        assertEquals(0, count(AgendaItem.class));
        assertThrows(NotFound.class, () -> detail("coordinator", id));
    }

    @Test
    void a_trial_counts_what_would_go_on_a_day_and_nothing_goes() {
        closed();
        task();
        assertEquals(0, row("conversation", null).soon());
        assertEquals(1, row("conversation", OVER).soon());
        assertEquals(0, row("conversation", OVER.minusDays(1)).soon());
        assertEquals(1, row("task", OVER).soon());
        assertEquals(0, row("task", OVER).now());
        assertEquals(1, count(Conversation.class));
        assertEquals(
                "day",
                assertThrows(RuleViolation.class, () -> row("task", LocalDate.of(2020, 1, 1)))
                        .field());
    }

    @Test
    void what_a_hold_keeps_is_counted_and_stays_with_its_trail_until_two_people_lift_it() {
        closed();
        as(town.caller("bestuurder"), () -> bean(LegalHoldService.class).place(town.board.getId(), "Klacht 2026-14"));
        assertEquals(1, row("conversation", OVER).held());
        assertEquals(0, row("conversation", OVER).soon());
        night(OVER);
        assertEquals(1, count(Conversation.class));
        assertEquals(0, as(Caller.PORTAL, () -> bean(PayloadErasure.class).eraseDue()));
        String hold = as(town.caller("fg"), () -> bean(LegalHoldService.class).holds())
                .get(0)
                .id();
        as(town.caller("bestuurder"), () -> bean(LegalHoldService.class).askToLift(hold));
        night(OVER.plusDays(1));
        assertEquals(1, count(Conversation.class));
        as(town.caller("fg"), () -> bean(LegalHoldService.class).lift(hold));
        night(OVER.plusDays(2));
        assertEquals(0, count(Conversation.class));
        assertTrue(as(Caller.PORTAL, () -> bean(PayloadErasure.class).eraseDue()) > 0);
    }

    @Test
    void who_asks_to_lift_a_hold_does_not_agree_as_well_and_only_the_board_asks() {
        as(town.caller("bestuurder"), () -> bean(LegalHoldService.class).place(town.board.getId(), "Klacht 2026-15"));
        String hold = holdOf("bestuurder").id();
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("fg"), () -> bean(LegalHoldService.class).askToLift(hold)));
        assertRefused("privacy.hold.notAsked", "fg", () -> bean(LegalHoldService.class)
                .lift(hold));
        assertRefused("privacy.hold.notAsked", "fg", () -> bean(LegalHoldService.class)
                .keep(hold));
        as(town.caller("bestuurder"), () -> bean(LegalHoldService.class).askToLift(hold));
        assertRefused("privacy.hold.asked", "bestuurder", () -> bean(LegalHoldService.class)
                .askToLift(hold));
        assertRefused("privacy.hold.same", "bestuurder", () -> bean(LegalHoldService.class)
                .lift(hold));
        assertTrue(holdOf("bestuurder").asked());
        assertTrue(holdOf("fg").isWaiting());
        assertFalse(holdOf("fg").asked());
        assertEquals(List.of(hold), waitingFor("fg"));
        assertEquals(List.of(), waitingFor("bestuurder"));
        as(town.caller("fg"), () -> bean(LegalHoldService.class).keep(hold));
        assertEquals(List.of(), waitingFor("fg"));
        assertFalse(holdOf("fg").isWaiting());
        as(town.caller("bestuurder"), () -> bean(LegalHoldService.class).askToLift(hold));
        as(town.caller("fg"), () -> bean(LegalHoldService.class).lift(hold));
        assertEquals(List.of(), waitingFor("fg"));
        assertRefused("privacy.hold.lifted", "bestuurder", () -> bean(LegalHoldService.class)
                .askToLift(hold));
    }

    private HoldRow holdOf(String reader) {
        return as(town.caller(reader), () -> bean(LegalHoldService.class).holds())
                .get(0);
    }

    private List<String> waitingFor(String person) {
        return as(town.caller(person), () -> bean(TodoService.class).mine()).of("privacy.hold").stream()
                .map(TodoLine::subjectId)
                .toList();
    }

    private void assertRefused(String key, String person, Step act) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> as(town.caller(person), act));
        assertEquals(key, refused.key());
    }

    @Test
    void a_hold_on_another_school_keeps_nothing_here_and_its_reference_is_no_sentence() {
        closed();
        as(town.caller("bestuurder"), () -> bean(LegalHoldService.class).place(town.linden.getId(), "Zaak 3"));
        assertEquals(0, row("conversation", OVER).held());
        assertEquals(
                "reference",
                assertThrows(
                                RuleViolation.class,
                                () -> as(town.caller("bestuurder"), () -> bean(LegalHoldService.class)
                                        .place(town.bridge.getId(), "Omdat Jan het vroeg; zie brief")))
                        .field());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("bestuurder"), () -> bean(LegalHoldService.class)
                        .place(town.police.getId(), "Zaak 4")));
    }

    @Test
    void each_run_leaves_a_declaration_for_who_owned_the_records_and_for_nobody_else() {
        closed();
        task();
        night(OVER);
        DestructionRow school = declarations("fg").stream()
                .filter(row -> town.bridge.getName().equals(row.owner()))
                .findFirst()
                .orElseThrow();
        DestructionView read = as(
                town.caller("bestuurder"), () -> bean(DestructionService.class).get(school.id()));
        assertEquals(OVER, read.day());
        assertEquals(OVER.plusYears(5), read.keptUntil());
        DestructionView.Line line = read.lines().stream()
                .filter(one -> one.kind().equals("conversation"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, line.erased());
        assertEquals("SCHOOL_YEAR", line.since());
        assertEquals(5, line.number());
        assertEquals("conversation-erasure", line.ranBy());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdagent"), () -> bean(DestructionService.class)
                        .get(school.id())));
        assertEquals(List.of(), declarations("jeugdagent"));
        assertThrows(NotAllowed.class, () -> declarations("coordinator"));
        night(OVER.plusYears(6));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("fg"), () -> bean(DestructionService.class).get(school.id())));
    }

    @Test
    void officer_and_board_count_incidents_and_who_walks_in_the_eyes_of_another_does_not_learn_of_any() {
        incident(DAY.minusDays(30));
        LocalDate next = LocalDate.of(2028, 8, 1);
        assertEquals(1, row("incident", next).soon());
        night(next);
        assertTrue(kinds(town.caller("fg")).contains("incident"));
        Caller fg = town.caller("fg");
        Caller board = town.caller("bestuurder");
        Caller walking =
                board.inTheEyesOf(fg.organisationId(), fg.organisationName(), fg.boardId(), fg.type(), fg.role());
        assertTrue(as(walking, () -> bean(RetentionService.class).on(null)).stream()
                .noneMatch(row -> row.kind().startsWith("incident")));
        assertEquals(
                Set.of(),
                kinds(walking).stream()
                        .filter(kind -> kind.startsWith("incident"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void officers_hear_that_something_could_not_be_erased_until_it_is_gone() {
        as(Caller.PORTAL, () -> bean(RetentionRunService.class).failed("conversation-erasure"));
        assertEquals(1, lines());
        as(Caller.PORTAL, () -> bean(RetentionRunService.class).went("conversation-erasure"));
        assertEquals(0, lines());
    }

    private int lines() {
        return as(town.caller("fg"), () -> bean(TodoService.class).mine())
                .of("privacy.erasure")
                .size();
    }

    @Test
    void what_stands_on_the_agenda_of_a_later_year_stays_when_the_conversation_where_it_came_up_goes() {
        String id = opened();
        String item = database(em -> {
            Conversation from = em.find(Conversation.class, id);
            Partnership later = new Partnership(from.getSchool(), Town.YEAR.next());
            em.persist(later);
            Conversation next = new Conversation(later, from.getCardVersion(), from.getConvener());
            next.plan(
                    Phase.DURING, new Appointment(DAY.plusYears(1), LocalTime.of(15, 0), 60, "De Brug"), List.of("T2"));
            em.persist(next);
            AgendaItem one = AgendaItem.raised(from, null, "De fietsenstalling", from.getConvener(), TestClock.read());
            one.scheduleOn(next);
            em.persist(one);
            return one.getId();
        });
        night(OVER);
        assertNull(database(em -> em.find(Conversation.class, id)));
        assertNotNull(database(em -> em.find(AgendaItem.class, item)));
        night(OVER.plusYears(1));
        assertNull(database(em -> em.find(AgendaItem.class, item)));
    }
}
