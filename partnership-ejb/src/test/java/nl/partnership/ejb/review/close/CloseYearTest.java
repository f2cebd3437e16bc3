package nl.partnership.ejb.review.close;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.ItemChoice;
import nl.partnership.domain.review.YearItem;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskStatus;
import nl.partnership.domain.task.ThreadLink;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.review.YearTopicService;
import nl.partnership.ejb.review.lookback.LookBackService;
import nl.partnership.ejb.schoolyear.MonitorService;
import nl.partnership.ejb.task.TaskService;
import nl.partnership.ejb.task.YearDayTaskService;
import org.junit.jupiter.api.Test;

class CloseYearTest extends ClosingYear {

    private String violation(Step step) {
        return assertThrows(RuleViolation.class, () -> as(coordinator(), step)).key();
    }

    private void tryToClose() {
        List<CloseView.Item> read = view().items();
        as(coordinator(), () -> bean(CloseYearService.class).close(year(), read, "De uitslag komt in juni."));
    }

    @Test
    void of_all_open_items_exactly_those_are_decided_and_what_was_carried_over_names_its_origin() {
        closed();
        task("Bellen over de route");
        task("Folder maken");
        task("Iets dat niet meer hoeft");
        need("Praten over ruzie");
        TestClock.set(MAY);
        lookAtAll();
        List<CloseView.Item> open = view().items();
        Map<String, Long> kinds =
                open.stream().collect(Collectors.groupingBy(item -> item.open().kind(), Collectors.counting()));
        assertEquals(3, kinds.get("task"));
        assertEquals(1, kinds.get("training-need"));
        assertTrue(kinds.get("agenda-item") > 0, kinds::toString);

        for (CloseView.Item item : open) {
            ItemChoice choice = "Folder maken".equals(item.open().words())
                    ? ItemChoice.DONE
                    : "Iets dat niet meer hoeft".equals(item.open().words()) ? ItemChoice.DROPPED : ItemChoice.CARRIED;
            decide(item, choice, choice == ItemChoice.CARRIED ? null : "Zo is het gegaan.");
        }
        assertEquals(0, view().itemsLeft());
        close();

        inDatabase(em -> {
            List<YearItem> decided =
                    em.createQuery("select i from YearItem i", YearItem.class).getResultList();
            assertEquals(open.size(), decided.size());
            Partnership next = em.createQuery(
                            "select p from Partnership p where p.school = :school and p.schoolYear = :year",
                            Partnership.class)
                    .setParameter("school", town.bridge)
                    .setParameter("year", Town.YEAR.next())
                    .getSingleResult();
            assertEquals(
                    town.bridgePartnership.getPartners().size(),
                    next.getPartners().size());
            List<Task> tasks = em.createQuery("select t from Task t where t.partnership = :next", Task.class)
                    .setParameter("next", next)
                    .getResultList();
            assertEquals(
                    List.of("Bellen over de route"),
                    tasks.stream().map(Task::getTitle).toList());
            List<AgendaItem> items = em.createQuery(
                            "select a from AgendaItem a where a.partnership = :next", AgendaItem.class)
                    .setParameter("next", next)
                    .getResultList();
            assertEquals(kinds.get("agenda-item"), items.size());
            Map<String, ThreadLink> origins =
                    em.createQuery("select l from ThreadLink l", ThreadLink.class).getResultList().stream()
                            .collect(Collectors.toMap(
                                    link -> link.getTarget().id(), Function.identity(), (one, two) -> one));
            for (Task task : tasks) {
                assertEquals("task", origins.get(task.getId()).getSource().kind());
                assertEquals(town.care, task.getOwnerOrganisation());
            }
            for (AgendaItem item : items) {
                assertEquals(
                        "agenda-item", origins.get(item.getId()).getSource().kind());
            }
            assertEquals(
                    0,
                    em.createQuery("select t from Task t where t.partnership = :old and t.status = :open", Task.class)
                            .setParameter("old", town.bridgePartnership)
                            .setParameter("open", TaskStatus.OPEN)
                            .getResultList()
                            .size());
            assertNull(em.createQuery("select n from TrainingNeed n", TrainingNeed.class)
                    .getSingleResult()
                    .getEndedOn());
        });
    }

