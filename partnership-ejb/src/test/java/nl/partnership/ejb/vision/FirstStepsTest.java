package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Route;
import nl.partnership.domain.vision.StepTerms;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.calltest.CallTestService;
import nl.partnership.ejb.partner.sheet.EmergencySheet;
import nl.partnership.ejb.partner.sheet.FirstCalls.First;
import nl.partnership.ejb.partner.sheet.SheetService;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** What the emergency sheet of a school takes from its routes. */
class FirstStepsTest extends Acting {

    private EmergencySheet sheet(String user) {
        return as(town.caller(user), () -> bean(SheetService.class).of(town.bridgePartnership.getId()));
    }

    private boolean isToldToPrint() {
        return as(town.caller("coordinator"), () -> bean(TodoService.class).mine())
                .toString()
                .contains("partner.todo.sheet");
    }

    @Test
    void the_sheet_says_who_is_first_at_each_signal_as_far_as_one_may_see_it() {
        assertEquals(List.of(), sheet("jeugdhulp").firsts());
        usualRoute(Signal.SEXTING);
        usualRoute(Signal.HARDENING);
        assertEquals(
                List.of(
                        new First(Signal.HARDENING, "CARE_COORD", town.bridge.getShortName()),
                        new First(Signal.SEXTING, "CARE_COORD", town.bridge.getShortName())),
                sheet("jeugdhulp").firsts());
        TestVisibility.set((author, viewer) -> false);
        assertEquals(List.of(), sheet("jeugdhulp").firsts());
    }

    @Test
    void another_first_step_makes_the_school_print_the_sheet_again() {
        usualRoute(Signal.SEXTING);
        as(town.caller("coordinator"), () -> bean(SheetService.class).print(town.bridgePartnership.getId()));
        assertFalse(isToldToPrint());
        route(Signal.SEXTING, "Zo is het sneller.", step(town.police, "YOUTH_OFFICER"));
        assertTrue(isToldToPrint());
    }

    /** A school has one route a signal; those that gave way to others stay for two years. */
    @Test
    void sixty_routes_and_a_thousand_contacts_cost_no_statement_more_than_one_route_and_ten() throws Exception {
        usualRoute(Signal.SEXTING);
        fill(10, 0);
        List<Step> pages = List.of(
                () -> sheet("jeugdhulp"),
                () -> sheet("coordinator"),
                () -> see("mentor", "SEXTING"),
                () -> table("coordinator"),
                () -> as(town.caller("coordinator"), () -> bean(CallTestService.class)
                        .own()));
        List<Long> few = counts(pages);
        for (Signal signal : Signal.common()) {
            usualRoute(signal);
        }
        fill(1000, 60);
        assertEquals(few, counts(pages));
        assertTrue(sheet("coordinator").rows().size() > 1000);
    }

    private List<Long> counts(List<Step> pages) throws Exception {
        List<Long> counts = new ArrayList<>();
        for (Step page : pages) {
            page.run();
            counts.add(statements(page));
        }
        return counts;
    }

    private void fill(int contacts, int routes) {
        inDatabase(em -> {
            Organisation care = em.find(Organisation.class, town.care.getId());
            for (int i = 0; i < contacts; i++) {
                Person person = new Person("Proef " + i + " Velen", "velen" + contacts + "-" + i + "@proef.example");
                em.persist(person);
                Membership one = new Membership(person, care, "YOUTH_CARE_WORKER", TODAY.minusDays(1));
                one.setWorkPhone("088 000 01 " + (i % 90 + 10));
                em.persist(one);
            }
            Partnership partnership = em.find(Partnership.class, town.bridgePartnership.getId());
            Membership author =
                    em.find(Membership.class, town.membership("coordinator").getId());
            for (int i = 0; i < routes; i++) {
                Route route = new Route(
                        partnership,
                        Signal.common().get(i % Signal.common().size()),
                        List.of(StepTerms.of(care, "YOUTH_CARE_WORKER", Within.TODAY, null, "1")),
                        "zo was het",
                        author,
                        TODAY.minusDays(2));
                route.end(TODAY.minusDays(1));
                em.persist(route);
            }
        });
    }
}
