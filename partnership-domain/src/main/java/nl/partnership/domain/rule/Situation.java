package nl.partnership.domain.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request with all that was known when somebody decided: the same situation under the same rules always gives the
 * same decision.
 *
 * @param facts without consents
 * @param consents on record for each category apart, for just this receiver and purpose; none for what is left out
 */
public record Situation(SharingRequest request, Facts facts, Map<String, List<Facts.Consent>> consents)
        implements Serializable {

    public Situation {
        consents = Map.copyOf(consents);
    }

    /** The same, with other facts. */
    public Situation with(Facts others) {
        return new Situation(request, others, consents);
    }

    /**
     * Decides.
     *
     * @param rules empty on a day without a rule set in force, and then nothing may be shared
     * @throws nl.partnership.domain.base.RuleViolation at {@code justification}, when in acute danger there is none
     */
    public Decision decide(Optional<Rules> rules) {
        return rules.map(this::decideBy).orElseGet(() -> Decision.withoutRules(request, facts));
    }

    private Decision decideBy(Rules rules) {
        List<DecidedLine> lines = new ArrayList<>();
        for (String category : request.categories()) {
            Facts known = facts.withConsents(consents.getOrDefault(category, List.of()));
            lines.addAll(
                    Decision.of(rules, request.withCategory(category), known).lines());
        }
        return new Decision(rules.version(), List.copyOf(lines));
    }
}
