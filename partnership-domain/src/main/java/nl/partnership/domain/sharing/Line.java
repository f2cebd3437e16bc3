package nl.partnership.domain.sharing;

import java.util.List;
import java.util.Set;

/**
 * The answer for one category.
 *
 * @param rules every rule that applied, in the order of the set; empty when none did, and then it is forbidden
 * @param conditions codes in the order of the vocabulary; empty when forbidden
 */
public record Line(String category, Outcome outcome, List<AppliedRule> rules, List<String> conditions) {

    /** Whether sharing may go ahead when these conditions, and no others, are met. Consent and advice are none of them. */
    public boolean isPermittedWith(Set<String> affirmed) {
        return outcome.compareTo(Outcome.CONDITIONAL) <= 0 && affirmed.containsAll(conditions);
    }
}