    @Test
    void a_year_closes_when_all_themes_were_looked_at_and_everything_open_is_decided_and_no_conversation_is_left() {
        String task = task("Bellen over de route");
        String conversation = planned();
        assertEquals("review.close.early", violation(this::tryToClose));
        TestClock.set(MAY);
        assertEquals("review.close.talkLeft", violation(this::tryToClose));
        inDatabase(em -> em.createQuery("update Conversation c set c.status ="
                        + " nl.partnership.domain.conversation.ConversationStatus.CANCELLED where c.id = :id")
                .setParameter("id", conversation)
                .executeUpdate());
        assertEquals("review.close.themesLeft", violation(this::tryToClose));
        lookAtAll();
        assertEquals("review.close.itemsLeft", violation(this::tryToClose));
        CloseView.Item item = view().items().get(0);
        assertEquals(task, item.open().id());
        decide(item, ItemChoice.CARRIED, null);
        List<CloseView.Item> read = view().items();
        assertEquals(
                "withoutMonitor",
                assertThrows(
                                RuleViolation.class,
                                () -> as(coordinator(), () -> bean(CloseYearService.class)
                                        .close(year(), read, " ")))
                        .field());
        assertTrue(view().isReady(LocalDate.of(2027, 5, 10)));
        close();
        assertEquals(LocalDate.of(2027, 5, 10), view().closedOn());
        assertEquals("review.close.isClosed", violation(this::tryToClose));
    }

    @Test
    void with_the_monitor_delivered_nobody_asks_why_not() {
        TestClock.set(MAY);
        as(coordinator(), () -> bean(MonitorService.class)
                .deliver(
                        town.bridge.getId(),
                        Town.YEAR,
                        null,
                        LocalDate.of(2027, 5, 3),
                        town.person("coordinator").getId()));
        lookAtAll();
        List<CloseView.Item> read = view().items();
        as(coordinator(), () -> bean(CloseYearService.class).close(year(), read, null));
        assertTrue(view().isClosed());
    }

    @Test
    void what_is_let_go_and_what_is_done_say_why_and_can_be_decided_otherwise_until_the_close() {
        String id = task("Bellen over de route");
        TestClock.set(MAY);
        CloseView.Item item = view().items().get(0);
        for (ItemChoice choice : List.of(ItemChoice.DONE, ItemChoice.DROPPED)) {
            assertEquals(
                    "reason",
                    assertThrows(RuleViolation.class, () -> decide(item, choice, " "))
                            .field());
        }
        assertEquals(
                "reason",
                assertThrows(RuleViolation.class, () -> decide(item, ItemChoice.DROPPED, "Bel 06-12345678"))
                        .field());
        decide(item, ItemChoice.DROPPED, "Het hoeft niet meer.");
        assertEquals(ItemChoice.DROPPED, view().items().get(0).choice());
        assertEquals(TaskStatus.OPEN, database(em -> em.find(Task.class, id).getStatus()));
        decide(view().items().get(0), null, null);
        assertFalse(view().items().get(0).isDecided());
        decide(item, ItemChoice.CARRIED, null);
        assertNull(view().items().get(0).reason());
    }

    @Test
    void who_did_not_read_what_a_colleague_decided_neither_decides_nor_closes() {
        task("Bellen over de route");
        TestClock.set(MAY);
        lookAtAll();
        CloseView.Item undecided = view().items().get(0);
        decide(undecided, ItemChoice.CARRIED, null);
        List<CloseView.Item> read = view().items();
        assertThrows(Stale.class, () -> decide(undecided, ItemChoice.DROPPED, "Het hoeft niet meer."));
        assertThrows(Stale.class, () -> decide(undecided, null, null));
        decide(read.get(0), ItemChoice.DROPPED, "Het hoeft niet meer.");
        assertThrows(
                Stale.class,
                () -> as(coordinator(), () -> bean(CloseYearService.class)
                        .close(year(), read, "De uitslag komt in juni.")));
        assertFalse(view().isClosed());
        close();
        assertTrue(view().isClosed());
    }

    @Test
    void what_was_decided_in_its_own_room_meanwhile_needs_no_decision_here() {
        String id = task("Bellen over de route");
        TestClock.set(MAY);
        lookAtAll();
        decide(view().items().get(0), ItemChoice.CARRIED, null);
        as(coordinator(), () -> bean(TaskService.class)
                .done(id, bean(TaskService.class).detail(id).row().version(), "Gebeld."));
        close();
        inDatabase(em -> {
            assertEquals(
                    0,
                    em.createQuery("select i from YearItem i", YearItem.class)
                            .getResultList()
                            .size());
            assertEquals(
                    1,
                    em.createQuery("select t from Task t", Task.class)
                            .getResultList()
                            .size());
        });
    }

