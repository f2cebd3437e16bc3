package nl.partnership.ejb.insight.figures;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Erases sheets of figures five years after they were published. The trail says that it happened. */
@Stateless
@Allowed(Audience.PORTAL)
public class FigureSheetErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Ids of those whose day has come, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return entityManager
                .createQuery(
                        "select f.id from FigureSheet f where f.publishedOn < :limit and f.id > :after order by f.id",
                        String.class)
                .setParameter("limit", LocalDate.now(clock).minus(FigureSheet.KEPT))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        FigureSheet sheet = entityManager.find(FigureSheet.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (sheet != null && sheet.keptUntil().isBefore(LocalDate.now(clock))) {
            entityManager.remove(sheet);
        }
    }
}
