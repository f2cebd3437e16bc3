package nl.partnership.ejb.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskEvent;
import nl.partnership.domain.task.TaskReminder;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** Tasks are kept as the conversations of their school year are; that people were reminded, for a year. */
@ApplicationScoped
public class TaskRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("task-erasure", LocalTime.of(4, 30), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                new Kept(
                        Task.class,
                        KeptSince.SCHOOL_YEAR,
                        Task.KEPT.getYears(),
                        "x.partnership.school",
                        "x.partnership.schoolYear < :limit",
                        Kept.years(Task.KEPT)),
                Kept.told(TaskReminder.class));
    }

    @Override
    public void erase(StoredEntity record) {
        if (record instanceof Task) {
            entityManager
                    .createQuery("select e from TaskEvent e where e.task = :task", TaskEvent.class)
                    .setParameter("task", record)
                    .getResultList()
                    .forEach(entityManager::remove);
            entityManager.flush();
            threads.erased(ThreadEnd.of(record));
        }
        entityManager.remove(record);
    }
}
