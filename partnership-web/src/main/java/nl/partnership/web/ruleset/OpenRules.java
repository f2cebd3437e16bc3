package nl.partnership.web.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.SharingRule;

/** The rules of a draft, to look one up and to give another an id. */
record OpenRules(List<SharingRule> rules) {

    private static final int MOST_RULES = 100_000;

    static OpenRules of(List<RuleVersion> versions) {
        return new OpenRules(versions.stream().map(RuleVersion::rule).toList());
    }

    Optional<SharingRule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    SharingRule require(String id) {
        return find(id).orElseThrow(() -> new NotFound("rule", id));
    }

    /** The first that no rule has. */
    String freeId() {
        List<String> ids = rules.stream().map(SharingRule::id).toList();
        return IntStream.range(1, MOST_RULES)
                .mapToObj(number -> "R%02d".formatted(number))
                .filter(id -> !ids.contains(id))
                .findFirst()
                .orElse("");
    }
}
