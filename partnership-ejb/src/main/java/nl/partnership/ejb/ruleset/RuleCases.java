package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.ruleset.RuleCase;

/** The stored cases, for the services of this room. */
@Dependent
class RuleCases {

    /** More than anybody reads before adopting. */
    static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** All cases, by name. */
    List<RuleCase> all() {
        return entityManager
                .createQuery(
                        "select c from RuleCase c join fetch c.author left join fetch c.acceptedBy order by c.id",
                        RuleCase.class)
                .setMaxResults(MOST)
                .getResultStream()
                .sorted(Comparator.comparing(one -> NameKey.fold(one.getName())))
                .toList();
    }

    /**
     * The rules are adopted: answers that were accepted become the right ones.
     *
     * @throws RuleViolation when an answer changed and nobody accepted that
     */
    void settle(Rules rules) {
        List<RuleCase> cases = all();
        String broken = cases.stream()
                .filter(one -> one.isBrokenBy(rules))
                .map(RuleCase::getName)
                .collect(Collectors.joining(", "));
        if (!broken.isEmpty()) {
            throw new RuleViolation("ruleset.trial.broken", broken);
        }
        cases.forEach(one -> one.adopted(rules));
    }
}
