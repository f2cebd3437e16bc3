package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Turn;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.privacy.retention.RetentionRunService;
import org.junit.jupiter.api.Test;

/** Whom one calls at a signal: what a route needs, how it changes, and how long it is kept. */
class RouteServiceTest extends Acting {

    @Test
    void a_route_without_youth_care_or_the_schools_own_care_staff_needs_a_reason() {
        RouteDraft.Step officer = step(town.police, "YOUTH_OFFICER");
        RouteDraft.Step care = step(town.care, "YOUTH_CARE_WORKER");
        RouteDraft.Step mentor = step(town.bridge, "MENTOR");
        assertEquals("vision.route.noYouthCare", refused("reason", officer, mentor));
        assertEquals("vision.route.noCareStaff", refused("reason", officer, care));
        // of another school nobody counts, nor the school's coordinator for safety
        assertEquals("vision.route.noCareStaff", refused("reason", care, step(town.bridge, "SAFETY_COORD")));
        assertEquals("vision.route.noStep", refused("who1"));
        assertEquals("vision.route.twice", refused("who2", mentor, mentor));
        assertEquals("vision.route.who.required", refused("who1", step(town.elsewhere, "YOUTH_OFFICER")));
        assertEquals("vision.route.who.required", refused("who1", step(town.police, "MENTOR")));
        route(Signal.SEXTING, "de politie belt zelf met jeugdhulp", officer);
        route(Signal.SEXTING, null, mentor, care);
        assertEquals(2, see("mentor", "SEXTING").steps().size());
    }

    private String refused(String field, RouteDraft.Step... steps) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> route(Signal.SEXTING, null, steps));
        assertEquals(field, refused.field());
        return refused.key();
    }

    @Test
    void who_convenes_at_the_school_writes_its_routes_and_nobody_else() {
        assertThrows(NotAllowed.class, () -> draft("mentor"));
        assertThrows(NotAllowed.class, () -> draft("jeugdhulp"));
        assertThrows(NotFound.class, () -> draft("coordinator2"));
        List<String> choices = draft("coordinator").choices().stream()
                .map(choice -> choice.organisation() + " " + choice.role())
                .toList();
        assertTrue(choices.contains("Politie YOUTH_OFFICER"), choices::toString);
        // who is of another school only
        assertFalse(choices.contains("Politie COMMUNITY_OFFICER"), choices::toString);
    }

    private RouteDraft draft(String user) {
        return as(town.caller(user), () -> bean(RouteService.class).draft(bridge(), Signal.SEXTING));
    }

    @Test
    void who_writes_over_what_another_wrote_is_told() {
        usualRoute(Signal.SEXTING);
        String read = draft("coordinator").routeId();
        usualRoute(Signal.SEXTING);
        assertThrows(Stale.class, () -> save(read));
        assertThrows(Stale.class, () -> save(null));
        save(draft("zorg").routeId());
    }

    private void save(String read) {
        as(town.caller("zorg"), () -> bean(RouteService.class)
                .save(bridge(), Signal.SEXTING, read, List.of(step(town.bridge, "MENTOR")), "wij lossen het op"));
    }

    @Test
    void a_route_that_was_taken_back_is_gone_and_the_coordinators_are_there() {
        usualRoute(Signal.SEXTING);
        String read = draft("coordinator").routeId();
        as(town.caller("coordinator"), () -> bean(RouteService.class).end(bridge(), Signal.SEXTING, read));
        assertFalse(see("mentor", "SEXTING").routed());
    }

    @Test
    void a_former_route_is_erased_two_years_after_its_end_and_what_was_said_two_years_after_the_last_year_together() {
        usualRoute(Signal.SEXTING);
        usualRoute(Signal.SEXTING);
        say("coordinator", Signal.SEXTING, town.care, Turn.FIRST);
        say("coordinator", Signal.SEXTING, town.bridge, Turn.THEN);
        as(town.caller("coordinator"), () -> bean(TurnService.class).putOnAgenda(bridge(), Signal.POLARISATION));
        assertEquals(List.of(), due());
        TestClock.advance(Duration.ofDays(729));
        assertEquals(List.of(), due());
        TestClock.advance(Duration.ofDays(3));
        assertEquals(List.of("route"), due());
        erase();
        assertEquals(1, count("Route"));
        // until the first of August 2029: two years after the last day of the year 2026-2027
        TestClock.advance(Duration.ofDays(263));
        assertEquals(List.of(), due());
        TestClock.advance(Duration.ofDays(1));
        assertEquals(List.of("gap", "responsibility", "responsibility"), due());
        erase();
        assertEquals(0, count("Responsibility"));
        assertEquals(0, count("ThreadLink"));
    }

    private long count(String entity) {
        return database(em -> em.createQuery("select count(x) from " + entity + " x", Long.class)
                .getSingleResult());
    }

    private List<String> due() {
        return all().stream().map(due -> due.split(" ")[0]).toList();
    }

    private static final String JOB = "vision-erasure";

    /** A part of one at a time. */
    private List<String> all() {
        return as(Caller.PORTAL, () -> {
            List<String> all = new ArrayList<>();
            RetentionRunService run = bean(RetentionRunService.class);
            for (List<String> part = run.due(JOB, "", 1); !part.isEmpty(); part = run.due(JOB, part.get(0), 1)) {
                all.addAll(part);
            }
            return all;
        });
    }

    private void erase() {
        all().forEach(due ->
                as(Caller.PORTAL, () -> bean(RetentionRunService.class).erase(due)));
    }

    @Test
    void only_what_works_with_the_school_can_be_a_step() {
        Organisation elsewhere = town.elsewhere;
        assertThrows(RuleViolation.class, () -> route(Signal.SEXTING, "x", step(elsewhere, "YOUTH_OFFICER")));
    }
}
