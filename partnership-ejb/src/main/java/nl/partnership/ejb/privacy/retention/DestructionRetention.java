package nl.partnership.ejb.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.privacy.Destruction;
import nl.partnership.domain.privacy.DestructionLine;
import nl.partnership.domain.privacy.ErasureFailure;
import nl.partnership.domain.privacy.HeadLetter;
import nl.partnership.domain.privacy.LegalHold;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** What is told of erasing is kept as long as the trail tells it. */
@ApplicationScoped
public class DestructionRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("destruction-erasure", LocalTime.of(4, 45), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                Kept.after(Destruction.class, KeptSince.MADE, Destruction.KEPT, "x.organisation", "x.day"),
                Kept.after(LegalHold.class, KeptSince.END, Destruction.KEPT, "x.organisation", "x.liftedOn"),
                Kept.after(ErasureFailure.class, KeptSince.END, Period.ofYears(1), null, "x.clearedOn"),
                Kept.told(HeadLetter.class));
    }

    @Override
    public void erase(StoredEntity record) {
        if (record instanceof Destruction) {
            entityManager
                    .createQuery("select l from DestructionLine l where l.destruction = :gone", DestructionLine.class)
                    .setParameter("gone", record)
                    .getResultList()
                    .forEach(entityManager::remove);
            entityManager.flush();
        }
        entityManager.remove(record);
    }
}
