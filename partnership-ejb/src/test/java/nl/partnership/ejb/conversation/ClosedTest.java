package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.task.TaskDetail;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

/** A closed conversation stays as it was, whatever becomes of those who are in it. */
class ClosedTest extends Table {

    private static final List<String> READERS = List.of("coordinator", "leider", "jeugdhulp", "jeugdagent", "gemeente");

    private static final List<String> USERS =
            List.of("coordinator", "zorg", "leider", "jeugdhulp", "jeugdagent", "gemeente");

    /** Of a task: where it is now, to go there; pages show none of it. */
    private static final Pattern TASKS_OWN = Pattern.compile("^(version|ownerId|organisationId)=");

    private String task;

    @Test
    void names_roles_and_organisations_stay_as_they_were_whatever_is_renamed_or_ended() {
        String id = full();
        List<String> before = shown(id);
        assertTrue(before.toString().contains("Jeugdagent Proef"), before::toString);
        renameEverybody();
        endRoles();
        assertEquals(before, shown(id));
    }

    @Test
    void its_tasks_stay_as_they_were_agreed_while_they_go_on() {
        String id = full();
        List<String> before = shown(id);
        TestClock.advance(Duration.ofHours(1));
        TaskDetail detail = as(coordinator(), () -> bean(TaskService.class).detail(task));
        as(coordinator(), () -> bean(TaskService.class)
                .change(task, detail.row().version(), "Iets heel anders", null, owner("gemeente"), DAY.plusDays(30)));
        assertEquals(
                "Iets heel anders",
                as(coordinator(), () -> bean(TaskService.class).detail(task))
                        .row()
                        .title());
        assertEquals(before, shown(id));
    }

    @Test
    void a_correction_keeps_the_name_under_which_it_was_made() {
        String id = full();
        as(town.caller("jeugdhulp"), () -> bean(CloseService.class).correct(id, "Het was kamer 1.15."));
        renameEverybody();
        TestClock.advance(Duration.ofMinutes(1));
        as(town.caller("jeugdhulp"), () -> bean(CloseService.class).correct(id, "Nee, toch 1.14."));
        List<NoteRow> corrections = detail("coordinator", id).corrections();
        assertEquals("Jeugdhulp Proef", corrections.get(0).by().name());
        assertEquals("Jeugdhulp", corrections.get(0).by().organisation());
        assertEquals("Anders jeugdhulp", corrections.get(1).by().name());
        assertEquals("Anders Jeugdhulp", corrections.get(1).by().organisation());
    }

    @Test
    void what_was_said_last_time_is_what_was_closed_before() {
        String earlier =
                as(coordinator(), () -> bean(PlanService.class).plan(plan(DAY.minusDays(5), List.of("T2"), "zorg")));
        String id = full();
        as(coordinator(), () -> bean(HoldService.class).open(earlier));
        write("coordinator", earlier, "Q2.1", "Dit werd later vastgelegd.", 0);
        List<String> before = shown(id);
        TestClock.advance(Duration.ofHours(1));
        as(coordinator(), () -> bean(CloseService.class).close(earlier, Closing.last()));
        assertEquals(before, shown(id));
        assertNull(question("coordinator", id, "Q2.1").lastTime());
    }

    @Test
    void an_open_conversation_names_people_as_they_are_called_today() {
        String id = opened();
        renameEverybody();
        assertTrue(detail("coordinator", id).participants().stream()
                .allMatch(each -> each.who().name().startsWith("Anders ")));
    }

    @Test
    void who_was_named_in_it_is_found_there_by_no_more_statements_than_before() throws Exception {
        String id = full();
        long few = statements(
                () -> as(coordinator(), () -> bean(ReportService.class).report(id)));
        inDatabase(em -> {
            for (int i = 0; i < 30; i++) {
                em.createNativeQuery(
                                "insert into conversation_task (conversation_id, task_id, title) values (?, ?, 'x')")
                        .setParameter(1, id)
                        .setParameter(2, "task-" + i)
                        .executeUpdate();
            }
        });
        assertEquals(
                few,
                statements(
                        () -> as(coordinator(), () -> bean(ReportService.class).report(id))));
    }

