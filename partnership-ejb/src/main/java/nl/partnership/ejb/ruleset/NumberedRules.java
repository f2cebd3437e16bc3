package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.ruleset.RuleSet;

/** The rules by which something was decided, by the number of their set. */
@Dependent
public class NumberedRules {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CompiledRules compiled;

    /** Empty when there is no set with this number. */
    public Optional<Rules> get(int number) {
        return entityManager
                .createQuery("select s from RuleSet s where s.number = :number", RuleSet.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(set -> compiled.get(set.getId(), () -> set));
    }
}
