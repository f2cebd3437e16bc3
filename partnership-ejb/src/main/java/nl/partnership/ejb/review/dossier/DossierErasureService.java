package nl.partnership.ejb.review.dossier;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.review.Dossier;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Erases dossiers thirty days after they were asked for. The trail says so. */
@Stateless
@Allowed(Audience.PORTAL)
public class DossierErasureService {

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
                        "select d.id from Dossier d where d.askedAt <= :before and d.id > :after order by d.id",
                        String.class)
                .setParameter("before", before())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private Instant before() {
        return clock.instant().minus(Dossier.KEPT);
    }

    /** Erases one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        Dossier dossier = entityManager.find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (dossier != null && !dossier.getAskedAt().isAfter(before())) {
            entityManager.remove(dossier);
        }
    }
}
