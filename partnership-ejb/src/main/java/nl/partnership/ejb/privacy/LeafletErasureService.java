package nl.partnership.ejb.privacy;

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
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Erases versions of leaflets two years after another took their place, with their own sentences. The trail says so. */
@Stateless
@Allowed(Audience.PORTAL)
public class LeafletErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Leaflets leaflets;

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
                        "select l.id from Leaflet l where l.replacedOn < :before and l.id > :after order by l.id",
                        String.class)
                .setParameter("before", before())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private LocalDate before() {
        return LocalDate.now(clock).minus(Leaflet.KEPT);
    }

    /** Erases one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String leafletId) {
        Leaflet leaflet = entityManager.find(Leaflet.class, leafletId, LockModeType.PESSIMISTIC_WRITE);
        if (leaflet != null
                && leaflet.getReplacedOn() != null
                && leaflet.getReplacedOn().isBefore(before())) {
            leaflets.notes(leaflet).forEach(entityManager::remove);
            entityManager.flush();
            entityManager.remove(leaflet);
        }
    }
}
