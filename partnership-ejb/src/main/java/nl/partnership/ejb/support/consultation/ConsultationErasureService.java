package nl.partnership.ejb.support.consultation;

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
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.task.Threads;

/** Erases consultations two years after their end. That it happened stands in the trail. */
@Stateless
@Allowed(Audience.PORTAL)
public class ConsultationErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Meetings meetings;

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
                        "select c.id from Consultation c where c.endedOn < :before and c.id > :after order by c.id",
                        String.class)
                .setParameter("before", before())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private LocalDate before() {
        return LocalDate.now(clock).minus(Consultation.KEPT);
    }

    /** Erases one with its days; what it became stays for as long as that is kept. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        Consultation one = entityManager.find(Consultation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one != null && one.getEndedOn() != null && one.getEndedOn().isBefore(before())) {
            threads.erased(ThreadEnd.of(one));
            meetings.erase(one);
            entityManager.remove(one);
        }
    }
}
