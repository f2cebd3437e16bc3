package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.sharing.CovenantWarning;
import nl.partnership.ejb.base.MailText;
import nl.partnership.ejb.base.Outbox;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mail that warns of covenants. It says how many end or want evaluation, and where; never which. */
@Dependent
class CovenantLetters {

    private static final String COVENANTS = "/sharing/covenants.xhtml";

    @Inject
    private Outbox outbox;

    void comesNear(Account account, List<CovenantDay> days) {
        String language = account.getLanguage();
        outbox.send(
                account.getPerson().getEmail(),
                MailText.of(language, "sharing.covenants.subject"),
                MailText.of(
                        language,
                        "sharing.covenants.body",
                        account.getPerson().getFirstName(),
                        count(days, CovenantWarning.Kind.END),
                        count(days, CovenantWarning.Kind.EVALUATION),
                        // by our own class loader: the thread of a timer may have another
                        ConfigProvider.getConfig(CovenantLetters.class.getClassLoader())
                                        .getValue("partnership.url", String.class)
                                + COVENANTS),
                null);
    }

    private static long count(List<CovenantDay> days, CovenantWarning.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }
}
