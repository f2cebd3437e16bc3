package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What rooms expect of whom. */
class TodoTest extends Table {

    @AfterEach
    void asBefore() {
        ThrowAwayTodo.stop();
        TestVisibility.set(null);
    }

    private List<TodoLine> lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine().lines());
    }

    private List<TodoLine> lines(String user, String kind) {
        return lines(user).stream().filter(line -> line.kind().equals(kind)).toList();
    }

    private String task(String user) {
        String owner = town.police.getId() + ":" + town.person(user).getId();
        as(coordinator(), () -> bean(NoteService.class)
                .addTask(opened(), "Q2.4", "Rooster", null, owner, LocalDate.of(2026, 11, 9)));
        return database(
                em -> em.createQuery("select t.id from Task t", String.class).getSingleResult());
    }

    @Test
    void a_kind_of_a_new_room_is_on_the_home_of_whom_it_concerns_and_no_home_knows_it() throws Exception {
        mendTodos();
        long before = statements(() -> lines("jeugdhulp"));
        assertEquals(0, lines("jeugdhulp", "home.throwAway").size());
        ThrowAwayTodo.name = town.care.getShortName();
        mendTodos();
        assertEquals(before, statements(() -> lines("jeugdhulp")));
        TodoLine first = as(
                        town.caller("jeugdhulp"),
                        () -> bean(HomeService.class).todo().list().shown())
                .get(0);
        assertEquals("/new", first.address());
        assertEquals(0, lines("gemeente", "home.throwAway").size());
    }

    @Test
    void what_is_late_comes_first_whatever_kind_it_is_of() throws Exception {
        task("jeugdagent");
        ThrowAwayTodo.name = town.police.getShortName();
        mendTodos();
        assertEquals("/new", shown("jeugdagent").get(0).address());
        TestClock.set(LocalDate.of(2026, 11, 12).atTime(LocalTime.NOON));
        assertTrue(shown("jeugdagent").get(0).isLate(LocalDate.of(2026, 11, 12)));
        assertEquals("/new", shown("jeugdagent").get(1).address());
    }

    private List<TodoLine> shown(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine().shown());
    }

    @Test
    void all_lines_of_a_home_are_one_statement() throws Exception {
        task("jeugdagent");
        mendTodos();
        lines("jeugdagent");
        assertEquals(1, statements(() -> lines("jeugdagent")));
        assertTrue(lines("jeugdagent").size() > 1);
    }

    @Test
    void a_line_comes_and_goes_with_what_it_comes_from_and_is_called_as_that_is_called_today() {
        String task = task("jeugdagent");
        assertEquals(1, lines("jeugdagent", "task.own").size());
        inDatabase(em -> em.createQuery("update Task t set t.title = 'Anders' where t.id = :id")
                .setParameter("id", task)
                .executeUpdate());
        assertEquals(
                "Anders", lines("jeugdagent", "task.own").get(0).text().facts().get(0));
        assertTrue(lines("coordinator", "task.own").isEmpty());
    }

    @Test
    void a_line_is_only_for_who_may_see_today_what_it_comes_from() {
        task("jeugdagent");
        TestVisibility.set((author, viewer) -> false);
        assertTrue(lines("jeugdagent", "task.own").isEmpty());
        TestVisibility.set((author, viewer) -> true);
        assertEquals(1, lines("jeugdagent", "task.own").size());
        inDatabase(em -> em.createNativeQuery("delete from partnership_partner where organisation_id = ?")
                .setParameter(1, town.police.getId())
                .executeUpdate());
        assertTrue(lines("jeugdagent", "task.own").isEmpty());
    }

    @Test
    void what_no_event_told_is_mended_at_night() {
        String task = task("jeugdagent");
        inDatabase(em -> em.createQuery("delete from Todo t").executeUpdate());
        assertTrue(lines("jeugdagent", "task.own").isEmpty());
        inDatabase(em -> em.persist(new Todo("task.own", "nothing")));
        inDatabase(em -> em.persist(
                new Todo("task.own", task).toPerson(town.person("wijkagent").getId())));
        mendTodos();
        assertEquals(1, lines("jeugdagent", "task.own").size());
        assertTrue(lines("wijkagent", "task.own").isEmpty());
        assertEquals(1L, (long)
                database(em -> em.createQuery("select count(t) from Todo t where t.kind = 'task.own'", Long.class)
                        .getSingleResult()));
    }

    @Test
    void mending_what_is_right_writes_nothing() {
        task("jeugdagent");
        mendTodos();
        List<String> before = ids();
        mendTodos();
        assertEquals(before, ids());
    }

    private List<String> ids() {
        return database(em -> em.createQuery("select t.id from Todo t order by t.id", String.class)
                .getResultList());
    }

    @Test
    void a_line_goes_with_the_role_to_which_it_is_addressed() {
        mendTodos();
        assertEquals(1, lines("jongerenwerk", "partner.confirm").size());
        inDatabase(em -> em.createNativeQuery("delete from membership where id = ?")
                .setParameter(1, town.membership("jongerenwerk").getId())
                .executeUpdate());
        assertTrue(lines("jongerenwerk", "partner.confirm").isEmpty());
    }

    @Test
    void a_day_that_comes_needs_no_night() {
        task("jeugdagent");
        assertEquals(
                0,
                lines("jeugdagent", "task.own").stream()
                        .filter(line -> line.isLate(LocalDate.of(2026, 11, 9)))
                        .count());
        TestClock.set(LocalDate.of(2026, 11, 12).atTime(9, 0));
        assertTrue(lines("jeugdagent", "task.own").get(0).isLate(LocalDate.of(2026, 11, 12)));
    }
}
