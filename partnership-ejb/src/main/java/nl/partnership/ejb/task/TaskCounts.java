package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.task.TaskReminder;

/** Counts what a reminder is about, as it stands now. */
@Dependent
class TaskCounts {

    @Inject
    private OwnTasks ownTasks;

    @Inject
    private Clock clock;

    TaskCount of(Account account, TaskReminder.Kind kind) {
        LocalDate day = day(kind);
        List<TaskRow> open = ownTasks.openOf(account);
        if (kind == TaskReminder.Kind.WEEK) {
            return new TaskCount(
                    kind,
                    day,
                    open.size(),
                    open.stream().filter(task -> task.daysLate() > 0).count());
        }
        return new TaskCount(
                kind,
                day,
                open.stream().filter(task -> day.equals(task.dueOn())).count(),
                0);
    }

    /** Today, or the Monday of this week. */
    LocalDate day(TaskReminder.Kind kind) {
        LocalDate today = LocalDate.now(clock);
        return kind == TaskReminder.Kind.DUE ? today : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
