package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.FirstReader;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Within;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.handover.HandoverService;
import nl.partnership.ejb.support.DutyService;
import nl.partnership.ejb.support.TypedDuty;
import org.junit.jupiter.api.Test;

/** What hangs on a role in routes, in what an organisation lays down and in who informs whom. */
class VisionTiesTest extends Acting {

    private List<Sentence> ties(String user) {
        return as(town.caller(user), () -> bean(HandoverService.class).own()).ties();
    }

    private long tie(String user, String key) {
        return ties(user).stream()
                .filter(tie -> tie.key().equals(key))
                .map(tie -> (Long) tie.facts().get(0))
                .findFirst()
                .orElse(0L);
    }

    @Test
    void who_is_the_only_one_in_a_role_hears_in_how_many_routes_nobody_will_be() {
        usualRoute(Signal.SEXTING);
        usualRoute(Signal.HARDENING);
        assertEquals(2, tie("jeugdagent", "vision.ties.steps"));
        for (String user : List.of("coordinator", "gemeente", "wijkagent", "coordinator2")) {
            assertEquals(0, tie(user, "vision.ties.steps"), user);
        }
        as(town.caller("coordinator"), () -> bean(RouteService.class)
                .end(
                        bridge(),
                        Signal.SEXTING,
                        bean(RouteService.class).draft(bridge(), Signal.SEXTING).routeId()));
        assertEquals(1, tie("jeugdagent", "vision.ties.steps"));
    }

    @Test
    void a_concept_hangs_on_who_wrote_it_until_it_is_adopted() {
        vision("jeugdhulp", "Wij denken mee.");
        assertEquals(1, tie("jeugdhulp", "vision.ties.concepts"));
        mandate("jeugdhulp");
        adopt("jeugdhulp");
        assertEquals(0, tie("jeugdhulp", "vision.ties.concepts"));
    }

    @Test
    void a_role_that_informs_others_hears_so_when_nobody_else_has_it() {
        as(town.caller("coordinator"), () -> bean(DutyService.class)
                .add(new TypedDuty(
                        null,
                        Signal.SEXTING,
                        Informed.PARENTS,
                        town.bridge.getId(),
                        "CARE_COORD",
                        Within.SAME_DAY,
                        List.of(FirstReader.POLICE),
                        null)));
        assertEquals(1, tie("zorg", "support.ties.role"));
        assertEquals(0, tie("leider", "support.ties.role"));
        assertTrue(ties("mentor").stream().noneMatch(tie -> tie.key().equals("support.ties.role")));
    }
}
