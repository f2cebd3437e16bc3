package nl.partnership.ejb.partner.calltest;

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
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Erases a test at the end of the school year after its own, with what came of it. That it happened stands in the trail. */
@Stateless
@Allowed(Audience.PORTAL)
public class CallTestErasureService {

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
                        "select t.id from CallTest t where t.termOn < :before and t.id > :after order by t.id",
                        String.class)
                .setParameter("before", before())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private LocalDate before() {
        return SchoolYear.of(LocalDate.now(clock)).previous().firstDay();
    }

    /** Erases one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String testId) {
        CallTest test = entityManager.find(CallTest.class, testId, LockModeType.PESSIMISTIC_WRITE);
        if (test != null && test.getTermOn().isBefore(before())) {
            entityManager.remove(test);
        }
    }
}
