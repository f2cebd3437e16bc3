package nl.partnership.ejb.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.privacy.LeafletGroup;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.Test;

class LeafletAgeTest extends LeafletTest {

    @Test
    void rules_that_are_adopted_later_make_work_and_the_page_says_so_until_there_is_one_of_them() {
        rules();
        advise();
        assertEquals(
                List.of("privacy.leaflet.todo.adopt [Scholengemeenschap De Brug]"),
                lines("bestuurder", "privacy.leaflet"));
        assertEquals(List.of(), lines("fg", "privacy.leaflet"));
        adopt();
        assertEquals(List.of(), lines("bestuurder", "privacy.leaflet"));
        assertEquals(List.of(), lines("fg", "privacy.leafletAge"));
        otherRules();
        for (String user : List.of("fg", "bestuurder")) {
            assertEquals(
                    List.of("privacy.leaflet.todo.older [Scholengemeenschap De Brug]"),
                    lines(user, "privacy.leafletAge"),
                    user);
        }
        assertEquals(List.of(), lines("coordinator", "privacy.leafletAge"));
        LeafletView old = leaflet();
        assertEquals(LeafletView.Standing.OLDER, old.standing());
        assertEquals(1, old.ruleSet());
        LeafletDesk desk = desk("fg");
        assertEquals(2, desk.next().number());
        assertEquals(2, desk.next().ruleSet());
        assertEquals(1, desk.changes().size());
        assertEquals(LeafletGroup.CARE, desk.changes().get(0).group());
        assertFalse(desk.changes().get(0).before().isEmpty());
        assertNull(everybody(town.bridge).orElseThrow().changes());
        advise();
        adopt();
        assertEquals(desk.changes(), everybody(town.bridge).orElseThrow().changes());
        assertEquals(2, leaflet().number());
        assertEquals(LeafletView.Standing.HOLDS, leaflet().standing());
        assertEquals(List.of(), lines("fg", "privacy.leafletAge"));
    }

    @Test
    void what_was_advised_under_other_rules_is_not_adopted() {
        rules();
        advise();
        otherRules();
        assertEquals("privacy.leaflet.otherRules", key(assertThrows(RuleViolation.class, this::adopt)));
        assertEquals(List.of(), lines("bestuurder", "privacy.leaflet"));
        advise();
        adopt();
        assertEquals(2, leaflet().ruleSet());
    }

    @Test
    void when_the_rules_end_the_page_says_so_and_officer_and_board_hear_it() {
        rules();
        advise();
        adopt();
        TestClock.set(Town.YEAR.next().firstDay().atTime(9, 0));
        assertEquals(LeafletView.Standing.NO_RULES, leaflet().standing());
        assertEquals(1, lines("bestuurder", "privacy.leafletAge").size());
    }

    @Test
    void without_rules_there_is_nothing_to_advise_on() {
        assertNull(desk("fg").next());
        RuleViolation none = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("fg"), () -> bean(LeafletService.class)
                        .advise(town.bridge.getId(), -1, null, null, OFFICER)));
        assertEquals("privacy.leaflet.noRules", key(none));
    }
}
