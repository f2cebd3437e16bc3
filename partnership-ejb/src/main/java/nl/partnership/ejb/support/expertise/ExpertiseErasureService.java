package nl.partnership.ejb.support.expertise;

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
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.task.Threads;

/** Erases entries of the support map two years after their end, or after anybody last said that they are right. */
@Stateless
@Allowed(Audience.PORTAL)
public class ExpertiseErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Reaches reaches;

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
                        "select e.id from Expertise e where (e.endedOn < :limit or e.endedOn is null"
                                + " and e.confirmedOn < :limit) and e.id > :after order by e.id",
                        String.class)
                .setParameter("limit", LocalDate.now(clock).minus(Expertise.KEPT))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one with all that was said of reaching it, unless somebody said meanwhile that it is right. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        Expertise entry = entityManager.find(Expertise.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry != null && entry.keptUntil().isBefore(LocalDate.now(clock))) {
            threads.erased(ThreadEnd.of(entry));
            reaches.erase(entry);
            entityManager.remove(entry);
        }
    }
}
