package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.RuleSet;

/**
 * The adopted rule sets that this node met, compiled. An adopted set never changes, so what is here never grows stale;
 * there is one a school year, so it never grows large.
 */
@ApplicationScoped
public class CompiledRules {

    private final Map<String, Rules> compiled = new ConcurrentHashMap<>();

    /**
     * The compiled set with this id; reads it when it is not here yet. What is only being adopted is not kept: when that fails
     * it is a draft again, and may be adopted with other rules.
     */
    Rules get(String ruleSetId, Supplier<RuleSet> adopted) {
        Rules known = compiled.get(ruleSetId);
        if (known != null) {
            return known;
        }
        RuleSet set = adopted.get();
        Rules rules = set.compile(Vocabulary.shipped());
        if (!set.isAdoptedNow()) {
            compiled.put(ruleSetId, rules);
        }
        return rules;
    }
}
