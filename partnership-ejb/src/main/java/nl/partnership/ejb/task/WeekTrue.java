package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.task.TaskReminder;

/** Knows whether the mail of the tasks of this week still holds. */
@Dependent
class WeekTrue extends RemindersTrue {

    @Override
    public String kind() {
        return TaskCount.WEEK;
    }

    @Override
    TaskReminder.Kind reminder() {
        return TaskReminder.Kind.WEEK;
    }

    @Override
    boolean isWanted(Account account) {
        return account.isWeeklyDigest();
    }
}
