package nl.partnership.domain.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TaskTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 9, 10, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalDate DUE = TODAY.plusDays(7);

    private final Organisation school =
            Organisation.school(Organisation.board("Bestuur", "Bestuur"), "School", "School");
    private final Organisation police = Organisation.partner(OrganisationType.POLICE, "Politie", "Politie");
    private final Organisation stranger = Organisation.partner(OrganisationType.POLICE, "Elders", "Elders");
    private final Person anna = new Person("Anna", "anna@proef.example");
    private final Person bert = new Person("Bert", "bert@proef.example");
    private final Actor coordinator = new Actor(anna, school, "SAFETY_COORD");
    private Task task;

    @BeforeEach
    void agree() {
        Partnership partnership = new Partnership(school, new SchoolYear(2026));
        partnership.add(police);
        task = new Task(partnership, coordinator, TaskSubject.NONE, Set.of(school, police), "Nodig Bert uit", NOW);
        task.agree("Nodig Bert uit", null, school, anna, DUE);
    }

    @Test
    void a_new_task_is_open_and_says_who_made_it() {
        assertTrue(task.isOpen());
        assertEquals("SCHOOL:SAFETY_COORD", task.getAuthorParty());
        assertEquals(List.of(TaskEvent.Kind.CREATED), kinds());
    }

    @Test
    void a_task_needs_a_title_that_fits() {
        for (String title : new String[] {null, "", "  ", "x".repeat(161)}) {
            refused("title", () -> task.agree(title, null, school, anna, DUE));
        }
        assertEquals("Nodig Bert uit", task.getTitle());
    }

    @Test
    void a_task_may_wait_for_an_owner_and_a_day_while_people_still_talk() {
        task.agree("Nodig Bert uit", null, null, null, null);
        assertFalse(task.isAgreed());
        task.agree("Nodig Bert uit", null, police, null, DUE);
        assertFalse(task.isAgreed());
        task.agree("Nodig Bert uit", null, police, bert, DUE);
        assertTrue(task.isAgreed());
    }

    @Test
    void an_owner_works_for_a_party_of_the_partnership() {
        refused("owner", () -> task.agree("Titel", null, stranger, bert, DUE));
        refused("owner", () -> task.agree("Titel", null, null, bert, DUE));
        refused("owner", () -> task.handOver(coordinator, stranger, bert, null, NOW));
    }

    @Test
    void done_needs_a_note() {
        refused("note", () -> task.done(coordinator, "  ", NOW));
        assertTrue(task.isOpen());

        task.done(coordinator, "Bert komt de volgende keer.", NOW);
        assertEquals(TaskStatus.DONE, task.getStatus());
        assertEquals("Bert komt de volgende keer.", last().getNote());
        assertEquals(NOW.toInstant(), task.getClosedAt());
    }

    @Test
    void withdrawing_needs_a_reason() {
        refused("reason", () -> task.withdraw(coordinator, null, NOW));
        task.withdraw(coordinator, "Dubbel", NOW);
        assertEquals(TaskStatus.WITHDRAWN, task.getStatus());
    }

    @Test
    void what_is_closed_changes_no_more_until_it_is_reopened() {
        task.done(coordinator, "Klaar", NOW);
        refused(null, () -> task.agree("Anders", null, school, anna, DUE));
        refused(null, () -> task.done(coordinator, "Nog eens", NOW));
        refused(null, () -> task.withdraw(coordinator, "Toch niet", NOW));
        refused(null, () -> task.postpone(coordinator, DUE.plusDays(1), "Druk", NOW));
        refused(null, () -> task.handOver(coordinator, police, bert, null, NOW));

        task.reopen(coordinator, NOW);
        assertTrue(task.isOpen());
        assertNull(task.getClosedAt());
        assertEquals(List.of(TaskEvent.Kind.CREATED, TaskEvent.Kind.DONE, TaskEvent.Kind.REOPENED), kinds());
        refused(null, () -> task.reopen(coordinator, NOW));
    }

    @Test
    void postponing_needs_a_later_day_and_a_reason() {
        refused("dueOn", () -> task.postpone(coordinator, null, "Druk", NOW));
        refused("dueOn", () -> task.postpone(coordinator, DUE, "Druk", NOW));
        refused("dueOn", () -> task.postpone(coordinator, DUE.minusDays(1), "Druk", NOW));
        refused("reason", () -> task.postpone(coordinator, DUE.plusDays(1), "", NOW));
        assertEquals(DUE, task.getDueOn());

        task.postpone(coordinator, DUE.plusDays(1), "Druk", NOW);
        assertEquals(DUE.plusDays(1), task.getDueOn());
        assertEquals(DUE, last().getDueFrom());
        assertEquals(DUE.plusDays(1), last().getDueTo());
    }

    @Test
    void a_late_task_is_not_postponed_to_a_day_that_has_passed() {
        ZonedDateTime later = NOW.plusDays(30);
        refused("dueOn", () -> task.postpone(coordinator, DUE.plusDays(1), "Druk", later));
    }

    @Test
    void handing_over_needs_somebody_else() {
        refused("owner", () -> task.handOver(coordinator, police, null, null, NOW));
        refused("owner", () -> task.handOver(coordinator, school, anna, null, NOW));

        task.handOver(coordinator, police, bert, "Past beter", NOW);
        assertEquals(bert, task.getOwner());
        assertEquals(police, task.getOwnerOrganisation());
        assertEquals(bert, last().getOwner());
    }

    @Test
    void late_is_an_open_task_whose_day_has_passed() {
        assertEquals(0, task.daysLate(DUE));
        assertEquals(3, task.daysLate(DUE.plusDays(3)));
        task.done(coordinator, "Klaar", NOW);
        assertEquals(0, task.daysLate(DUE.plusDays(3)));
    }

    private List<TaskEvent.Kind> kinds() {
        return task.getHistory().stream().map(TaskEvent::getKind).toList();
    }

    private TaskEvent last() {
        return task.getHistory().get(task.getHistory().size() - 1);
    }

    private static void refused(String field, Executable step) {
        assertEquals(field, assertThrows(RuleViolation.class, step).field());
    }
}
