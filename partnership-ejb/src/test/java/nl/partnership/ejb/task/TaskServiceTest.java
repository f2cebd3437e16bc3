package nl.partnership.ejb.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.task.TaskEvent;
import nl.partnership.domain.task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TaskServiceTest extends TaskRoomTest {

    @Test
    void a_task_says_who_does_what_by_when_and_who_made_it() {
        String id =
                create("coordinator", task("Bel de wijkagent").by("jeugdagent").due(DUE));
        TaskDetail detail = detail("coordinator", id);
        assertEquals("Bel de wijkagent", detail.row().title());
        assertEquals("Jeugdagent Proef", detail.row().ownerName());
        assertEquals("Politie", detail.row().organisationName());
        assertEquals(DUE, detail.row().dueOn());
        assertEquals("Coordinator Proef", detail.authorName());
        assertEquals(List.of(TaskEvent.Kind.CREATED), kinds(detail));
    }

    @Test
    void while_people_talk_a_task_may_wait_for_its_owner_and_its_day() {
        String id = create("coordinator", task("Later meer"));
        assertFalse(detail("coordinator", id).row().isAgreed());
        change("coordinator", id, null, DUE);
        assertFalse(detail("coordinator", id).row().isAgreed());
        change("coordinator", id, owner("jeugdagent"), DUE);
        assertTrue(detail("coordinator", id).row().isAgreed());
    }

    @Test
    void what_is_missing_is_named_at_its_field_and_nothing_is_stored() {
        refused("title", () -> create("coordinator", task(" ")));
        refused("dueOn", () -> create("coordinator", task("Te laat").due(TODAY.minusDays(1))));
        refused("owner", () -> create("coordinator", task("Vreemde").by("vreemde")));
        refused("owner", () -> create("coordinator", task("Andere school").by("wijkagent")));
        refused("owner", () -> create("coordinator", task("Bestuurder").by("bestuurder")));
        assertEquals(0, all("coordinator").total());
    }

    @Test
    void somebody_who_left_cannot_take_a_task_on() {
        inDatabase(em -> em.merge(town.membership("jeugdagent")).endBefore(TODAY));
        refused("owner", () -> create("coordinator", task("Bellen").by("jeugdagent")));
    }

    @Test
    void an_organisation_without_a_person_cannot_take_a_task_on() {
        String id = create("coordinator", task("Bellen"));
        refused("owner", () -> change("coordinator", id, town.police.getId(), DUE));
    }

    @Test
    void one_can_choose_among_the_people_of_the_parties_who_work_with_the_school() {
        List<OwnerChoice> choices =
                as(town.caller("coordinator"), () -> bean(TaskService.class).owners(town.bridgePartnership.getId()));
        assertEquals(
                List.of(
                        "Coordinator Proef",
                        "Leider Proef",
                        "Mentor Proef",
                        "Zorg Proef",
                        "Gemeente Proef",
                        "Jeugdhulp Proef",
                        "Jeugdagent Proef",
                        "Jongerenwerk Proef"),
                choices.stream().map(OwnerChoice::personName).toList());
    }

    @Test
    void the_owner_does_it_and_the_school_reads_what_came_of_it() {
        String id = create("coordinator", task("Bellen").by("jeugdagent").due(DUE));
        act("jeugdagent", service -> service.done(id, version(id), "Gebeld, komt volgende week."));
        TaskDetail detail = detail("coordinator", id);
        assertEquals(TaskStatus.DONE, detail.row().status());
        TaskEventRow last = detail.history().get(1);
        assertEquals(
                List.of(
                        TaskEvent.Kind.DONE,
                        "Jeugdagent Proef",
                        "Politie",
                        "YOUTH_OFFICER",
                        "Gebeld, komt volgende week."),
                List.of(last.kind(), last.personName(), last.organisationName(), last.role(), last.note()));
    }

    @Test
    void done_is_undone_by_reopening() {
        String id = create("coordinator", task("Bellen").by("jeugdagent").due(DUE));
        act("jeugdagent", service -> service.done(id, version(id), "Klaar"));
        act("jeugdagent", service -> service.reopen(id, version(id)));
        TaskDetail detail = detail("coordinator", id);
        assertEquals(TaskStatus.OPEN, detail.row().status());
        assertNull(detail.row().closedAt());
        assertEquals(List.of(TaskEvent.Kind.CREATED, TaskEvent.Kind.DONE, TaskEvent.Kind.REOPENED), kinds(detail));
    }

    @Test
    void a_postponed_task_has_a_later_day_and_keeps_why() {
        String id = create("coordinator", task("Bellen").by("jeugdagent").due(DUE));
        refused("reason", () -> act("jeugdagent", s -> s.postpone(id, version(id), DUE.plusDays(7), " ")));
        refused("dueOn", () -> act("jeugdagent", s -> s.postpone(id, version(id), DUE, "Vakantie")));
        act("jeugdagent", service -> service.postpone(id, version(id), DUE.plusDays(7), "Vakantie"));
        TaskDetail detail = detail("jeugdagent", id);
        assertEquals(DUE.plusDays(7), detail.row().dueOn());
        assertEquals(DUE, detail.history().get(1).dueFrom());
    }

    @Test
    void handed_over_it_is_the_other_partys() {
        String id = create("coordinator", task("Bellen").by("jeugdagent").due(DUE));
        refused("owner", () -> act("jeugdagent", s -> s.handOver(id, version(id), town.care.getId(), null)));
        refused("owner", () -> act("jeugdagent", s -> s.handOver(id, version(id), null, null)));
        act("jeugdagent", service -> service.handOver(id, version(id), owner("jeugdhulp"), "Past beter bij jullie"));
        assertEquals("Jeugdhulp Proef", detail("jeugdhulp", id).row().ownerName());
        assertEquals(1, mine("jeugdhulp").total());
        assertEquals(0, mine("jeugdagent").total());
    }

    @Test
    void who_only_took_part_reads_a_task_but_does_not_do_it() {
        String id =
                create("coordinator", task("Bellen").by("jeugdagent").due(DUE).seenBy(town.care));
        assertFalse(detail("jeugdhulp", id).mayAct());
        assertThrows(NotAllowed.class, () -> act("jeugdhulp", s -> s.done(id, version(id), "Klaar")));
        assertThrows(NotAllowed.class, () -> change("jeugdhulp", id, null, null));
    }

    @Test
    void the_owner_does_not_change_what_was_agreed_but_the_school_does() {
        String id = create("coordinator", task("Bellen").by("jeugdagent").due(DUE));
        assertTrue(detail("jeugdagent", id).mayAct());
        assertFalse(detail("jeugdagent", id).mayChange());
        assertThrows(NotAllowed.class, () -> change("jeugdagent", id, null, null));
        change("zorg", id, owner("jeugdagent"), DUE.plusDays(1));
        assertEquals(DUE.plusDays(1), detail("jeugdagent", id).row().dueOn());
    }

    @Test
    void a_late_task_can_still_be_changed_without_another_day() {
        String id = create("coordinator", task("Bellen").by("jeugdagent").due(TODAY));
        nextDay();
        change("coordinator", id, owner("zorg"), TODAY);
        refused("dueOn", () -> change("coordinator", id, owner("zorg"), TODAY.minusDays(1)));
    }

    @Test
    void two_people_at_one_task_do_not_overwrite_each_other() {
        String id = create("coordinator", task("Bellen").by("jeugdagent").due(DUE));
        long read = version(id);
        act("jeugdagent", service -> service.postpone(id, read, DUE.plusDays(7), "Vakantie"));
        assertThrows(Stale.class, () -> act("coordinator", service -> service.done(id, read, "Klaar")));
        assertEquals(TaskStatus.OPEN, detail("coordinator", id).row().status());
    }

    @Test
    void a_stranger_finds_no_task_whatever_he_tries() {
        String id = create("coordinator", task("Bellen").by("jeugdagent").due(DUE));
        for (String user : List.of("coordinator2", "vreemde", "wijkagent", "jeugdhulp")) {
            for (Executable attempt : List.<Executable>of(
                    () -> detail(user, id),
                    () -> act(user, s -> s.done(id, 1, "Klaar")),
                    () -> act(user, s -> s.withdraw(id, 1, "Weg")),
                    () -> act(user, s -> s.reopen(id, 1)),
                    () -> act(user, s -> s.postpone(id, 1, DUE.plusDays(1), "Druk")),
                    () -> act(user, s -> s.handOver(id, 1, owner(user), null)),
                    () -> change(user, id, null, null))) {
                assertThrows(NotFound.class, attempt, user);
            }
        }
        assertThrows(NotFound.class, () -> detail("coordinator", "no-such-id"));
        assertThrows(NotFound.class, () -> detail("coordinator", null));
    }

    @Test
    void who_oversees_or_configures_does_no_tasks() {
        String id = create("coordinator", task("Bellen").by("jeugdagent").due(DUE));
        for (String user : List.of("bestuurder", "fg", "beheer")) {
            assertThrows(NotAllowed.class, () -> detail(user, id));
            assertThrows(NotAllowed.class, () -> create(user, task("Iets")));
        }
    }

    @Test
    void a_stranger_cannot_make_a_task_in_another_partnership() {
        assertThrows(NotFound.class, () -> create("coordinator2", task("Iets")));
    }

    private void change(String user, String id, String owner, LocalDate due) {
        act(user, service -> service.change(id, version(id), "Bellen", "Bel voor de les.", owner, due));
    }

    private static List<TaskEvent.Kind> kinds(TaskDetail detail) {
        return detail.history().stream().map(TaskEventRow::kind).toList();
    }

    private static void refused(String field, Executable step) {
        assertEquals(field, assertThrows(RuleViolation.class, step).field());
    }
}
