package nl.partnership.ejb.privacy.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.privacy.breach.Breach;
import nl.partnership.domain.privacy.breach.BreachNotice;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** Breaches are kept for five years after they were closed, with who was told; drills too. */
@ApplicationScoped
public class BreachRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("breach-erasure", LocalTime.of(3, 45), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(Kept.after(Breach.class, KeptSince.END, Breach.KEPT, "x.board", "x.closedOn"));
    }

    @Override
    public void erase(StoredEntity breach) {
        entityManager
                .createQuery("select n from BreachNotice n where n.breach = :gone", BreachNotice.class)
                .setParameter("gone", breach)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
        entityManager.remove(breach);
    }
}
