package nl.partnership.ejb.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.learning.NeedArrangement;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.NeedState;
import nl.partnership.domain.learning.PeopleBand;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.thread.FollowUpService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What De Brug and its partners want to learn. */
class NeedServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final String TOPIC = "Praten over ruzie in de groep";

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private String add(String user, String topic) {
        return as(town.caller(user), () -> bean(NeedService.class)
                .add(town.bridge.getId(), new TypedNeed(NeedKind.TRAINING, topic, List.of(), null)));
    }

    private void back(String user, String id, String... roles) {
        back(user, id, said(user, id), roles);
    }

    private void back(String user, String id, long version, String... roles) {
        as(town.caller(user), () -> bean(NeedService.class).back(id, version, List.of(roles), PeopleBand.FEW));
    }

    /** Version of what the organisation of somebody said. */
    private long said(String user, String id) {
        NeedRow.Backer own = get(user, id).own();
        return own == null ? NeedService.NOTHING_SAID : own.version();
    }

    private NeedView get(String user, String id) {
        return as(town.caller(user), () -> bean(NeedService.class).get(id));
    }

    private long count(String user, NeedFilter filter) {
        return as(town.caller(user), () -> bean(NeedListService.class).list(filter, 0, 20))
                .total();
    }

    private void arrange(String user, String id, NeedArrangement typed) {
        long version = get(user, id).row().version();
        as(town.caller(user), () -> bean(NeedProgressService.class).arrange(id, version, typed));
    }

    private List<String> home(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).lines().stream()
                .filter(line -> line.kind().equals("learning.need"))
                .map(TodoLine::address)
                .toList();
    }

    @Test
    void what_a_colleague_said_for_whom_it_is_is_not_written_over_unseen() {
        String id = add("coordinator", TOPIC);
        long nothing = said("jeugdhulp", id);
        assertEquals(NeedService.NOTHING_SAID, nothing);
        back("jeugdhulp", id, nothing, "YOUTH_CARE_WORKER");
        // the tap of somebody whose page was older than that
        assertThrows(Stale.class, () -> back("jeugdhulp", id, nothing));
        long first = said("jeugdhulp", id);
        back("jeugdhulp", id, first);
        assertThrows(Stale.class, () -> back("jeugdhulp", id, first, "YOUTH_CARE_WORKER"));
        assertEquals(List.of(), get("jeugdhulp", id).own().roles());
    }

    @Test
    void a_need_that_two_organisations_back_is_one_need() {
        String id = add("coordinator", TOPIC);
        back("jeugdhulp", id, "YOUTH_CARE_WORKER");
        back("jeugdhulp", id);
        NeedRow row = get("jeugdagent", id).row();
        assertTrue(row.isJoint());
        assertEquals(
                List.of("De Brug", "Jeugdhulp"),
                row.backers().stream().map(NeedRow.Backer::name).toList());
        assertEquals(1, count("jeugdagent", NeedFilter.ALL));
        as(town.caller("jeugdhulp"), () -> bean(NeedService.class).stepOut(id));
        assertEquals(1, get("jeugdagent", id).row().backers().size());
        assertEquals(
                "learning.need.last",
                assertThrows(
                                RuleViolation.class,
                                () -> as(town.caller("coordinator"), () -> bean(NeedService.class)
                                        .stepOut(id)))
                        .key());
    }

    @Test
    void two_who_say_we_too_at_once_are_both_counted() throws Exception {
        String id = add("coordinator", TOPIC);
        ConcurrentLinkedQueue<String> users = new ConcurrentLinkedQueue<>(List.of("jeugdhulp", "jeugdagent"));
        Nodes.atOnce(2, () -> {
            back(users.remove(), id);
            return "";
        });
        assertEquals(3, get("gemeente", id).row().backers().size());
        inDatabase(em -> assertTrue(em.find(TrainingNeed.class, id).isJoint()));
    }

    @Test
    void nearly_the_same_is_shown_and_the_same_is_not_written_down_twice() {
        String id = add("coordinator", TOPIC);
        List<NeedRow> found = as(town.caller("jeugdhulp"), () -> bean(NeedService.class)
                .similar(town.bridge.getId(), "Ruzie in een groep"));
        assertEquals(List.of(id), found.stream().map(NeedRow::id).toList());
        assertEquals(List.of(), as(town.caller("jeugdhulp"), () -> bean(NeedService.class)
                .similar(town.bridge.getId(), "Sexting")));
        assertEquals("topic", refused("jeugdagent", "praten over  ruzie in de GROEP"));
        TestVisibility.set((author, viewer) -> false);
        assertEquals(List.of(), as(town.caller("jeugdhulp"), () -> bean(NeedService.class)
                .similar(town.bridge.getId(), TOPIC)));
        assertNotNull(add("jeugdagent", TOPIC));
    }

    private String refused(String user, String topic) {
        return assertThrows(RuleViolation.class, () -> add(user, topic)).field();
    }

    @Test
    void those_who_work_with_the_school_read_it_as_the_rules_say_and_nobody_else() {
        String id = add("jeugdhulp", TOPIC);
        for (String user : List.of("mentor", "coordinator", "jeugdagent", "gemeente", "bestuurder")) {
            assertEquals(TOPIC, get(user, id).row().topic(), user);
            assertEquals(1, count(user, NeedFilter.ALL), user);
        }
        for (String user : List.of("coordinator2", "vreemde")) {
            assertThrows(NotFound.class, () -> get(user, id), user);
            assertEquals(0, count(user, NeedFilter.ALL), user);
        }
        assertThrows(NotAllowed.class, () -> add("mentor", "Iets anders"));
        assertEquals("topic", refused("jeugdhulp", "Omgaan met Sanne Jansen uit klas 2B"));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(NeedListService.class)
                        .list(new NeedFilter(town.linden.getId(), null, null), 0, 20)));
        TestVisibility.set((author, viewer) -> false);
        assertThrows(NotFound.class, () -> get("coordinator", id));
        assertEquals(1, count("jeugdhulp", NeedFilter.ALL));
    }

    @Test
    void what_an_organisation_that_may_not_tell_noted_is_not_told_and_who_backs_it_neither() {
        String id = add("coordinator", TOPIC);
        back("jeugdhulp", id);
        arrange("jeugdhulp", id, new NeedArrangement("een opleider", TODAY, TODAY, null));
        assertEquals(NeedState.PLANNED, get("jeugdagent", id).row().state());
        assertEquals(1, count("jeugdagent", new NeedFilter(null, NeedKind.TRAINING, NeedState.PLANNED)));
        TestVisibility.set((author, viewer) -> !author.role().equals("YOUTH_CARE_WORKER"));
        NeedRow row = get("jeugdagent", id).row();
        assertEquals(NeedState.OPEN, row.state());
        assertEquals(NeedArrangement.NONE, row.arranged());
        assertEquals(1, row.backers().size());
        assertEquals(0, count("jeugdagent", new NeedFilter(null, null, NeedState.PLANNED)));
        assertEquals(1, count("jeugdagent", new NeedFilter(null, null, NeedState.OPEN)));
    }

    @Test
    void who_wants_it_notes_how_far_it_is_and_nobody_else() {
        String id = add("jeugdhulp", TOPIC);
        assertThrows(NotFound.class, () -> arrange("jeugdagent", id, NeedArrangement.NONE));
        arrange("coordinator", id, new NeedArrangement("een opleider", TODAY, null, null));
        long version = get("jeugdhulp", id).row().version();
        as(town.caller("jeugdhulp"), () -> bean(NeedProgressService.class)
                .hold(id, version, TODAY, "Wij bellen eerder."));
        assertThrows(
                Stale.class,
                () -> as(town.caller("coordinator"), () -> bean(NeedProgressService.class)
                        .drop(id, version)));
        assertEquals(NeedState.DONE, get("gemeente", id).row().state());
        assertEquals("Wij bellen eerder.", get("gemeente", id).row().different());
        assertNull(get("gemeente", id).row().noted().person());
        assertEquals("Jeugdhulp Proef", get("jeugdhulp", id).row().noted().person());
        long held = get("jeugdhulp", id).row().version();
        as(town.caller("jeugdhulp"), () -> bean(NeedProgressService.class).reopen(id, held));
        back("jeugdagent", id);
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdagent"), () -> bean(NeedProgressService.class)
                        .drop(id, get("jeugdagent", id).row().version())));
    }

    @Test
    void who_does_not_want_it_any_more_leaves_its_words_to_those_who_do() {
        String id = add("jeugdhulp", TOPIC);
        back("jeugdagent", id);
        as(town.caller("jeugdhulp"), () -> bean(NeedService.class).stepOut(id));
        NeedView left = get("jeugdhulp", id);
        assertFalse(left.acts().changes());
        assertFalse(left.acts().drops());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(NeedService.class)
                        .change(id, left.row().version(), NeedKind.COURSE, "Iets heel anders")));
        assertEquals(TOPIC, get("jeugdagent", id).row().topic());
    }

    @Test
    void the_order_of_the_list_does_not_tell_what_was_held() {
        String held = add("coordinator", TOPIC);
        back("jeugdhulp", held);
        add("coordinator", "Sexting bespreken");
        long version = get("jeugdhulp", held).row().version();
        as(town.caller("jeugdhulp"), () -> bean(NeedProgressService.class).hold(held, version, TODAY, null));
        assertEquals(held, list("jeugdagent").get(1).id());
        TestVisibility.set((author, viewer) -> !author.role().equals("YOUTH_CARE_WORKER"));
        List<String> ids = list("jeugdagent").stream().map(NeedRow::id).toList();
        assertEquals(ids.stream().sorted().toList(), ids, "of one day, none before the others");
    }

    private List<NeedRow> list(String user) {
        return as(town.caller(user), () -> bean(NeedListService.class).list(NeedFilter.ALL, 0, 20))
                .rows();
    }

    @Test
    void a_partner_asks_the_same_at_its_other_schools_in_one_tap() {
        String id = add("jeugdagent", TOPIC);
        assertEquals(1, get("jeugdagent", id).elsewhere().size());
        assertEquals(1, (int)
                as(town.caller("jeugdagent"), () -> bean(NeedService.class).repeat(id)));
        assertEquals(List.of(), get("jeugdagent", id).elsewhere());
        assertEquals(1, count("coordinator2", NeedFilter.ALL));
        back("gemeente", id);
        assertEquals(1, get("gemeente", id).elsewhere().size());
        as(town.caller("gemeente"), () -> bean(NeedService.class).repeat(id));
        assertEquals(1, count("coordinator2", NeedFilter.ALL));
        assertEquals(List.of(), get("coordinator", id).elsewhere());
    }

    @Test
    void a_joint_one_waits_for_the_school_and_a_planned_one_for_who_asked() {
        String id = add("jeugdhulp", TOPIC);
        assertEquals(List.of(), home("coordinator"));
        back("jeugdagent", id);
        assertEquals(List.of("/learning/need.xhtml?id=" + id), home("coordinator"));
        as(town.caller("jeugdagent"), () -> bean(NeedService.class).stepOut(id));
        assertEquals(List.of(), home("coordinator"));
        arrange("jeugdhulp", id, new NeedArrangement("een opleider", TODAY, TODAY, TODAY.plusDays(2)));
        assertEquals(List.of(), home("jeugdhulp"));
        TestClock.advance(Duration.ofDays(3));
        assertEquals(1, home("jeugdhulp").size());
        assertEquals(List.of(), home("coordinator"));
    }

    @Test
    void of_what_the_school_asks_itself_something_can_follow_as_well() {
        ThreadEnd end = new ThreadEnd("training-need", add("coordinator", TOPIC));
        assertTrue(
                as(town.caller("coordinator"), () -> bean(FollowUpService.class).of(end))
                        .task());
    }

    @Test
    void it_becomes_a_task_and_an_agenda_item_and_says_so() {
        String id = add("jeugdhulp", TOPIC);
        ThreadEnd end = new ThreadEnd("training-need", id);
        as(town.caller("jeugdhulp"), () -> bean(FollowUpService.class).task(end, "Opleider bellen", null, null));
        as(town.caller("coordinator"), () -> bean(FollowUpService.class).agendaItem(end));
        assertEquals(
                2,
                as(town.caller("coordinator"), () -> bean(FollowUpService.class).of(end))
                        .thread()
                        .became()
                        .size());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdagent"), () -> bean(FollowUpService.class)
                        .task(end, "Iets", null, null)));
    }

    @Test
    void it_is_erased_two_years_after_its_end() {
        String id = add("coordinator", TOPIC);
        long version = get("coordinator", id).row().version();
        as(town.caller("coordinator"), () -> bean(NeedProgressService.class).drop(id, version));
        erase();
        inDatabase(em -> assertNotNull(em.find(TrainingNeed.class, id)));
        TestClock.advance(Duration.ofDays(2 * 365 + 2));
        erase();
        inDatabase(em -> assertNull(em.find(TrainingNeed.class, id)));
    }

    private void erase() {
        eraseDue(TrainingNeed.class);
    }

    private AtTable table(boolean guests, String... users) {
        Set<AtTable.Seat> seats = Stream.of(users)
                .map(town::caller)
                .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                .collect(Collectors.toSet());
        return new AtTable("x", town.bridgePartnership.getId(), seats, null, guests);
    }

    private void assertLacks(Class<? extends NeedTool> tool, AtTable table, Integer lacking) {
        as(
                town.caller("coordinator"),
                () -> inDatabase(em -> {
                    var said = bean(tool).proposal(table);
                    assertEquals(
                            lacking,
                            said == null
                                    ? null
                                    : (int) (long) said.facts().facts().get(0),
                            tool.getSimpleName());
                    assertEquals(1, bean(tool).rows(table).size());
                }));
    }

    @Test
    void each_question_shows_what_it_asks_and_says_what_lacks() {
        AtTable table = table(false, "coordinator", "jeugdagent");
        as(
                town.caller("coordinator"),
                () -> inDatabase(em -> {
                    assertEquals(
                            Level.NOT_ARRANGED,
                            bean(NeedsTool.class).proposal(table).level());
                    assertNull(bean(NeedsTool.class).proposal(table(true, "coordinator")));
                }));
        String id = add("coordinator", TOPIC);
        assertLacks(NeedsTool.class, table, 1);
        assertLacks(NeedRolesTool.class, table, 1);
        assertLacks(JointNeedsTool.class, table, 1);
        assertLacks(NeedRequestsTool.class, table, 1);
        back("coordinator", id, "MENTOR");
        back("jeugdagent", id, "YOUTH_OFFICER");
        arrange("coordinator", id, new NeedArrangement("een opleider", TODAY, TODAY, null));
        assertLacks(NeedsTool.class, table, null);
        assertLacks(NeedRolesTool.class, table, null);
        assertLacks(JointNeedsTool.class, table, null);
        assertLacks(NeedRequestsTool.class, table, null);
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        as(
                town.caller("coordinator"),
                () -> inDatabase(
                        em -> assertEquals(List.of(), bean(NeedsTool.class).rows(table))));
    }

    @Test
    void the_list_is_read_in_as_many_statements_for_ten_as_for_hundreds() throws Exception {
        fill(10);
        Caller caller = town.caller("jeugdhulp");
        count("jeugdhulp", NeedFilter.ALL);
        long few = statements(() -> as(caller, () -> bean(NeedListService.class).list(NeedFilter.ALL, 0, 20)));
        fill(200);
        assertEquals(
                few,
                statements(() -> as(caller, () -> bean(NeedListService.class).list(NeedFilter.ALL, 0, 20))));
    }

    private void fill(int number) {
        inDatabase(em -> {
            for (int i = 0; i < number; i++) {
                TrainingNeed need = new TrainingNeed(
                        town.bridgePartnership,
                        NeedKind.COURSE,
                        "Onderwerp " + i,
                        town.membership("coordinator"),
                        TODAY);
                em.persist(need);
                em.persist(new NeedBacker(need, town.membership("coordinator"), TODAY));
                em.persist(new NeedBacker(need, town.membership("jeugdhulp"), TODAY));
            }
        });
    }
}
