package nl.partnership.ejb.task;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.LocalTime;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.TimerCare;

/** When schools get a task because a day of the year nears: in the night; a night without a portal is made up for. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class YearDayTasks {

    private static final DailyWork.Due DUE = new DailyWork.Due("task-year-days", LocalTime.of(4, 40), null, null);

    @Inject
    private YearDayTaskService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "tasks for days of the school year")
    public void make() {
        current.become(Caller.PORTAL);
        work.run(DUE, service::due, service::make);
    }
}
