package nl.partnership.ejb.support;

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
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.task.Threads;

/** Erases who informed whom two years after it ended. That it happened stands in the trail. */
@Stateless
@Allowed(Audience.PORTAL)
public class DutyErasureService {

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
                        "select d.id from CommunicationDuty d where d.endedOn < :before and d.id > :after order by d.id",
                        String.class)
                .setParameter("before", before())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private LocalDate before() {
        return LocalDate.now(clock).minus(CommunicationDuty.KEPT);
    }

    /** Erases one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String dutyId) {
        CommunicationDuty duty = entityManager.find(CommunicationDuty.class, dutyId, LockModeType.PESSIMISTIC_WRITE);
        if (duty != null && duty.getEndedOn() != null && duty.getEndedOn().isBefore(before())) {
            threads.erased(ThreadEnd.of(duty));
            entityManager.remove(duty);
        }
    }
}
