package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantText;

/** What lies beside a covenant: its signed text, and the one that took its place. */
@Dependent
class BesideCovenant {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    CovenantView view(Covenant covenant, LocalDate today) {
        return new CovenantView(
                CovenantRow.of(covenant, today),
                CovenantView.Text.of(text(covenant)),
                CovenantView.Other.of(covenant.getReplaces()),
                CovenantView.Other.of(successor(covenant)));
    }

    /** @throws NotFound when there is no text */
    CovenantFile file(Covenant covenant) {
        CovenantText text = text(covenant);
        if (text == null) {
            throw new NotFound("covenant-text", covenant.getId());
        }
        return new CovenantFile(text.getFileName(), text.getKind().mediaType(), text.read());
    }

    /** Keeps it in the place of the one that was there. */
    void keep(Covenant covenant, CovenantText text) {
        CovenantText former = text(covenant);
        if (former != null) {
            entityManager.remove(former);
            // first out, then in: a covenant has one text
            entityManager.flush();
        }
        entityManager.persist(text);
    }

    /** Null when there is none. */
    private CovenantText text(Covenant covenant) {
        return first("select t from CovenantText t where t.covenant = :covenant", CovenantText.class, covenant);
    }

    /** Null when there is none. */
    private Covenant successor(Covenant covenant) {
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