    @Test
    void who_convenes_at_the_school_closes_its_year_and_nobody_else() {
        for (String user : List.of("mentor", "jeugdhulp", "jeugdagent", "gemeente", "bestuurder", "fg")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(CloseYearService.class)
                            .close(year(), List.of(), "x")),
                    user);
        }
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator2"), () -> bean(CloseYearService.class)
                        .view(year())));
    }

    @Test
    void from_1_May_it_stands_on_the_home_of_who_convenes_until_the_year_is_closed() {
        mendTodos();
        assertEquals(List.of(), home());
        TestClock.set(MAY);
        mendTodos();
        assertEquals(List.of("/review/close.xhtml?partnership=" + year()), home());
        closeAll();
        assertEquals(List.of(), home());
    }

    private List<String> home() {
        return as(coordinator(), () -> bean(TodoService.class).mine()).lines().stream()
                .filter(line -> line.kind().equals("review.close"))
                .map(TodoLine::address)
                .toList();
    }

    @Test
    void a_year_that_was_closed_by_mistake_is_opened_again_by_the_board_with_a_reason() {
        task("Bellen over de route");
        closeAll();
        Caller board = town.caller("bestuurder");
        assertThrows(
                NotAllowed.class,
                () -> as(coordinator(), () -> bean(ClosedYearService.class).reopen(year(), "Te vroeg.")));
        assertEquals(
                "reason",
                assertThrows(
                                RuleViolation.class,
                                () -> as(board, () -> bean(ClosedYearService.class)
                                        .reopen(year(), " ")))
                        .field());
        ClosedYearRow row = bridge(board);
        assertTrue(row.isClosed());
        assertEquals("De uitslag komt in juni.", row.withoutMonitor());
        as(board, () -> bean(ClosedYearService.class).reopen(year(), "Er was nog een gesprek."));
        assertFalse(bridge(board).isClosed());
        assertEquals("Er was nog een gesprek.", view().reopenReason());
        assertNotNull(task("Het kan weer"));
        decide(view().items().get(0), ItemChoice.CARRIED, null);
        close();
        assertTrue(bridge(board).isClosed());
        assertNull(bridge(board).reopenReason());
    }

    @Test
    void a_closed_year_calls_its_school_as_it_was_called_at_the_close() {
        String before = town.bridge.getShortName();
        closeAll();
        inDatabase(em -> em.find(Organisation.class, town.bridge.getId()).setShortName("De Overkant"));

        assertEquals(before, nameOnAllPages());
        assertEquals(
                List.of(before, Town.YEAR.toString()),
                assertThrows(RuleViolation.class, () -> as(coordinator(), () -> task("Te laat")))
                        .arguments());

        as(town.caller("bestuurder"), () -> bean(ClosedYearService.class).reopen(year(), "Er was nog een gesprek."));
        assertEquals("De Overkant", nameOnAllPages());
    }

    /** On every page of that year; fails when they call it otherwise than each other. */
    private String nameOnAllPages() {
        Set<String> names = Set.copyOf(List.of(
                view().school(),
                as(town.caller("jeugdhulp"), () -> bean(LookBackService.class).look(year()))
                        .school(),
                bridge(town.caller("bestuurder")).school(),
                as(coordinator(), () -> bean(YearTopicService.class).choices()).stream()
                        .filter(choice -> choice.partnershipId().equals(year()))
                        .findFirst()
                        .orElseThrow()
                        .school()));
        assertEquals(1, names.size(), names::toString);
        return names.iterator().next();
    }

    private ClosedYearRow bridge(Caller board) {
        return as(board, () -> bean(ClosedYearService.class).years()).stream()
                .filter(row -> row.partnershipId().equals(year()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_closed_year_gets_additions_with_their_day_which_partners_read_as_the_rules_say() {
        assertEquals("review.close.notClosed", violation(() -> bean(YearAdditionService.class)
                .add(year(), "Later.")));
        closeAll();
        assertEquals(
                "addition",
                assertThrows(
                                RuleViolation.class,
                                () -> as(coordinator(), () -> bean(YearAdditionService.class)
                                        .add(year(), "Bel 06-12345678")))
                        .field());
        as(coordinator(), () -> bean(YearAdditionService.class).add(year(), "De route werkte ook in juli."));
        assertEquals(
                List.of("De route werkte ook in juli."),
                as(town.caller("jeugdhulp"), () -> bean(LookBackService.class).look(year())).additions().stream()
                        .map(one -> one.text())
                        .toList());
        TestVisibility.set((author, viewer) -> false);
        assertEquals(
                List.of(),
                as(town.caller("jeugdhulp"), () -> bean(LookBackService.class).look(year()))
                        .additions());
    }

    @Test
    void after_the_close_the_monitor_is_still_asked_for_and_noted_as_delivered() {
        closeAll();
        TestClock.set(LocalDateTime.of(2027, 6, 5, 10, 0));
        as(Caller.PORTAL, () -> bean(YearDayTaskService.class).due("", 50).forEach(due -> bean(YearDayTaskService.class)
                .make(due)));
        int asked = open("year-day");
        assertTrue(asked > 0);
        as(coordinator(), () -> bean(MonitorService.class)
                .deliver(
                        town.bridge.getId(),
                        Town.YEAR,
                        null,
                        LocalDate.of(2027, 6, 4),
                        town.person("coordinator").getId()));
        assertEquals(asked - 1, open("year-day"));
    }

    private int open(String subjectKind) {
        return database(em -> em.createQuery(
                        "select t from Task t where t.subjectKind = :kind and t.partnership = :of and t.status = :open",
                        Task.class)
                .setParameter("kind", subjectKind)
                .setParameter("of", town.bridgePartnership)
                .setParameter("open", TaskStatus.OPEN)
                .getResultList()
                .size());
    }
}
