package nl.partnership.ejb.partner.todo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.LocalTime;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.TimerCare;

/**
 * When all lines of the homes are looked at: once a day just after midnight, and when the portal starts and that was not done
 * today, so that a portal with a new kind of line, or a new table, has them from its first page.
 */
@Singleton
@Startup
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TodoTimer {

    private static final DailyWork.Due DAILY = new DailyWork.Due("todo", LocalTime.of(0, 5), null, null);

    @Inject
    private TodoService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @PostConstruct
    void start() {
        mend();
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "lines of the homes")
    public void mend() {
        current.become(Caller.PORTAL);
        work.run(DAILY, service::kinds, service::mend);
    }
}
