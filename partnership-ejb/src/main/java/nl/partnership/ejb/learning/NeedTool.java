package nl.partnership.ejb.learning;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;

/**
 * The training needs of a school, for one of the questions of the card about them: each shows the same needs with what it
 * asks of them, and says how many lack just that. With a guest it proposes nothing, as a guest may know of none.
 */
abstract class NeedTool implements QuestionTool {

    @Inject
    private NeedsAtTable needs;

    @Override
    public String path() {
        return "/learning/needs.xhtml";
    }

    @Override
    public List<Row> rows(AtTable table) {
        return needs.of(table).stream()
                .limit(MOST_ROWS)
                .map(need -> new Row(
                        Sentence.asItIs(need.topic()),
                        note(need),
                        Sentence.of("learning.tool.look"),
                        "/learning/need.xhtml?id=" + need.id()))
                .toList();
    }

    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<NeedRow> all = needs.of(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("learning.tool.none"));
        }
        long lacking = all.stream().filter(lacks()).count();
        return lacking == 0
                ? null
                : new Proposal(
                        Proposal.Level.PARTLY, Sentence.of("learning.tool.lacks." + name(), lacking, all.size()));
    }

    /** What the question asks of a need. */
    abstract Sentence note(NeedRow need);

    /** Whether a need has no answer to the question yet. */
    abstract Predicate<NeedRow> lacks();

    /** Who wants it, one after the other. */
    static Sentence names(NeedRow need) {
        return Sentence.several(need.backers().stream()
                .map(backer -> Sentence.asItIs(backer.name()))
                .toList());
    }
}
