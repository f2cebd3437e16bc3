package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.PreparationService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.review.ProgressRow;
import nl.partnership.ejb.review.ProgressService;
import nl.partnership.ejb.review.YearTopic;
import nl.partnership.ejb.review.YearTopicService;
import org.junit.jupiter.api.Test;

/** What each sees first after signing in. */
class HomeTest extends Table {

    @Test
    void a_partner_is_asked_to_prepare_until_a_view_is_ready() {
        String id = planned();
        assertEquals(8, todo("jeugdhulp").toPrepare().get(0).questions());
        as(town.caller("jeugdhulp"), () -> {
            PreparationService views = bean(PreparationService.class);
            views.save(id, "Q2.1", Standing.PARTLY, "Wij zien meer druk.", PreparationService.NEW);
            views.release(id, "Q2.1", Release.READY);
        });
        assertTrue(todo("jeugdhulp").toPrepare().isEmpty());
        assertEquals(1, todo("gemeente").toPrepare().size());
    }

    @Test
    void who_keeps_the_own_view_back_is_asked_no_more() {
        String id = planned();
        as(town.caller("jeugdhulp"), () -> bean(PreparationService.class).release(id, "Q2.1", Release.KEPT_BACK));
        assertTrue(todo("jeugdhulp").toPrepare().isEmpty());
    }

    @Test
    void who_was_not_asked_has_nothing_to_prepare() {
        planned();
        assertTrue(todo("jongerenwerk").talks().isEmpty());
        assertTrue(todo("coordinator2").talks().isEmpty());
    }

    @Test
    void the_next_conversation_says_who_is_prepared() {
        planned();
        SchoolHome home = school();
        assertTrue(home.next().isPlanned());
        assertEquals(4, home.prepared().size());
        assertTrue(home.prepared().stream().noneMatch(ConversationDetail.Prepared::done));
    }

    @Test
    void own_tasks_come_with_how_many_are_late_and_contact_data_nobody_confirmed_is_asked_for() {
        String id = opened();
        String owner = town.police.getId() + ":" + town.person("jeugdagent").getId();
        as(coordinator(), () -> bean(NoteService.class)
                .addTask(id, "Q2.4", "Rooster", null, owner, LocalDate.of(2026, 11, 9)));
        mendTodos();
        HomeTodo todo = todo("jeugdagent");
        assertEquals(1, todo.tasks());
        assertEquals(0, todo.late());
        assertEquals(1, todo.list().of("partner.confirm").size());
        TestClock.set(LocalDate.of(2026, 11, 12).atTime(LocalTime.NOON));
        assertEquals(1, todo("jeugdagent").late());
        assertEquals(1, school().late().get("T2"));
    }

    @Test
    void schools_at_a_glance_are_those_of_ones_own_partnerships() {
        planned();
        assertEquals(List.of("De Brug"), names("jeugdhulp"));
        assertEquals(List.of("De Linde"), names("wijkagent"));
        assertEquals(List.of("De Linde", "De Brug"), names("gemeente"));
        assertEquals(List.of(), names("vreemde"));
    }

    @Test
    void one_calls_the_convener_of_the_school_as_far_as_the_rules_let_one_know() {
        inDatabase(
                em -> em.find(Membership.class, town.membership("coordinator").getId())
                        .setWorkPhone("088 000 00 11"));
        assertEquals("088 000 00 11", glance("jeugdagent").firstCall().phone());
        assertEquals("tel:0880000011", glance("jeugdagent").firstCall().link());
        TestVisibility.set((author, viewer) -> false);
        assertNull(glance("jeugdagent").firstCall());
    }

    @Test
    void the_board_gets_counts_of_its_schools_and_nobody_else_does() {
        String id = opened();
        as(coordinator(), () -> bean(NoteService.class).addTask(id, null, "Zonder dag", null, null, null));
        inDatabase(em -> em.persist(new Task(
                town.bridgePartnership,
                new Actor(town.person("jeugdhulp"), town.care, "YOUTH_CARE_WORKER"),
                TaskSubject.receipt("receipt"),
                Set.of(),
                "Van een besluit van jeugdhulp",
                DAY.atStartOfDay(Time.ZONE))));
        List<ProgressRow> rows =
                as(town.caller("bestuurder"), () -> bean(ProgressService.class).progress(Town.YEAR));
        assertEquals(2, rows.size());
        assertEquals(1, rows.get(1).open());
        assertEquals(0, rows.get(1).late());
        assertNull(rows.get(1).year().nextId());
        assertThrows(
                NotAllowed.class,
                () -> as(coordinator(), () -> bean(ProgressService.class).progress(Town.YEAR)));
        assertThrows(
                NotAllowed.class,
                () -> as(
                        town.caller("bestuurder"), () -> bean(HomeService.class).todo()));
    }

