package nl.partnership.ejb.support.expertise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.ReachOutcome;
import nl.partnership.domain.support.Sector;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.handover.HandoverService;
import org.junit.jupiter.api.Test;

/** What the question on expertise shows and proposes, and what hangs on who is asked for. */
class ExpertiseToolTest extends Mapping {

    private void tool(Consumer<ExpertiseTool> look) {
        as(town.caller("coordinator"), () -> inDatabase(em -> look.accept(bean(ExpertiseTool.class))));
    }

    private String everything(String user, String contact) {
        return add(
                user,
                new TypedExpertise(
                        "Team alles",
                        Sector.WELFARE,
                        Signal.common(),
                        Ages.ALL,
                        null,
                        "030 231 23 45",
                        null,
                        null,
                        contact),
                town.bridge.getId());
    }

    @Test
    void what_lacks_is_proposed_as_a_fact_and_never_that_all_is_well() {
        AtTable table = table(false, "coordinator", "jeugdagent");
        tool(tool -> assertEquals(
                new Proposal(Level.NOT_ARRANGED, Sentence.of("support.expertise.tool.none")), tool.proposal(table)));
        String one = add("jeugdhulp", "Team straat");
        tool(tool -> assertEquals(
                "support.expertise.tool.without", tool.proposal(table).facts().key()));
        everything("gemeente", null);
        tool(tool -> assertNull(tool.proposal(table)));
        tell("coordinator", one, ReachOutcome.WRONG);
        AtTable both = table(false, "coordinator", "jeugdhulp");
        tool(tool -> {
            assertEquals(
                    new Proposal(Level.PARTLY, Sentence.of("support.expertise.tool.wrong", 1, 2)), tool.proposal(both));
            assertEquals(Sentence.asItIs("Team straat"), tool.rows(both).get(0).text());
        });
        ExpertiseRow read = get("jeugdhulp", one);
        as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class)
                .confirm(one, read.version(), read.reach().wrong()));
        TestClock.advance(Duration.ofDays(400));
        tool(tool -> assertEquals(
                new Proposal(Level.PARTLY, Sentence.of("support.expertise.tool.faded", 2L, 2)), tool.proposal(table)));
        tool(tool -> assertNull(tool.proposal(table(true, "coordinator"))));
    }

    @Test
    void that_it_is_not_right_stays_between_who_says_so_and_who_owns_it() {
        String one = add("jeugdhulp", "Team straat");
        everything("gemeente", null);
        tell("coordinator", one, ReachOutcome.WRONG);
        AtTable others = table(false, "coordinator", "jeugdhulp", "jeugdagent");
        tool(tool -> {
            assertNull(tool.proposal(others));
            tool.rows(others)
                    .forEach(row ->
                            assertEquals("support.expertise.tool.of", row.note().key()));
        });
    }

    @Test
    void nobody_at_the_table_reads_what_somebody_there_may_not_see() {
        add("jeugdhulp", "Team straat");
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        tool(tool -> assertEquals(List.of(), tool.rows(table(false, "coordinator", "jeugdagent"))));
        tool(tool -> assertEquals(
                1, tool.rows(table(false, "coordinator", "jeugdhulp")).size()));
    }

    @Test
    void who_is_asked_for_is_named_to_who_leaves() {
        everything("jeugdhulp", town.membership("jeugdhulp").getId());
        assertTrue(
                as(town.caller("jeugdhulp"), () -> bean(HandoverService.class).own())
                        .ties()
                        .contains(Sentence.of("support.ties.asked", 1L)));
    }
}
