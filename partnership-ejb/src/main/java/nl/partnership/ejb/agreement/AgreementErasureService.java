package nl.partnership.ejb.agreement;

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
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.task.Threads;

/**
 * Erases agreements, with all their versions and assents, and expectations two years after their end. That it happened
 * stands in the trail.
 */
@Stateless
@Allowed(Audience.PORTAL)
public class AgreementErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Submissions submissions;

    @Inject
    private Threads threads;

    @Inject
    private Clock clock;

    /**
     * Ids of agreements whose day has come, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return entityManager
                .createQuery(
                        "select g.id from WorkingAgreement g where g.lastDay < :before and g.id > :after order by g.id",
                        String.class)
                .setParameter("before", LocalDate.now(clock).minus(WorkingAgreement.KEPT))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one, unless it was taken up again at the last moment. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String agreementId) {
        WorkingAgreement agreement =
                entityManager.find(WorkingAgreement.class, agreementId, LockModeType.PESSIMISTIC_WRITE);
        if (agreement != null && agreement.keptUntil().isBefore(LocalDate.now(clock))) {
            submissions.erase(agreement.getVersions());
            threads.erased(ThreadEnd.of(agreement));
            entityManager.remove(agreement);
        }
    }

    /** As {@link #due}, of expectations. */
    public List<String> dueExpectations(String after, int most) {
        return entityManager
                .createQuery(
                        "select x.id from Expectation x where coalesce(x.endedOn, x.lastDay) < :before and x.id > :after"
                                + " order by x.id",
                        String.class)
                .setParameter("before", LocalDate.now(clock).minus(Expectation.KEPT))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one, unless what ended it was taken back at the last moment. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void eraseExpectation(String id) {
        Expectation one = entityManager.find(Expectation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one != null && one.keptUntil().isBefore(LocalDate.now(clock))) {
            submissions.erase(List.of(one));
            threads.erased(ThreadEnd.of(one));
            entityManager.remove(one);
        }
    }
}
