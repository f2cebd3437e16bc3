package nl.partnership.ejb.task;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.DayOfWeek;
import java.time.LocalTime;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.TimerCare;

/**
 * When people are reminded of their tasks: from seven in the morning, on the day itself, and of the week every Monday. A portal that was
 * down makes up for it, until the evening.
 */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskReminders {

    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final LocalTime UNTIL = LocalTime.of(22, 0);
    private static final DailyWork.Due TODAY = new DailyWork.Due("task-due", FROM, UNTIL, null);
    private static final DailyWork.Due THIS_WEEK = new DailyWork.Due("task-week", FROM, UNTIL, DayOfWeek.MONDAY);

    @Inject
    private TaskReminderService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "tasks due today")
    public void remindOfToday() {
        current.become(Caller.PORTAL);
        work.run(TODAY, service::dueToday, service::remindOfToday);
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "tasks of this week")
    public void remindOfThisWeek() {
        current.become(Caller.PORTAL);
        work.run(THIS_WEEK, service::thisWeek, service::remindOfThisWeek);
    }
}
