package nl.partnership.ejb.task;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Lease;

/**
 * When people are reminded of their tasks: at seven in the morning, on the day itself and every Monday. A portal that
 * was down at seven makes up for it in a later hour of that day.
 */
@Singleton
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskReminders {

    private static final Logger LOG = Logger.getLogger(TaskReminders.class.getName());
    private static final String HOURS = "7-20";
    private static final String ZONE = "Europe/Amsterdam";
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int PART = 100;

    @Inject
    private TaskReminderService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private Lease lease;

    @Schedule(hour = HOURS, timezone = ZONE, persistent = false, info = "tasks due today")
    public void remindOfToday() {
        remind("task-due", service::dueToday, service::remindOfToday);
    }

    @Schedule(dayOfWeek = "Mon", hour = HOURS, timezone = ZONE, persistent = false, info = "tasks of this week")
    public void remindOfThisWeek() {
        remind("task-week", service::thisWeek, service::remindOfThisWeek);
    }

    private void remind(String job, BiFunction<String, Integer, List<String>> whom, Consumer<String> remind) {
        current.become(Caller.PORTAL);
        String after = "";
        while (lease.hold(job, LEASE)) {
            List<String> part = whom.apply(after, PART);
            if (part.isEmpty()) {
                return;
            }
            part.forEach(account -> remind(account, remind));
            after = part.get(part.size() - 1);
        }
    }

    /** One whose mail cannot be made keeps nobody else from theirs; the next hour tries again. */
    private static void remind(String accountId, Consumer<String> remind) {
        try {
            remind.accept(accountId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Account " + accountId + " was not reminded of tasks");
        }
    }
}
