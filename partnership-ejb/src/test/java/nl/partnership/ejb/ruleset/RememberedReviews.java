package nl.partnership.ejb.ruleset;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.partnership.domain.rule.Rules;

/** The real reviews; what follows from the same words is worked out once a run, as most tests begin with the same set. */
@Alternative
@Priority(1)
@Dependent
class RememberedReviews extends RuleReviews {

    private static final Map<List<Object>, Effects> KNOWN = new ConcurrentHashMap<>();

    @Override
    Effects effects(Rules before, Rules after) {
        return KNOWN.computeIfAbsent(List.of(said(before), said(after)), any -> super.effects(before, after));
    }

    private List<Object> said(Rules rules) {
        LocalDate lastDay = rules.nearest(LocalDate.MAX);
        return List.of(rules.version(), rules.schoolYear(), lastDay, day(rules), rules.rules());
    }
}
