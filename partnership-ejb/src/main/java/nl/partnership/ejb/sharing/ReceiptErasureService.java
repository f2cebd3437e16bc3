package nl.partnership.ejb.sharing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Erases what receipts say on their day, with questions and checks about them. The receipts stay. */
@Stateless
@Allowed(Audience.PORTAL)
public class ReceiptErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Ids of receipts whose day has come, of those that still say something, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return entityManager
                .createQuery(
                        "select r.id from ReceiptContent c join c.receipt r where r.eraseOn <= :today"
                                + " and r.id > :after order by r.id",
                        String.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases what this one says. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String receiptId) {
        remove("select q from AdviceQuestion q where q.receipt.id = :id", receiptId);
        remove("select c from ColleagueCheck c where c.receipt.id = :id", receiptId);
        remove("select c from ReceiptContent c where c.receipt.id = :id", receiptId);
        trail.note("receipt.erased", "receipt", receiptId, Map.of());
    }

    private void remove(String jpql, String receiptId) {
        entityManager
                .createQuery(jpql)
                .setParameter("id", receiptId)
                .getResultList()
                .forEach(entityManager::remove);
    }
}
