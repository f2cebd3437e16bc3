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

    /** Ids of at most so many receipts whose day has come, of those that still say something. */
    public List<String> due(int most) {
        return entityManager
                .createQuery(
                        "select r.id from ReceiptContent c join c.receipt r where r.eraseOn <= :today order by r.id",
                        String.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases what these say. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(List<String> receiptIds) {
        remove("select q from AdviceQuestion q where q.receipt.id in :ids", receiptIds);
        remove("select c from ColleagueCheck c where c.receipt.id in :ids", receiptIds);
        remove("select c from ReceiptContent c where c.receipt.id in :ids", receiptIds);
        receiptIds.forEach(id -> trail.note("receipt.erased", "receipt", id, Map.of()));
    }

    private void remove(String jpql, List<String> receiptIds) {
        entityManager
                .createQuery(jpql)
                .setParameter("ids", receiptIds)
                .getResultList()
                .forEach(entityManager::remove);
    }
}
