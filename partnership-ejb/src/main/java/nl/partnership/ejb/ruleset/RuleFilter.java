package nl.partnership.ejb.ruleset;

import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Vocabulary;

/**
 * Which rules somebody wants to see; null where it does not matter. A rule for everyone counts for each kind of
 * organisation, a rule for all information for each category, a rule for every purpose for each purpose.
 */
public record RuleFilter(
        OrganisationType sender, OrganisationType receiver, String category, String purpose, Outcome outcome) {

    /** Everything. */
    public static final RuleFilter NONE = new RuleFilter(null, null, null, null, null);

    /** The rules that fit, in the order of the set. */
    List<RuleVersion> of(Rules rules) {
        Vocabulary vocabulary = rules.vocabulary();
        return rules.rules().stream().filter(rule -> fits(rule, vocabulary)).toList();
    }

    private boolean fits(RuleVersion one, Vocabulary vocabulary) {
        return (outcome == null || one.rule().outcome() == outcome)
                && fits(sender, one.rule().senders(), vocabulary)
                && fits(receiver, one.rule().receivers(), vocabulary)
                && (category == null
                        || vocabulary.categories().all(one.rule().categories()).stream()
                                .anyMatch(each -> each.code().equals(category)))
                && (purpose == null
                        || vocabulary.purposes().all(one.rule().purposes()).stream()
                                .anyMatch(each -> each.code().equals(purpose)));
    }

    private static boolean fits(OrganisationType type, List<String> words, Vocabulary vocabulary) {
        return type == null
                || vocabulary.parties().all(words).stream()
                        .anyMatch(role -> role.party().type() == type);
    }
}
