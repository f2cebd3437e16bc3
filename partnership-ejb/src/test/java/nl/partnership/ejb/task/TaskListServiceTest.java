package nl.partnership.ejb.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.base.Time;
import org.junit.jupiter.api.Test;

class TaskListServiceTest extends TaskRoomTest {

    @Test
    void mine_are_those_i_took_on_the_most_late_first_and_those_without_a_day_last() {
        create("coordinator", task("Zonder dag").by("zorg"));
        create("coordinator", task("Later").by("zorg").due(DUE));
        create("coordinator", task("Vandaag").by("zorg").due(TODAY));
        create("coordinator", task("Van een ander").by("jeugdagent").due(TODAY));
        TestClock.set(TODAY.plusDays(3).atTime(9, 0));

        Listed<TaskRow> mine = mine("zorg");
        assertEquals(List.of("Vandaag", "Later", "Zonder dag"), titles(mine));
        assertEquals(3, mine.rows().get(0).daysLate());
        assertEquals(0, mine.rows().get(1).daysLate());
    }

    @Test
    void my_organisations_are_those_of_colleagues_too() {
        create("coordinator", task("Van zorg").by("zorg").due(DUE));
        create("coordinator", task("Van politie").by("jeugdagent").due(DUE));
        assertEquals(List.of("Van zorg"), titles(ofMyOrganisation("leider")));
        assertEquals(List.of("Van politie"), titles(ofMyOrganisation("jeugdagent")));
    }

    @Test
    void at_school_one_sees_all_tasks_of_the_school_and_none_of_another() {
        create("coordinator", task("Brug").by("jeugdagent").due(DUE));
        create(
                "coordinator2",
                task("Linde").at(town.lindenPartnership).by("coordinator2").due(DUE));
        assertEquals(List.of("Brug"), titles(all("mentor")));
        assertEquals(List.of("Linde"), titles(all("coordinator2")));
    }

    @Test
    void a_partner_sees_what_it_does_and_where_it_took_part_and_nothing_else() {
        create("coordinator", task("Eigen").by("jeugdhulp").due(DUE));
        create("coordinator", task("Erbij").by("zorg").due(DUE.plusDays(1)).seenBy(town.care));
        create("coordinator", task("Zonder hen").by("zorg").due(DUE).seenBy(town.police));
        assertEquals(List.of("Eigen", "Erbij"), titles(all("jeugdhulp")));
        assertEquals(List.of(), titles(all("jongerenwerk")));
    }

    @Test
    void after_a_narrower_rule_a_task_disappears_for_partners_but_not_for_the_school() {
        String id = create("coordinator", task("Eigen").by("jeugdhulp").due(DUE));
        TestVisibility.set((author, viewer) -> viewer.type() != OrganisationType.YOUTH_CARE);
        assertEquals(0, all("jeugdhulp").total());
        assertEquals(0, mine("jeugdhulp").total());
        assertThrows(NotFound.class, () -> detail("jeugdhulp", id));
        assertEquals(1, all("zorg").total());
    }

    @Test
    void what_ones_own_organisation_wrote_stays_whatever_the_rules() {
        String id = create("jeugdhulp", task("Van ons").by("zorg").due(DUE));
        TestVisibility.set((author, viewer) -> false);
        assertEquals("Van ons", detail("jeugdhulp", id).row().title());
        assertEquals("Van ons", detail("coordinator", id).row().title());
    }

    @Test
    void the_rules_judge_each_author_apart() {
        create("mentor", task("Van de mentor").by("jeugdagent").due(DUE));
        create("coordinator", task("Van de coördinator").by("jeugdagent").due(DUE));
        TestVisibility.set((author, viewer) -> !author.role().equals("MENTOR"));
        assertEquals(List.of("Van de coördinator"), titles(all("jeugdagent")));
    }

    @Test
    void what_is_done_or_withdrawn_moves_to_the_other_list_the_latest_first() {
        String first = create("coordinator", task("Eerst").by("zorg").due(DUE));
        String second = create("coordinator", task("Daarna").by("zorg").due(DUE));
        create("coordinator", task("Nog open").by("zorg").due(DUE));
        act("zorg", service -> service.done(first, version(first), "Klaar"));
        TestClock.set(TODAY.atTime(11, 0));
        act("zorg", service -> service.withdraw(second, version(second), "Dubbel"));
        Listed<TaskRow> closed =
                as(town.caller("zorg"), () -> bean(TaskListService.class).mine(TaskFilter.CLOSED, 0, 20));
        assertEquals(List.of("Daarna", "Eerst"), titles(closed));
        assertEquals(List.of("Nog open"), titles(mine("zorg")));
    }

