package nl.partnership.ejb.ruleset;

import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;

/**
 * What a set says to every sender and every receiver about one category and purpose.
 *
 * @param rows one for each sender, in the order of the vocabulary
 * @param former number of the set that it is compared with; null when there is none, or when the set itself is in force
 */
public record RuleGrid(List<Row> rows, Integer former) {

    /** What the grid is about. */
    public record Slice(String category, String purpose, Relation relation, Scope scope) {}

    /** @param squares one for each receiver, in the order of the vocabulary */
    public record Row(Party sender, List<Square> squares) {}

    /** @param before what the set in force says; the same as the outcome when there is nothing to compare with */
    public record Square(Party receiver, Outcome outcome, Outcome before) {

        public boolean isChanged() {
            return outcome != before;
        }
    }

    /**
     * One square with its rules.
     *
     * @param before what the set in force says; null when there is nothing to compare with
     */
    public record Detail(Line line, Line before) {

        public boolean isChanged() {
            return before != null && before.outcome() != line.outcome();
        }
    }

    /** How many squares are otherwise than in the set in force. */
    public long changed() {
        return rows.stream()
                .flatMap(row -> row.squares().stream())
                .filter(Square::isChanged)
                .count();
    }
}
