package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.function.Consumer;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.TestVisibility;
import org.junit.jupiter.api.Test;

/** What the questions on trends and on sources show and propose. */
class SourcesToolTest extends Sourcing {

    private void tools(Consumer<QuestionTool> look) {
        for (Class<? extends QuestionTool> tool : List.of(SourcesTool.class, TrendsTool.class)) {
            as(town.caller("coordinator"), () -> inDatabase(em -> look.accept(bean(tool))));
        }
    }

    @Test
    void what_is_late_is_proposed_as_a_fact_and_never_that_all_is_well() {
        AtTable table = table(false, "coordinator", "jeugdagent");
        tools(tool -> assertEquals(
                new Proposal(Level.NOT_ARRANGED, Sentence.of("insight.source.tool.none")), tool.proposal(table)));
        add("coordinator", SourceKind.PUPIL_MONITOR, null);
        tools(tool -> assertNull(tool.proposal(table)));
        add("jeugdhulp", SourceKind.ABSENCE, TODAY.minusWeeks(9));
        tools(tool -> assertEquals(
                new Proposal(
                        Level.PARTLY,
                        Sentence.of(
                                "insight.source.tool.late",
                                Sentence.of("insight.source.named.ABSENCE"),
                                Sentence.of("insight.source.weeksLate", 9L))),
                tool.proposal(table)));
        add("jeugdagent", SourceKind.OTHER, TODAY.minusDays(5));
        tools(tool -> assertEquals(
                "insight.source.tool.lateMore", tool.proposal(table).facts().key()));
    }

    @Test
    void at_most_seven_rows_the_latest_first_and_with_a_guest_no_proposal() {
        for (int i = 0; i < 8; i++) {
            add("coordinator", SourceKind.OTHER, TODAY.plusDays(i));
        }
        add("jeugdhulp", SourceKind.ABSENCE, TODAY.minusDays(3));
        AtTable table = table(false, "coordinator", "jeugdagent");
        tools(tool -> {
            List<QuestionTool.Row> rows = tool.rows(table);
            assertEquals(7, rows.size());
            assertEquals("insight.source.kind.ABSENCE", rows.get(0).text().key());
        });
        tools(tool -> assertNull(tool.proposal(table(true, "coordinator"))));
    }

    @Test
    void nobody_at_the_table_reads_what_somebody_there_may_not_see() {
        add("coordinator", SourceKind.ABSENCE, TODAY.minusDays(3));
        AtTable table = table(false, "coordinator", "jeugdagent");
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        tools(tool -> assertEquals(List.of(), tool.rows(table)));
        tools(tool -> assertEquals(
                1, tool.rows(table(false, "coordinator", "jeugdhulp")).size()));
    }
}