    @Test
    void a_list_comes_in_parts_and_says_how_long_it_is() {
        for (int i = 0; i < 5; i++) {
            create("coordinator", task("Taak " + i).by("zorg").due(DUE.plusDays(i)));
        }
        Listed<TaskRow> part =
                as(town.caller("zorg"), () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 2, 2));
        assertEquals(List.of("Taak 2", "Taak 3"), titles(part));
        assertEquals(5, part.total());
    }

    @Test
    void a_record_of_another_room_finds_its_tasks_again_open_or_not() {
        String id =
                create("coordinator", task("Een").about("gesprek-1").by("zorg").due(DUE));
        TestClock.set(TODAY.atTime(11, 0));
        create("coordinator", task("Twee").about("gesprek-1"));
        create("coordinator", task("Drie").about("gesprek-2"));
        act("zorg", service -> service.done(id, version(id), "Klaar"));
        List<TaskRow> rows = as(
                town.caller("coordinator"), () -> bean(TaskListService.class).ofSubject("conversation", "gesprek-1"));
        assertEquals(List.of("Een", "Twee"), rows.stream().map(TaskRow::title).toList());
        assertEquals("Q0.3", rows.get(0).questionCode());
        assertTrue(as(town.caller("vreemde"), () -> bean(TaskListService.class).ofSubject("conversation", "gesprek-1"))
                .isEmpty());
    }

    @Test
    void one_partnership_can_be_asked_for_apart() {
        create("coordinator", task("Brug").by("jeugdagent").due(DUE));
        create(
                "coordinator2",
                task("Linde").at(town.lindenPartnership).by("jeugdagent").due(DUE));
        assertEquals(2, all("jeugdagent").total());
        Listed<TaskRow> linden = as(town.caller("jeugdagent"), () -> bean(TaskListService.class)
                .ofPartnership(town.lindenPartnership.getId(), TaskFilter.OPEN, 0, 20));
        assertEquals(List.of("Linde"), titles(linden));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator"), () -> bean(TaskListService.class)
                        .ofPartnership(town.lindenPartnership.getId(), TaskFilter.OPEN, 0, 20)));
    }

    @Test
    void each_list_is_narrowed_to_one_of_the_own_schools() {
        create("coordinator", task("Brug").by("jeugdagent").due(DUE));
        create(
                "coordinator2",
                task("Linde").at(town.lindenPartnership).by("jeugdagent").due(DUE));
        TaskFilter linden = TaskFilter.OPEN.at(town.linden.getId());
        as(town.caller("jeugdagent"), () -> {
            TaskListService lists = bean(TaskListService.class);
            assertEquals(List.of("Linde"), titles(lists.all(linden, 0, 20)));
            assertEquals(List.of("Linde"), titles(lists.mine(linden, 0, 20)));
            assertEquals(List.of("Linde"), titles(lists.ofMyOrganisation(linden, 0, 20)));
            assertEquals(2, lists.schools().size());
        });
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator"), () -> bean(TaskListService.class)
                        .all(linden, 0, 20)));
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_tasks() throws Exception {
        store(3);
        all("jeugdagent");
        long few = statements(() -> all("jeugdagent"));
        long fewOfOne = statements(() -> detail("coordinator", create("coordinator", task("Los"))));
        store(300);
        assertEquals(few, statements(() -> all("jeugdagent")));
        assertEquals(fewOfOne, statements(() -> detail("coordinator", create("coordinator", task("Los")))));
        assertTrue(few < 10, "statements: " + few);
    }

    private void store(int count) {
        inDatabase(em -> {
            for (int i = 0; i < count; i++) {
                Actor author = new Actor(town.person("coordinator"), town.bridge, "SAFETY_COORD");
                Task task = new Task(
                        town.bridgePartnership,
                        author,
                        TaskSubject.NONE,
                        Set.of(town.police),
                        "Taak " + i,
                        TODAY.atTime(9, 0).atZone(Time.ZONE));
                String user =
                        List.of("zorg", "jeugdagent", "jeugdhulp", "gemeente").get(i % 4);
                task.agree(
                        "Taak " + i, null, town.membership(user).getOrganisation(), town.person(user), DUE.plusDays(i));
                em.persist(task);
            }
        });
    }

    private Listed<TaskRow> ofMyOrganisation(String user) {
        return as(town.caller(user), () -> bean(TaskListService.class).ofMyOrganisation(TaskFilter.OPEN, 0, 20));
    }

    private static List<String> titles(Listed<TaskRow> page) {
        return page.rows().stream().map(TaskRow::title).toList();
    }

    private List<String> stranded(String user) {
        return as(town.caller(user), () -> bean(TaskListService.class).stranded(0, 20)).rows().stream()
                .map(TaskRow::title)
                .toList();
    }

    @Test
    void they_are_found_whatever_the_number_of_other_tasks() {
        inDatabase(em ->
                em.find(Account.class, town.account("jongerenwerk").getId()).choosePassword("a hash"));
        create("coordinator", task("Van wie geen account heeft").by("leider"));
        String any = create("coordinator", task("Van wie blijft").by("jongerenwerk"));
        inDatabase(em -> {
            Task pattern = em.find(Task.class, any);
            for (int i = 0; i < 600; i++) {
                em.persist(copy(pattern, i));
            }
        });
        Listed<TaskRow> page =
                as(town.caller("coordinator"), () -> bean(TaskListService.class).stranded(0, 20));
        assertEquals(
                List.of("Van wie geen account heeft"),
                page.rows().stream().map(TaskRow::title).toList());
        assertEquals(1, page.total());
        assertEquals(
                List.of("Leider Proef"),
                as(town.caller("beheer"), () -> bean(TaskListService.class).strandedByOwner()).stream()
                        .map(StrandedRow::name)
                        .toList());
    }

    /** An older one of the same owner. */
    private static Task copy(Task pattern, int number) {
        Task copy = new Task(
                pattern.getPartnership(),
                new Actor(pattern.getAuthor(), pattern.getAuthorOrganisation(), "SAFETY_COORD"),
                TaskSubject.NONE,
                Set.of(),
                "Taak " + number,
                TODAY.minusDays(1).atStartOfDay(Time.ZONE));
        copy.agree("Taak " + number, null, pattern.getOwnerOrganisation(), pattern.getOwner(), TODAY);
        return copy;
    }

    @Test
    void also_of_a_partner_for_whose_access_nobody_answers_any_more() {
        inDatabase(
                em -> em.find(Account.class, town.account("jeugdhulp").getId()).choosePassword("a hash"));
        create("coordinator", task("Van wie niet meer binnenkomt").by("jeugdhulp"));
        assertEquals(List.of(), stranded("coordinator"));
        inDatabase(em ->
                em.find(Membership.class, town.membership("jeugdhulp").getId()).allowUntil(TODAY.minusDays(1)));
        assertEquals(List.of("Van wie niet meer binnenkomt"), stranded("coordinator"));
        assertEquals(
                List.of("Jeugdhulp Proef"),
                as(town.caller("beheer"), () -> bean(TaskListService.class).strandedByOwner()).stream()
                        .map(StrandedRow::name)
                        .toList());
    }

    @Test
    void the_school_and_the_administrator_find_the_tasks_of_who_cannot_sign_in() {
        inDatabase(em -> List.of("jeugdhulp", "jeugdagent", "gemeente", "jongerenwerk", "mentor", "wijkagent")
                .forEach(user ->
                        em.find(Account.class, town.account(user).getId()).choosePassword("a hash")));
        create("coordinator", task("Van wie blijft").by("jongerenwerk"));
        create("coordinator", task("Van een rol die eindigt").by("jeugdhulp"));
        create("coordinator", task("Van een account dat dicht is").by("mentor"));
        create("coordinator", task("Van wie nog geen account heeft").by("leider"));
        create("coordinator2", task("Van een andere school").by("wijkagent").at(town.lindenPartnership));
        create("coordinator", task("Van niemand in het bijzonder"));
        String done = create("coordinator", task("Al gedaan").by("jeugdhulp"));
        act(
                "coordinator",
                tasks -> tasks.done(done, detail("coordinator", done).row().version(), "Klaar."));
        inDatabase(em -> {
            em.find(Membership.class, town.membership("jeugdhulp").getId()).endBefore(LocalDate.of(2027, 8, 1));
            em.find(Account.class, town.account("mentor").getId()).block();
        });
        TestClock.set(LocalDate.of(2027, 7, 31).atTime(23, 59));
        assertEquals(
                Set.of("Van een account dat dicht is", "Van wie nog geen account heeft"),
                Set.copyOf(stranded("coordinator")));
        TestClock.set(LocalDate.of(2027, 8, 1).atTime(0, 0));
        assertEquals(
                Set.of("Van een rol die eindigt", "Van een account dat dicht is", "Van wie nog geen account heeft"),
                Set.copyOf(stranded("coordinator")));
        assertEquals(List.of(), stranded("coordinator2"));
        List<StrandedRow> owners =
                as(town.caller("beheer"), () -> bean(TaskListService.class).strandedByOwner());
        assertEquals(
                List.of("Jeugdhulp Proef", "Leider Proef", "Mentor Proef"),
                owners.stream().map(StrandedRow::name).toList());
        assertEquals(1, owners.get(0).tasks());
        assertEquals("Jeugdhulp", owners.get(0).organisation());
        // handed over, it is gone from there
        TaskRow task = as(town.caller("coordinator"), () -> bean(TaskListService.class)
                        .stranded(0, 20))
                .rows()
                .stream()
                .filter(row -> row.title().equals("Van een rol die eindigt"))
                .findFirst()
                .orElseThrow();
        act("coordinator", tasks -> tasks.handOver(task.id(), task.version(), owner("jongerenwerk"), null));
        assertFalse(stranded("coordinator").contains("Van een rol die eindigt"));
        assertThrows(NotAllowed.class, () -> stranded("jeugdagent"));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("coordinator"), () -> bean(TaskListService.class)
                        .strandedByOwner()));
    }
}
