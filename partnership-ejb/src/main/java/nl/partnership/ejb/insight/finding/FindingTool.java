package nl.partnership.ejb.insight.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.signal.SchoolSignals;
import nl.partnership.ejb.partner.signal.Signals;

/**
 * What was found jointly at a school this year, for the question of the card what each sees, apart and together. Of what
 * organisations see apart it shows nothing: that stands on the page of the round, once it is opened.
 */
@RequestScoped
public class FindingTool implements QuestionTool {

    @Inject
    private JointFindings joints;

    @Inject
    private Signals signals;

    private final Map<AtTable, List<JointRow>> read = new HashMap<>();

    @Override
    public String name() {
        return Rounds.TOOL;
    }

    @Override
    public String path() {
        return "/insight/findings.xhtml";
    }

    @Override
    public String pathIn(String conversationId) {
        return "/insight/finding-round.xhtml?id=" + conversationId;
    }

    @Override
    public List<Row> rows(AtTable table) {
        SchoolSignals known = signals.at(
                table.partnershipId(), all(table).stream().map(JointRow::signal).filter(Objects::nonNull));
        return all(table).stream()
                .limit(MOST_ROWS)
                .map(row -> new Row(
                        Sentence.of("insight.joint.tool.says." + row.kind(), row.text()),
                        row.signal() == null
                                ? Sentence.of("insight.finding.signal.none")
                                : known.sentence(row.signal()),
                        Sentence.of("insight.source.tool.look"),
                        "/insight/finding-joint.xhtml?id=" + row.id()))
                .toList();
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<JointRow> all = all(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("insight.joint.tool.none"));
        }
        long contested = all.stream().filter(JointRow::isContested).count();
        return contested == 0
                ? null
                : new Proposal(
                        Proposal.Level.PARTLY, Sentence.of("insight.joint.tool.contested", contested, all.size()));
    }

    private List<JointRow> all(AtTable table) {
        return read.computeIfAbsent(table, joints::at);
    }
}
