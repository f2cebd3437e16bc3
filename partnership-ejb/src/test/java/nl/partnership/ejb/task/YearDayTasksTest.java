package nl.partnership.ejb.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskEvent;
import nl.partnership.domain.task.TaskStatus;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestNode;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.schoolyear.MonitorService;
import nl.partnership.ejb.schoolyear.SchoolYearService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day of the school year that nears is a task for the school. */
class YearDayTasksTest extends TaskRoomTest {

    private static final LocalDate MONITOR = LocalDate.of(2027, 7, 1);
    private static final LocalDate JUNE = MONITOR.minusMonths(1);

    @AfterEach
    void becomeTheFirstNode() {
        TestNode.become("one");
    }

    private void night(LocalDate day) {
        TestClock.set(day.atTime(5, 0));
        as(Caller.NOBODY, () -> bean(YearDayTasks.class).make());
    }

    private void make(Organisation school) {
        as(Caller.PORTAL, () -> bean(YearDayTaskService.class).make(school.getId()));
    }

    private List<String> due() {
        return as(Caller.PORTAL, () -> bean(YearDayTaskService.class).due("", 100));
    }

    private List<Task> stored(Organisation school) {
        return database(em -> em.createQuery(
                        "select t from Task t where t.subjectKind = 'year-day' and t.partnership.school = :school",
                        Task.class)
                .setParameter("school", school)
                .getResultList());
    }

    private TaskStatus status() {
        return stored(town.bridge).get(0).getStatus();
    }

    private Long noted() {
        return as(town.caller("coordinator"), () -> bean(SchoolYearService.class)
                        .get(town.bridge.getId(), Town.YEAR))
                .monitor()
                .version();
    }

    private void deliver(String user, Long version) {
        as(town.caller(user), () -> bean(MonitorService.class)
                .deliver(
                        town.bridge.getId(),
                        Town.YEAR,
                        version,
                        Day.of(TestClock.read()),
                        town.person(user).getId()));
    }

    private void takeBack() {
        Long version = noted();
        as(town.caller("coordinator"), () -> bean(MonitorService.class)
                .takeBack(town.bridge.getId(), Town.YEAR, version));
    }

    @Test
    void a_school_has_it_from_a_month_before_and_once() {
        night(JUNE.minusDays(1));
        assertEquals(0, all("coordinator").total());
        night(JUNE);
        make(town.bridge);
        night(JUNE.plusDays(1));
        TaskRow row = all("mentor").rows().get(0);
        assertEquals(1, all("mentor").total());
        assertEquals("Lever de veiligheidsmonitor bij de Inspectie", row.title());
        assertEquals(MONITOR, row.dueOn());
        assertEquals(owner("coordinator"), row.owner());
        assertTrue(detail("coordinator", row.id()).description().contains("uiterlijk 1 juli 2027"));
        assertEquals(1, stored(town.linden).size());
        assertEquals(
                List.of(row.id()),
                mine("coordinator").rows().stream().map(TaskRow::id).toList());
    }

    @Test
    void two_nodes_make_one() throws Exception {
        TestClock.set(JUNE.atTime(5, 0));
        Nodes.atOnce(2, () -> {
            make(town.bridge);
            return "made";
        });
        assertEquals(1, stored(town.bridge).size());
    }

    @Test
    void no_partner_sees_it() {
        night(JUNE);
        for (String user : List.of("jeugdhulp", "jeugdagent", "gemeente", "jongerenwerk", "vreemde")) {
            assertEquals(0, all(user).total(), user);
        }
    }

    @Test
    void the_days_on_which_a_school_has_to_have_done_something_are_tasks_and_the_others_are_not() {
        as(town.caller("beheer"), () -> bean(SchoolYearService.class)
                .chooseRegion(town.bridge.getId(), null, Region.NORTH));
        night(LocalDate.of(2026, 9, 1));
        assertEquals(
                "Vraag na of contacten, rollen en regels kloppen",
                all("zorg").rows().get(0).title());
        assertEquals(LocalDate.of(2026, 9, 27), all("zorg").rows().get(0).dueOn());
        assertEquals(0, stored(town.linden).size());
        night(LocalDate.of(2027, 1, 1));
        assertEquals(
                "Kijk samen naar de eigen cijfers",
                all("coordinator2").rows().get(0).title());
        assertEquals(LocalDate.of(2027, 2, 1), all("coordinator2").rows().get(0).dueOn());
        // the look-back opens, and then the year ends
        night(LocalDate.of(2027, 4, 20));
        night(LocalDate.of(2027, 7, 20));
        assertEquals(2, stored(town.bridge).size());
    }

