package nl.partnership.ejb.learning;

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
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.task.Threads;

/** Erases training needs two years after their end, with who wanted them. The trail says that it happened. */
@Stateless
@Allowed(Audience.PORTAL)
public class NeedErasureService {

    private static final int MOST_BACKERS = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

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
                        "select n.id from TrainingNeed n where (n.heldOn < :limit or n.droppedOn < :limit)"
                                + " and n.id > :after order by n.id",
                        String.class)
                .setParameter("limit", LocalDate.now(clock).minus(TrainingNeed.KEPT))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        TrainingNeed need = entityManager.find(TrainingNeed.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (need == null || need.keptUntil() == null || !need.keptUntil().isBefore(LocalDate.now(clock))) {
            return;
        }
        entityManager
                .createQuery("select b from NeedBacker b where b.need = :need", NeedBacker.class)
                .setParameter("need", need)
                .setMaxResults(MOST_BACKERS)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
        threads.erased(ThreadEnd.of(need));
        entityManager.remove(need);
    }
}
