package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.domain.account.Account;
import nl.partnership.ejb.base.MailText;
import nl.partnership.ejb.base.Outbox;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The mail that reminds of tasks. It says that there are some, and where; never what they are about. Each names the
 * page on which one switches it off.
 */
@Dependent
class TaskLetters {

    private static final String TASKS = "/task/tasks.xhtml";
    private static final String PREFERENCES = "/account/preferences.xhtml";

    @Inject
    private Outbox outbox;

    void dueToday(Account account, long due) {
        send(account, "task.due", due, 0);
    }

    void thisWeek(Account account, long open, long late) {
        send(account, "task.week", open, late);
    }

    private void send(Account account, String letter, long open, long late) {
        String language = account.getLanguage();
        outbox.send(
                account.getPerson().getEmail(),
                MailText.of(language, letter + ".subject"),
                MailText.of(
                        language,
                        letter + ".body",
                        account.getPerson().getFirstName(),
                        open,
                        late,
                        link(TASKS),
                        link(PREFERENCES)),
                null);
    }

    private static String link(String page) {
        // by our own class loader: the thread of a timer may have another
        return ConfigProvider.getConfig(TaskLetters.class.getClassLoader()).getValue("partnership.url", String.class)
                + page;
    }
}
