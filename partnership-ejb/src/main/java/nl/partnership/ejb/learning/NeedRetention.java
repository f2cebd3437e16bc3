package nl.partnership.ejb.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.task.Threads;

/** Training needs are kept for two years after their end, with who wanted them. */
@ApplicationScoped
public class NeedRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private static final int MOST_BACKERS = 500;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("training-need-erasure", LocalTime.of(4, 20), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                        TrainingNeed.class,
                        KeptSince.END,
                        TrainingNeed.KEPT.getYears(),
                        "x.asker",
                        "(x.heldOn < :limit or x.droppedOn < :limit)",
                        day -> day.minus(TrainingNeed.KEPT))
                .at("x.school"));
    }

    @Override
    public void erase(StoredEntity need) {
        entityManager
                .createQuery("select b from NeedBacker b where b.need = :need", NeedBacker.class)
                .setParameter("need", need)
                .setMaxResults(MOST_BACKERS)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
        threads.erased(ThreadEnd.of(need));
        entityManager.remove(need);
    }
}
