package nl.partnership.ejb.insight.priority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;

/** The priorities that run at a school, for the question of the card about them: of what everybody at the table may see. */
@RequestScoped
public class PriorityTool implements QuestionTool {

    @Inject
    private Priorities priorities;

    private final Map<AtTable, List<PriorityRow>> read = new HashMap<>();

    @Override
    public String name() {
        return "priorities";
    }

    @Override
    public String path() {
        return "/insight/priorities.xhtml";
    }

    @Override
    public List<Row> rows(AtTable table) {
        return all(table).stream()
                .limit(MOST_ROWS)
                .map(row -> new Row(
                        Sentence.of("insight.priority.tool.goal", row.terms().goal()),
                        row.holding().isEmpty()
                                ? Sentence.of("insight.priority.tool.proposed")
                                : Sentence.of(
                                        "insight.priority.tool.of",
                                        Sentence.several(row.holding().stream()
                                                .map(Sentence::asItIs)
                                                .toList())),
                        Sentence.of("insight.source.tool.look"),
                        "/insight/priority.xhtml?id=" + row.id()))
                .toList();
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<PriorityRow> all = all(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("insight.priority.tool.none"));
        }
        long unmeasured = all.stream().filter(row -> row.measures().isEmpty()).count();
        return unmeasured == 0
                ? null
                : new Proposal(
                        Proposal.Level.PARTLY, Sentence.of("insight.priority.tool.unmeasured", unmeasured, all.size()));
    }

    private List<PriorityRow> all(AtTable table) {
        return read.computeIfAbsent(table, priorities::at);
    }
}
