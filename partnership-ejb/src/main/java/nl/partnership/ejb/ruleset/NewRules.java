package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.RuleSet;

/**
 * The shipped rules for a kind of information that came with a later version of the portal: no set of this installation
 * ever named it. Who took the rules for a kind out of a set once meant to, and is told nothing.
 */
@Dependent
class NewRules {

    @Inject
    private RuleSets ruleSets;

    /** In the order in which they are shipped; empty when the sets know every kind of information. */
    List<SharingRule> all() {
        Set<String> unknown = new HashSet<>();
        Vocabulary.shipped().categories().values().forEach(category -> unknown.add(category.code()));
        for (RuleSet set : ruleSets.newestFirst()) {
            ruleSets.rules(set).forEach(rule -> unknown.removeAll(rule.categories()));
            // the newest set knows them all but in the time after an upgrade
            if (unknown.isEmpty()) {
                return List.of();
            }
        }
        return RuleFormat.shipped().stream()
                .filter(rule -> rule.categories().stream().anyMatch(unknown::contains))
                .toList();
    }
}
