package nl.partnership.ejb.account.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.LostDevice;
import nl.partnership.ejb.account.OwnerLetters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the owner of an account what changed in how one signs in to it. */
@Dependent
class StepLetters {

    @Inject
    private OwnerLetters letters;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    /** The step is set, or another app shows its codes. */
    void set(Account account) {
        letters.tell(account, "account.stepSet");
    }

    /** It is asked of a group to which the owner belongs. */
    void demanded(Account account, LocalDate lastDay) {
        Locale locale = Locale.forLanguageTag(account.getLanguage());
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(lastDay);
        letters.tell(account, "account.stepDemanded", day, url + "/account/own-step.xhtml");
    }

    void ended(Account account) {
        letters.tell(account, "account.stepEnded");
    }

    /** Codes are asked no more, and a passkey is. */
    void codesEnded(Account account) {
        letters.tell(account, "account.codesEnded");
    }

    void codesMade(Account account) {
        letters.tell(account, "account.codesMade");
    }

    void codeUsed(Account account, long left) {
        letters.tell(account, "account.codeUsed", left);
    }

    /** Somebody has the password and keeps trying codes. */
    void guessed(Account account) {
        letters.tell(account, "account.codeGuessed");
    }

    /** An administrator asked that the step ends. */
    void lost(Account account) {
        letters.tell(account, "account.lostAsked");
    }

    void released(Account account) {
        letters.tell(account, "account.lostReleased");
    }

    /** A second person is asked whether it is so. */
    void confirm(Account second, LostDevice lost) {
        String page = url + "/account/lost-device.xhtml";
        letters.tell(
                second,
                "account.lostConfirm",
                lost.getAccount().getPerson().getName(),
                lost.getAskedBy().getName(),
                page);
    }
}
