package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** Until when what receipts say is kept, with questions and checks about them. The receipts stay. */
@ApplicationScoped
public class ReceiptRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Trail trail;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("receipt-erasure", LocalTime.of(3, 20), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                Receipt.class,
                KeptSince.ITS_DAY,
                0,
                "x.organisation",
                "x.eraseOn <= :limit and exists (select c.id from ReceiptContent c where c.receipt = x)",
                day -> day));
    }

    /** What this one says. */
    @Override
    public void erase(StoredEntity receipt) {
        remove("select q from AdviceQuestion q where q.receipt = :receipt", receipt);
        remove("select c from ColleagueCheck c where c.receipt = :receipt", receipt);
        remove("select c from ReceiptContent c where c.receipt = :receipt", receipt);
        trail.note("receipt.erased", "receipt", receipt.getId(), Map.of());
    }

    private void remove(String jpql, StoredEntity receipt) {
        entityManager
                .createQuery(jpql)
                .setParameter("receipt", receipt)
                .getResultList()
                .forEach(entityManager::remove);
    }
}
