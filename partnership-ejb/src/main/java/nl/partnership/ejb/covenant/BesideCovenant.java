package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantText;

/** What lies beside a covenant: its signed text, and the one that took its place. */
@Dependent
class BesideCovenant {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** Null when there is none. */
    CovenantText text(Covenant covenant) {
        return first("select t from CovenantText t where t.covenant = :covenant", CovenantText.class, covenant);
    }

    /** Null when there is none. */
    Covenant successor(Covenant covenant) {
        return first("select c from Covenant c where c.replaces = :covenant", Covenant.class, covenant);
    }

    private <T> T first(String jpql, Class<T> type, Covenant covenant) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("covenant", covenant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
