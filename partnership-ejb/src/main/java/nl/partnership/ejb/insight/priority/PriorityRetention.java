package nl.partnership.ejb.insight.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityMeasurement;
import nl.partnership.domain.insight.PriorityVote;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.task.Threads;

/** Priorities are kept for two years after their end, with all that hangs on them. */
@ApplicationScoped
public class PriorityRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private static final int MOST = 500;

    @Inject
    private Submissions submissions;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("priority-erasure", LocalTime.of(4, 5), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                Priority.class,
                KeptSince.END,
                Priority.KEPT.getYears(),
                "x.school",
                "(x.endedOn < :limit or x.endedOn is null and x.until < :limit)",
                day -> day.minus(Priority.KEPT)));
    }

    @Override
    public void erase(StoredEntity priority) {
        Stream.of(PriorityMeasurement.class, PriorityVote.class)
                .flatMap(kind -> of(kind, priority).stream())
                .forEach(entityManager::remove);
        submissions.erase(List.of(priority));
        entityManager.flush();
        threads.erased(ThreadEnd.of(priority));
        entityManager.remove(priority);
    }

    private <T extends StoredEntity> List<T> of(Class<T> kind, StoredEntity priority) {
        return entityManager
                .createQuery("select x from " + kind.getSimpleName() + " x where x.priority = :priority", kind)
                .setParameter("priority", priority)
                .setMaxResults(MOST)
                .getResultList();
    }
}
