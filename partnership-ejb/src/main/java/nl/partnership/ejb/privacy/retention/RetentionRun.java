package nl.partnership.ejb.privacy.retention;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.TimerCare;

/** When what has come to its day is erased, in all rooms: in the night; a night without a portal is made up for. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionRun {

    @Inject
    private RetentionRunService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "records to erase")
    public void erase() {
        current.become(Caller.PORTAL);
        service.jobs().forEach(this::run);
    }

    private void run(DailyWork.Due job) {
        AtomicBoolean failed = new AtomicBoolean();
        AtomicBoolean ended = new AtomicBoolean();
        work.run(
                job,
                (after, most) -> {
                    var due = service.due(job.name(), after, most);
                    ended.set(due.isEmpty());
                    return due;
                },
                due -> erase(job, due, failed));
        if (ended.get() && !failed.get()) {
            service.went(job.name());
        }
    }

    private void erase(DailyWork.Due job, String due, AtomicBoolean failed) {
        try {
            service.erase(due);
        } catch (RuntimeException e) {
            failed.set(true);
            service.failed(job.name());
            throw e;
        }
    }
}
