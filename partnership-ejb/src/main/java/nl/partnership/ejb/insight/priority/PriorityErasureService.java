package nl.partnership.ejb.insight.priority;

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
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityMeasurement;
import nl.partnership.domain.insight.PriorityVote;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.task.Threads;

/** Erases priorities two years after their end, with all that hangs on them. The trail says that it happened. */
@Stateless
@Allowed(Audience.PORTAL)
public class PriorityErasureService {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

    @Inject
    private Submissions submissions;

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
                        "select q.id from Priority q where (q.endedOn < :limit or q.endedOn is null"
                                + " and q.until < :limit) and q.id > :after order by q.id",
                        String.class)
                .setParameter("limit", LocalDate.now(clock).minus(Priority.KEPT))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        Priority priority = entityManager.find(Priority.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (priority == null || !priority.keptUntil().isBefore(LocalDate.now(clock))) {
            return;
        }
        Stream.of(PriorityMeasurement.class, PriorityVote.class)
                .flatMap(kind -> of(kind, priority).stream())
                .forEach(entityManager::remove);
        submissions.erase(List.of(priority));
        entityManager.flush();
        threads.erased(ThreadEnd.of(priority));
        entityManager.remove(priority);
    }

    private <T extends StoredEntity> List<T> of(Class<T> kind, Priority priority) {
        return entityManager
                .createQuery("select x from " + kind.getSimpleName() + " x where x.priority = :priority", kind)
                .setParameter("priority", priority)
                .setMaxResults(MOST)
                .getResultList();
    }
}
