package nl.partnership.ejb.insight;

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
import nl.partnership.domain.insight.DataSource;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.task.Threads;

/** Erases sources two years after their end, or after anybody last said that they are right. The trail says that it happened. */
@Stateless
@Allowed(Audience.PORTAL)
public class SourceErasureService {

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
                        "select d.id from DataSource d where (d.endedOn < :limit or d.endedOn is null"
                                + " and d.confirmedOn < :limit) and d.id > :after order by d.id",
                        String.class)
                .setParameter("limit", LocalDate.now(clock).minus(DataSource.KEPT))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one, unless somebody said meanwhile that it is right. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        DataSource source = entityManager.find(DataSource.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (source != null && source.keptUntil().isBefore(LocalDate.now(clock))) {
            threads.erased(ThreadEnd.of(source));
            entityManager.remove(source);
        }
    }
}
