package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.ruleset.NumberedRules;

/** The rules that a statement names, in the words of the version by which was decided. */
@Dependent
class NamedRules {

    @Inject
    private NumberedRules rules;

    /** By id, in the order of the set. */
    Map<String, SharingRule> of(Statement said) {
        Set<String> named = said.lines().stream()
                .flatMap(line -> line.rules().stream())
                .map(Statement.KeptRule::id)
                .collect(Collectors.toSet());
        Map<String, SharingRule> found = new LinkedHashMap<>();
        rules.get(said.ruleSetVersion()).ifPresent(set -> set.rules().stream()
                .map(version -> version.rule())
                .filter(rule -> named.contains(rule.id()))
                .forEach(rule -> found.put(rule.id(), rule)));
        return found;
    }
}
