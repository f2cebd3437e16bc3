package nl.partnership.web.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.web.rule.RuleSentence;

/**
 * A rule that says something else than before, in sentences.
 *
 * @param before what it said; null for a new rule
 * @param after what it says; null for a rule that is gone
 */
public record RuleChange(String id, String before, String after) {

    /** Whether only what stands beside the sentence changed: explanation, law, note or how long something is kept. */
    public boolean isBeside() {
        return before != null && before.equals(after);
    }

    /** The rules that are not the same in both sets: first those that hold next, in their order, then those that are gone. */
    static List<RuleChange> between(List<SharingRule> before, List<SharingRule> after, RuleSentence sentence) {
        Map<String, SharingRule> former = before.stream()
                .collect(Collectors.toMap(SharingRule::id, rule -> rule, (one, other) -> one, LinkedHashMap::new));
        List<RuleChange> changes = new ArrayList<>();
        for (SharingRule rule : after) {
            SharingRule was = former.remove(rule.id());
            if (!rule.equals(was)) {
                changes.add(new RuleChange(rule.id(), was == null ? null : sentence.of(was), sentence.of(rule)));
            }
        }
        former.values().forEach(gone -> changes.add(new RuleChange(gone.id(), sentence.of(gone), null)));
        return changes;
    }
}
