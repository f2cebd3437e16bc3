package nl.partnership.ejb.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import nl.partnership.ejb.base.QuestionRows.Row;
import nl.partnership.ejb.base.Sentence;

/**
 * What a question of the card shows of the sources, and says of them: of what everybody at the table may see. Nothing of an
 * incident is read here. It is read once a request.
 */
@RequestScoped
public class SourceStandings {

    @Inject
    private Sources sources;

    private final Map<AtTable, List<SourceRow>> read = new HashMap<>();

    /** The latest first. */
    List<Row> rows(AtTable table) {
        return all(table).stream()
                .limit(QuestionRows.MOST_ROWS)
                .map(row -> new Row(
                        row.name(),
                        Sentence.of("insight.source.tool.of", row.organisation(), row.state()),
                        Sentence.of("insight.source.tool.look"),
                        "/insight/source.xhtml?id=" + row.id()))
                .toList();
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<SourceRow> all = all(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("insight.source.tool.none"));
        }
        List<SourceRow> late = all.stream().filter(SourceRow::late).toList();
        if (!late.isEmpty()) {
            SourceRow first = late.get(0);
            Serializable named =
                    SourceSentences.named(first.kind(), first.terms().name());
            return partly(
                    late.size() == 1
                            ? Sentence.of("insight.source.tool.late", named, first.state())
                            : Sentence.of("insight.source.tool.lateMore", named, first.state(), late.size() - 1));
        }
        long faded = all.stream().filter(SourceRow::faded).count();
        return faded == 0 ? null : partly(Sentence.of("insight.source.tool.faded", faded, all.size()));
    }

    private static Proposal partly(Sentence facts) {
        return new Proposal(Proposal.Level.PARTLY, facts);
    }

    private List<SourceRow> all(AtTable table) {
        return read.computeIfAbsent(table, sources::at);
    }
}