    /** Held and closed with something of every kind in it, by people who were asked and one who was not. */
    private String full() {
        ConversationPlan plan = new ConversationPlan(
                town.bridgePartnership.getId(),
                null,
                Phase.DURING,
                DAY,
                LocalTime.of(15, 0),
                90,
                "De Brug, kamer 1.14",
                town.membership("leider").getId(),
                List.of("T2", "T3"),
                List.of(
                        town.membership("zorg").getId(),
                        town.membership("jeugdhulp").getId(),
                        town.membership("jeugdagent").getId(),
                        town.membership("gemeente").getId()),
                List.of(new GuestEntry("Gast Proef", "Bibliotheek")));
        String id = as(coordinator(), () -> bean(PlanService.class).plan(plan));
        as(coordinator(), () -> bean(AgendaService.class).putOnAgenda(id, "De fietsenstalling"));
        for (String user : List.of("jeugdhulp", "jeugdagent")) {
            as(town.caller(user), () -> {
                PreparationService own = bean(PreparationService.class);
                own.save(id, "Q2.1", Standing.PARTLY, "Zo ziet " + user + " het.", PreparationService.NEW);
                own.release(id, "Q2.1", Release.READY);
            });
        }
        HoldService hold = bean(HoldService.class);
        NoteService notes = bean(NoteService.class);
        as(coordinator(), () -> hold.open(id));
        detail("coordinator", id)
                .participants()
                .forEach(each -> as(coordinator(), () -> hold.attend(id, each.id(), Attendance.PRESENT)));
        write("leider", id, "Q2.1", "Zo doen we het.", 0);
        String police = as(coordinator(), () -> hold.actors(id)).stream()
                .filter(actor -> "Jeugdagent Proef".equals(actor.name()))
                .findFirst()
                .orElseThrow()
                .key();
        as(town.caller("leider"), () -> hold.act(id, "Q2.1", police));
        as(coordinator(), () -> notes.decide(id, "Q2.1", "Wij bellen elkaar."));
        as(coordinator(), () -> notes.decide(id, null, "Wij nemen de tijd."));
        as(coordinator(), () -> notes.raise(id, "Q2.1", "De zomer"));
        task = as(coordinator(), () -> notes.addTask(id, "Q2.1", "Bellen", null, owner("jeugdagent"), DAY.plusDays(7)));
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.until(DAY.plusDays(60))));
        TestClock.advance(Duration.ofMinutes(1));
        return id;
    }

    private String owner(String user) {
        return as(coordinator(), () -> bean(TaskService.class).owners(town.bridgePartnership.getId())).stream()
                .filter(choice -> (town.person(user).getName()).equals(choice.personName()))
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** All that pages, the print and the report show of it, for everybody who may see it; a line for each thing. */
    private List<String> shown(String id) {
        List<Object> shown = new ArrayList<>();
        for (String user : READERS) {
            shown.add(detail(user, id));
            shown.add(as(town.caller(user), () -> bean(ReportService.class).report(id)));
            shown.add(question(user, id, "Q2.1"));
            shown.add(as(town.caller(user), () -> bean(HoldService.class).answer(id, "Q2.1")));
        }
        return shown.stream()
                .flatMap(each -> each.toString().replace(", ", "\n").lines())
                .filter(line -> !TASKS_OWN.matcher(line).find())
                .toList();
    }

    /** Behind the screens of the administrator, whose rules are their own. */
    private void renameEverybody() {
        for (String user : USERS) {
            change(Person.class, town.person(user).getId(), person -> {
                person.setName("Anders " + user);
            });
        }
        for (Organisation each : List.of(town.bridge, town.care, town.police, town.municipality)) {
            change(Organisation.class, each.getId(), organisation -> {
                organisation.setName("Anders " + each.getName());
                organisation.setShortName("Anders " + each.getShortName());
            });
        }
    }

    private void endRoles() {
        for (String user : List.of("zorg", "leider", "jeugdagent")) {
            change(Membership.class, town.membership(user).getId(), membership -> {
                membership.endBefore(LocalDate.of(2026, 11, 9));
            });
        }
    }

    private <T> void change(Class<T> type, String id, Consumer<T> to) {
        inDatabase(em -> to.accept(em.find(type, id)));
    }
}
