package nl.partnership.ejb.account.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.LostDevice;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the owner of an account what changed in how one signs in to it. */
@Dependent
class StepLetters {

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    /** The step is set, or another app shows its codes. */
    void set(Account account) {
        tell(account, "account.stepSet");
    }

    /** It is asked of a group to which the owner belongs. */
    void demanded(Account account, LocalDate lastDay) {
        Locale locale = Locale.forLanguageTag(account.getLanguage());
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(lastDay);
        tell(account, "account.stepDemanded", day, url + "/account/own-step.xhtml");
    }

    void ended(Account account) {
        tell(account, "account.stepEnded");
    }

    /** Codes are asked no more, and a passkey is. */
    void codesEnded(Account account) {
        tell(account, "account.codesEnded");
    }

    void codesMade(Account account) {
        tell(account, "account.codesMade");
    }

    void codeUsed(Account account, long left) {
        tell(account, "account.codeUsed", left);
    }

    /** Somebody has the password and keeps trying codes. */
    void guessed(Account account) {
        tell(account, "account.codeGuessed");
    }

    /** An administrator asked that the step ends. */
    void lost(Account account) {
        tell(account, "account.lostAsked");
    }

    void released(Account account) {
        tell(account, "account.lostReleased");
    }

    /** A second person is asked whether it is so. */
    void confirm(Account second, LostDevice lost) {
        String page = url + "/account/lost-device.xhtml";
        tell(
                second,
                "account.lostConfirm",
                lost.getAccount().getPerson().getName(),
                lost.getAskedBy().getName(),
                page);
    }

    private void tell(Account account, String letter, Object... more) {
        String language = account.getLanguage();
        Object[] words = new Object[more.length + 1];
        words[0] = account.getPerson().getName();
        System.arraycopy(more, 0, words, 1, more.length);
        outbox.send(
                account.getPerson().getEmail(),
                MailText.of(language, letter + ".subject"),
                MailText.of(language, letter + ".body", words),
                null);
    }
}
