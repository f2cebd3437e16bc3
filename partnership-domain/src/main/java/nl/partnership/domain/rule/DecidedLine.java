package nl.partnership.domain.rule;

import java.io.Serializable;
import java.util.List;

/**
 * What was decided for one category.
 *
 * @param conditions in the order of the vocabulary; empty when forbidden
 */
public record DecidedLine(Line line, Verdict verdict, List<ConditionState> conditions) implements Serializable {

    /** The conditions that stand in the way. */
    public List<String> missing() {
        return conditions.stream()
                .filter(state -> state.status() == ConditionStatus.MISSING)
                .map(ConditionState::code)
                .toList();
    }

    /** Key of the sentence that says why the line was decided as it was. */
    public String reason() {
        if (line.rules().isEmpty()) {
            return "rule.reason.noRule";
        }
        return "rule.reason."
                + switch (verdict) {
                    case PERMIT -> line.ground().duty() ? "duty" : "permitted";
                    case PENDING -> "adviceFirst";
                    case DENY ->
                        line.outcome() == Outcome.FORBIDDEN
                                ? "forbidden"
                                : missing().isEmpty() ? "refused" : "missing";
                };
    }
}
