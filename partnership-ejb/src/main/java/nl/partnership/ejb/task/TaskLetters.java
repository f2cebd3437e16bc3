package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.task.TaskReminder;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
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

    void send(Account account, TaskCount count) {
        String language = account.getLanguage();
        String letter = count.kind() == TaskReminder.Kind.DUE ? "task.due" : "task.week";
        outbox.topic(count.topic(), account.getId())
                .send(
                        account.getPerson().getEmail(),
                        count.code(),
                        MailText.of(language, letter + ".subject"),
                        MailText.of(
                                language,
                                letter + ".body",
                                account.getPerson().getFirstName(),
                                count.open(),
                                count.late(),
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
