package nl.partnership.ejb.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.TestVisibility;
import org.junit.jupiter.api.Test;

/** What a question of the card shows of the agreements of a school. */
class AgreementToolTest extends Agreeing {

    private AtTable table(boolean guests, String... users) {
        return Seated.at(town, guests, users);
    }

    private List<QuestionTool.Row> rows(AtTable table) {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(AgreementTool.class).rows(table)));
    }

    private QuestionTool.Proposal proposal(AtTable table) {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(AgreementTool.class).proposal(table)));
    }

    @Test
    void it_shows_what_everybody_at_the_table_is_party_to_and_nothing_to_a_guest() {
        String ofThree = agreed();
        proposed("coordinator", typed(TEXT, town.bridge, town.police));
        assertEquals(2, rows(table(false, "coordinator", "jeugdagent")).size());
        assertEquals(
                List.of("/agreement/agreement.xhtml?id=" + ofThree),
                rows(table(false, "coordinator", "jeugdagent", "jeugdhulp")).stream()
                        .map(QuestionTool.Row::address)
                        .toList());
        assertEquals(List.of(), rows(table(false, "coordinator", "gemeente")));
        assertEquals(List.of(), rows(table(true, "coordinator", "jeugdagent")));
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        assertEquals(List.of(), rows(table(false, "coordinator", "jeugdagent")));
    }

    @Test
    void it_says_that_nothing_is_arranged_or_a_part_and_never_that_all_is_well() {
        AtTable table = table(false, "coordinator", "jeugdagent");
        assertEquals(Level.NOT_ARRANGED, proposal(table).level());
        assertNull(proposal(table(true, "coordinator", "jeugdagent")));
        agreed();
        assertNull(proposal(table));
        String asked = proposed("coordinator", typed(TEXT, town.bridge, town.police));
        assent("leider", asked);
        QuestionTool.Proposal partly = proposal(table);
        assertEquals(Level.PARTLY, partly.level());
        assertEquals(List.of(1, 2), partly.facts().facts().subList(0, 2));
        assertTrue(partly.facts().toString().contains("Politie"));
        assertFalse(partly.facts().toString().contains("De Brug"));
    }

    @Test
    void rows_and_proposal_are_read_once_whatever_their_number() throws Exception {
        agreed();
        Caller caller = town.caller("coordinator");
        AtTable table = table(false, "coordinator", "jeugdagent");
        long few = statements(() -> both(caller, table));
        for (int i = 0; i < 9; i++) {
            proposed();
        }
        assertEquals(7, rows(table).size());
        assertEquals(few, statements(() -> both(caller, table)));
    }

    private void both(Caller caller, AtTable table) {
        as(
                caller,
                () -> inDatabase(em -> {
                    bean(AgreementTool.class).rows(table);
                    bean(AgreementTool.class).proposal(table);
                }));
    }
}
