package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Turn;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.TestVisibility;
import org.junit.jupiter.api.Test;

/** What the question on how it is part of support shows of who is to act. */
class SupportToolTest extends Acting {

    private AtTable table(boolean guests, String... users) {
        Set<AtTable.Seat> seats = Stream.of(users)
                .map(town::caller)
                .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                .collect(Collectors.toSet());
        return new AtTable("x", town.bridgePartnership.getId(), seats, null, guests);
    }

    private List<QuestionTool.Row> rows(AtTable table) {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(SupportTool.class).rows(table)));
    }

    private Proposal proposal(AtTable table) {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(SupportTool.class).proposal(table)));
    }

    @Test
    void it_names_the_signals_at_which_nobody_acts_first_and_never_says_that_all_is_well() {
        AtTable table = table(false, "coordinator", "jeugdhulp", "jeugdagent");
        assertEquals("vision.tool.nobodyAnywhere", proposal(table).facts().key());
        for (Signal signal : Signal.common()) {
            say("coordinator", signal, town.bridge, signal.equals(Signal.SEXTING) ? Turn.THEN : Turn.FIRST);
        }
        Proposal lacking = proposal(table);
        assertEquals(Proposal.Level.NOT_ARRANGED, lacking.level());
        assertTrue(lacking.facts().toString().contains("partner.signal.SEXTING"));
        assertEquals(4, rows(table).size());
        say("coordinator", Signal.SEXTING, town.care, Turn.FIRST);
        assertEquals("vision.tool.noRouteAt", proposal(table).facts().key());
        for (Signal signal : Signal.common()) {
            usualRoute(signal);
        }
        assertEquals("vision.tool.unconfirmed", proposal(table).facts().key());
        say("jeugdhulp", Signal.SEXTING, town.care, Turn.THEN);
        say("jeugdhulp", Signal.SEXTING, town.care, Turn.FIRST);
        assertNull(proposal(table));
    }

    @Test
    void it_shows_what_everybody_at_the_table_may_see_and_nothing_to_a_guest() {
        say("coordinator", Signal.SEXTING, town.bridge, Turn.FIRST);
        usualRoute(Signal.HARDENING);
        assertEquals(2, rows(table(false, "coordinator", "jeugdhulp")).size());
        assertNull(proposal(table(true, "coordinator")));
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        assertEquals(List.of(), rows(table(false, "coordinator", "jeugdagent")));
        assertEquals(2, rows(table(false, "coordinator", "zorg")).size());
    }
}
