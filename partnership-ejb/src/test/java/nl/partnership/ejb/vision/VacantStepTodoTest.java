package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.vision.todo.VacantStepTodo;
import org.junit.jupiter.api.Test;

/** A role that a route needs and nobody has is a line for who convenes at the school. */
class VacantStepTodoTest extends Acting {

    private List<String> roles(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine().of(VacantStepTodo.CODE)).stream()
                .map(TodoLine::text)
                .map(text -> text.facts().toString())
                .toList();
    }

    private static String vacant(String role, Signal signal) {
        return "[Sentence[key=base.role." + role + ", facts=[]], Sentence[key=partner.signal." + signal
                + ", facts=[]]]";
    }

    /** The officer's last day. */
    private void until(LocalDate day) {
        inDatabase(em ->
                em.find(Membership.class, town.membership("jeugdagent").getId()).endBefore(day.plusDays(1)));
    }

    @Test
    void nobody_is_told_as_long_as_somebody_has_each_role() {
        usualRoute(Signal.SEXTING);
        assertEquals(List.of(), roles("coordinator"));
    }

    @Test
    void a_role_that_ends_is_a_line_for_who_convenes_from_the_day_after_and_no_more_once_the_route_is_otherwise() {
        usualRoute(Signal.SEXTING);
        until(TODAY.plusDays(1));
        TestClock.set(TODAY.plusDays(1).atTime(9, 0));
        mendTodos();
        assertEquals(List.of(), roles("coordinator"));
        TestClock.set(TODAY.plusDays(2).atTime(9, 0));
        mendTodos();
        for (String user : List.of("coordinator", "zorg", "leider")) {
            assertEquals(List.of(vacant("YOUTH_OFFICER", Signal.SEXTING)), roles(user), user);
        }
        for (String user : List.of("mentor", "coordinator2", "jeugdhulp", "wijkagent", "gemeente")) {
            assertEquals(List.of(), roles(user), user);
        }
        route(Signal.SEXTING, null, step(town.bridge, "CARE_COORD"), step(town.care, "YOUTH_CARE_WORKER"));
        assertEquals(List.of(), roles("coordinator"));
    }

    @Test
    void who_works_at_another_school_only_has_the_role_here_not() {
        usualRoute(Signal.SEXTING);
        inDatabase(em -> em.find(Membership.class, town.membership("jeugdagent").getId())
                .getSchools()
                .add(town.linden));
        mendTodos();
        assertEquals(List.of(vacant("YOUTH_OFFICER", Signal.SEXTING)), roles("coordinator"));
    }

    @Test
    void more_routes_and_lines_take_no_statement_more() throws Exception {
        usualRoute(Signal.SEXTING);
        until(TODAY.minusDays(1));
        mendTodos();
        long few = statements(() -> roles("coordinator"));
        long mending = statements(this::mendTodos);
        usualRoute(Signal.HARDENING);
        usualRoute(Signal.POLARISATION);
        usualRoute(Signal.EXCLUSION);
        mendTodos();
        assertEquals(4, roles("coordinator").size());
        assertEquals(few, statements(() -> roles("coordinator")));
        assertEquals(mending, statements(this::mendTodos));
    }
}
