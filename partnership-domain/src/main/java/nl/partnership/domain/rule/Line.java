package nl.partnership.domain.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What the rules say to one category. */
public record Line(String category, Ground ground) implements Serializable {

    public Outcome outcome() {
        return ground.outcome();
    }

    /** Every rule that applied, in the order of the set; empty when none did, and then it is forbidden. */
    public List<AppliedRule> rules() {
        return ground.rules();
    }

    /** Codes in the order of the vocabulary; empty when forbidden. */
    public List<String> conditions() {
        return ground.conditions();
    }

    /** Whether sharing may go ahead when these conditions, and no others, are met. Consent and advice are none of them. */
    public boolean isPermittedWith(Set<String> affirmed) {
        return outcome().compareTo(Outcome.CONDITIONAL) <= 0 && affirmed.containsAll(conditions());
    }
}