    @Test
    void the_board_reads_at_each_school_which_monitor_was_missed() {
        TestClock.set(LocalDate.of(2027, 7, 1).atTime(LocalTime.NOON));
        assertNull(missed());
        TestClock.set(LocalDate.of(2027, 7, 2).atTime(LocalTime.NOON));
        assertEquals(LocalDate.of(2027, 7, 1), missed());
    }

    private LocalDate missed() {
        return as(town.caller("bestuurder"), () -> bean(ProgressService.class).progress(Town.YEAR))
                .get(1)
                .missed();
    }

    @Test
    void the_year_shows_how_a_question_stands_to_those_who_took_part_only() {
        String id = opened();
        write("coordinator", id, "Q2.1", "Samen.", 0);
        as(coordinator(), () -> bean(HoldService.class).stand(id, "Q2.1", Standing.IN_ORDER));
        assertEquals(Standing.IN_ORDER, line("jeugdhulp").standing());
        assertTrue(line("jeugdhulp").open());
        assertNull(line("jongerenwerk").standing());
        assertNull(line("jongerenwerk").answeredOn());
        TestVisibility.set((author, viewer) -> false);
        assertNull(line("jeugdhulp").standing());
        assertThrows(NotFound.class, () -> topics("vreemde"));
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_conversations() throws Exception {
        List<Callable<?>> works = List.of(
                () -> todo("jeugdhulp"),
                () -> names("gemeente"),
                this::school,
                () -> topics("jeugdhulp"),
                () -> as(town.caller("bestuurder"), () -> bean(ProgressService.class)
                        .progress(Town.YEAR)));
        conversations(10);
        mendTodos();
        // who reads a version of the card first keeps it for all
        todo("jeugdhulp");
        long[] few = count(works);
        conversations(190);
        mendTodos();
        long[] many = count(works);
        for (int i = 0; i < works.size(); i++) {
            assertEquals(few[i], many[i], "work " + i);
        }
        assertFalse(names("gemeente").isEmpty());
    }

    /** With signing in, the rules and what the frame asks a page has at most 16. */
    @Test
    void a_home_asks_the_database_little() throws Exception {
        conversations(10);
        mendTodos();
        long school = statements(this::school);
        long partner = statements(
                () -> as(town.caller("gemeente"), () -> bean(HomeService.class).partner()));
        assertTrue(school <= 11, school + " statements at school");
        assertTrue(partner <= 11, partner + " statements at a partner");
    }

    @Test
    void the_home_of_a_partner_is_what_is_said_one_by_one() {
        conversations(3);
        mendTodos();
        PartnersHome home =
                as(town.caller("gemeente"), () -> bean(HomeService.class).partner());
        assertEquals(todo("gemeente"), home.todo());
        assertEquals(as(town.caller("gemeente"), () -> bean(HomeService.class).schools()), home.schools());
    }

    private long[] count(List<Callable<?>> works) throws Exception {
        long[] counts = new long[works.size()];
        for (int i = 0; i < counts.length; i++) {
            Callable<?> work = works.get(i);
            counts[i] = statements(work::call);
        }
        return counts;
    }

    private void conversations(int number) {
        inDatabase(em -> {
            Partnership partnership = em.find(Partnership.class, town.bridgePartnership.getId());
            CardVersion card = em.createQuery("select v from CardVersion v", CardVersion.class)
                    .getSingleResult();
            List<Membership> members = List.of("coordinator", "jeugdhulp", "gemeente").stream()
                    .map(user -> em.find(Membership.class, town.membership(user).getId()))
                    .toList();
            for (int i = 0; i < number; i++) {
                Conversation conversation = new Conversation(partnership, card, members.get(0));
                Appointment when = new Appointment(DAY.plusDays(i % 100), LocalTime.NOON, 60, "De Brug");
                conversation.plan(Phase.DURING, when, List.of("T2"));
                conversation.invite(members);
                em.persist(conversation);
            }
        });
    }

    private SchoolHome school() {
        return as(coordinator(), () -> bean(HomeService.class).school());
    }

    private HomeTodo todo(String user) {
        return as(town.caller(user), () -> bean(HomeService.class).todo());
    }

    private SchoolGlance glance(String user) {
        return as(town.caller(user), () -> bean(HomeService.class).schools()).stream()
                .filter(school -> school.year().school().equals("De Brug"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String user) {
        return as(town.caller(user), () -> bean(HomeService.class).schools()).stream()
                .map(school -> school.year().school())
                .toList();
    }

    private List<YearTopic> topics(String user) {
        return as(town.caller(user), () -> bean(YearTopicService.class).topics(town.bridgePartnership.getId()));
    }

    private YearTopic.Line line(String user) {
        return topics(user).get(1).questions().get(0);
    }
}
