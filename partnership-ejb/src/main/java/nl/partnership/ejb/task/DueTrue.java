package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.task.TaskReminder;

/** Knows whether the mail of a task that is due today still holds. */
@Dependent
class DueTrue extends RemindersTrue {

    @Override
    public String kind() {
        return TaskCount.DUE;
    }

    @Override
    TaskReminder.Kind reminder() {
        return TaskReminder.Kind.DUE;
    }

    @Override
    boolean isWanted(Account account) {
        return account.isTaskMail();
    }
}
