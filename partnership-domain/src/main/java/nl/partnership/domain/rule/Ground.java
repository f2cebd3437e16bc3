package nl.partnership.domain.rule;

import java.io.Serializable;
import java.util.List;

/**
 * What a set says to one combination of sender, receiver, relation, category, purpose and scope.
 *
 * @param rules every rule that applied, in the order of the set; empty when none did, and then it is forbidden
 * @param conditions codes in the order of the vocabulary; empty when forbidden
 */
public record Ground(Outcome outcome, List<AppliedRule> rules, List<String> conditions) implements Serializable {

    /** No rule applies. */
    static final Ground NONE = new Ground(Outcome.FORBIDDEN, List.of(), List.of());

    /** Whether a rule that applies makes sharing a duty, and nothing forbids it. */
    public boolean duty() {
        return outcome != Outcome.FORBIDDEN
                && rules.stream().anyMatch(applied -> applied.rule().duty());
    }
}