    @Test
    void noting_the_delivery_closes_it_and_taking_that_back_opens_it_again() {
        night(JUNE);
        deliver("zorg", null);
        assertEquals(TaskStatus.DONE, status());
        String id = stored(town.bridge).get(0).getId();
        TaskEventRow last = detail("leider", id).history().get(1);
        assertEquals("De levering van de veiligheidsmonitor is vastgelegd.", last.note());
        assertEquals(town.person("zorg").getName(), last.personName());
        assertEquals(TaskStatus.OPEN, stored(town.linden).get(0).getStatus());
        takeBack();
        assertEquals(TaskStatus.OPEN, status());
        assertEquals(
                TaskEvent.Kind.REOPENED, detail("leider", id).history().get(2).kind());
        deliver("coordinator", noted());
        deliver("leider", noted());
        assertEquals(TaskStatus.DONE, status());
        assertEquals(4, detail("leider", id).history().size());
    }

    @Test
    void one_that_people_closed_stays_so_and_comes_back_by_itself_no_more() {
        night(JUNE);
        Task task = stored(town.bridge).get(0);
        act("coordinator", tasks -> tasks.withdraw(task.getId(), task.getVersion(), "doet het bestuur"));
        night(JUNE.plusDays(1));
        deliver("zorg", null);
        takeBack();
        night(JUNE.plusDays(2));
        assertEquals(TaskStatus.WITHDRAWN, status());
        assertEquals(1, stored(town.bridge).size());
    }

    @Test
    void what_was_delivered_already_and_a_year_without_partners_are_no_task() {
        TestClock.set(JUNE.minusDays(3).atTime(9, 0));
        deliver("zorg", null);
        night(JUNE);
        assertEquals(0, stored(town.bridge).size());
        night(JUNE.plusYears(1));
        assertEquals(1, stored(town.linden).size());
        assertEquals(List.of(), due());
    }

    @Test
    void a_delivery_that_is_noted_while_it_is_made_leaves_none_that_is_open() throws Exception {
        TestClock.set(JUNE.atTime(5, 0));
        ConcurrentLinkedQueue<Runnable> acts =
                new ConcurrentLinkedQueue<>(List.of(() -> deliver("zorg", null), () -> make(town.bridge)));
        Nodes.atOnce(2, () -> {
            acts.remove().run();
            return "done";
        });
        assertTrue(stored(town.bridge).stream().noneMatch(Task::isOpen));
    }

    @Test
    void it_is_for_who_convenes_and_can_sign_in_in_the_language_of_that_person() {
        inDatabase(em -> {
            em.find(Account.class, town.account("coordinator").getId()).block();
            em.find(Account.class, town.account("zorg").getId()).setLanguage("en");
            em.find(Account.class, town.account("coordinator2").getId()).block();
        });
        night(JUNE);
        TaskRow row = mine("zorg").rows().get(0);
        assertEquals("Deliver the safety monitor to the Inspectorate", row.title());
        assertTrue(detail("zorg", row.id()).description().contains("by 1 July 2027"));
        assertEquals(0, stored(town.linden).size());
        inDatabase(em ->
                em.find(Account.class, town.account("coordinator2").getId()).unblock());
        night(JUNE.plusDays(1));
        assertEquals(1, mine("coordinator2").total());
    }

    @Test
    void many_schools_and_many_who_convene_take_as_many_statements_as_few() throws Exception {
        TestClock.set(JUNE.atTime(5, 0));
        due();
        long few = statements(() -> due());
        long one = statements(() -> make(town.linden));
        inDatabase(em -> {
            Organisation board = em.find(Organisation.class, town.board.getId());
            for (int i = 0; i < 10; i++) {
                Organisation school = Organisation.school(board, "Basisschool nummer " + i, "School " + i);
                em.persist(school);
                em.persist(new Partnership(school, new SchoolYear(2026)));
                Person person = new Person("Iemand Proef", "iemand" + i + "@proef.example");
                em.persist(person);
                em.persist(new Account(person, "iemand" + i));
                em.persist(new Membership(
                        person,
                        em.find(Organisation.class, town.bridge.getId()),
                        "SCHOOL_LEADER",
                        LocalDate.of(2026, 8, 1)));
            }
        });
        assertEquals(12, due().size());
        assertEquals(few, statements(() -> due()));
        assertEquals(one, statements(() -> make(town.bridge)));
    }
}
