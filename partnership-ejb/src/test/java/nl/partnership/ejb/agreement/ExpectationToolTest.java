package nl.partnership.ejb.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.TestVisibility;
import org.junit.jupiter.api.Test;

/** What a question of the card shows of what organisations expect of each other. */
class ExpectationToolTest extends Expecting {

    private AtTable table(boolean guests, String... users) {
        return Seated.at(town, guests, users);
    }

    private List<QuestionTool.Row> rows(AtTable table) {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(ExpectationTool.class).rows(table)));
    }

    private QuestionTool.Proposal proposal(AtTable table) {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(ExpectationTool.class).proposal(table)));
    }

    @Test
    void it_shows_what_everybody_at_the_table_may_see_and_nothing_to_a_guest() {
        String id = asked();
        AtTable all = table(false, "coordinator", "jeugdagent", "gemeente");
        assertEquals(
                List.of("/agreement/expectation.xhtml?id=" + id),
                rows(all).stream().map(QuestionTool.Row::address).toList());
        assertEquals(List.of(), rows(table(true, "coordinator", "jeugdagent")));
        answer("jeugdagent", id, ExpectationReply.PROMISED, null);
        TestVisibility.set((author, viewer) -> !author.role().equals("YOUTH_OFFICER"));
        assertEquals(List.of(), rows(all));
    }

    @Test
    void it_says_that_nothing_is_asked_or_that_an_answer_lacks_and_never_that_all_is_well() {
        AtTable table = table(false, "coordinator", "jeugdagent");
        assertEquals(Level.NOT_ARRANGED, proposal(table).level());
        assertNull(proposal(table(true, "coordinator", "jeugdagent")));
        String id = asked();
        asked("jeugdagent", town.bridge.getId(), "Bewaart wat zij vindt");
        answer("jeugdagent", id, ExpectationReply.PROMISED, null);
        assertEquals(Level.PARTLY, proposal(table).level());
        assertEquals(List.of(1, 2), proposal(table).facts().facts().subList(0, 2));
        answer("leider", list("leider").get(0).id(), ExpectationReply.PROMISED, null);
        assertNull(proposal(table));
    }

    @Test
    void rows_are_read_once_whatever_their_number() throws Exception {
        asked();
        AtTable table = table(false, "coordinator", "jeugdagent");
        long few = statements(() -> rows(table));
        for (int i = 0; i < 9; i++) {
            answer("jeugdagent", asked(), ExpectationReply.PROMISED, null);
        }
        assertEquals(7, rows(table).size());
        assertEquals(few, statements(() -> rows(table)));
    }
}
