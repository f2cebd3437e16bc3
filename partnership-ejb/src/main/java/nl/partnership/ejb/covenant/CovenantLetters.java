package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.covenant.CovenantWarning;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.base.mail.Told;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mail that warns of covenants. It says how many end or want evaluation, and where; never which. */
@Dependent
class CovenantLetters {

    /** What this mail is about, as it is stored with it. */
    static final String KIND = "covenants";

    private static final String COVENANTS = "/covenant/covenants.xhtml";

    private static final char BETWEEN = '/';

    @Inject
    private Outbox outbox;

    void comesNear(Account account, List<CovenantDay> days) {
        String language = account.getLanguage();
        String tells = Told.line(days.stream().map(CovenantLetters::name).toList());
        outbox.topic(KIND, topic(account, tells))
                .send(
                        account.getPerson().getEmail(),
                        tells,
                        MailText.of(language, "covenant.ending.subject"),
                        MailText.of(
                                language,
                                "covenant.ending.body",
                                account.getPerson().getFirstName(),
                                count(days, CovenantWarning.Kind.END),
                                count(days, CovenantWarning.Kind.EVALUATION),
                                // by our own class loader: the thread of a timer may have another
                                ConfigProvider.getConfig(CovenantLetters.class.getClassLoader())
                                                .getValue("partnership.url", String.class)
                                        + COVENANTS),
                        null);
    }

    /** These days for this account: a later mail is about others, and takes the place of none. */
    private static String topic(Account account, String tells) {
        return account.getId() + BETWEEN + Told.name(tells);
    }

    /** Whose days a topic is about. */
    static String accountId(String topic) {
        return topic.substring(0, topic.indexOf(BETWEEN));
    }

    static String name(CovenantDay day) {
        return name(day.covenantId(), day.kind(), day.day());
    }

    static String name(String covenantId, CovenantWarning.Kind kind, LocalDate day) {
        return covenantId + " " + kind + " " + day;
    }

    private static long count(List<CovenantDay> days, CovenantWarning.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }
}
