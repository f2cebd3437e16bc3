package nl.partnership.ejb.account.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Passkey;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;

/** Tells the owner of an account what changed in its passkeys. */
@Dependent
class PasskeyLetters {

    @Inject
    private Outbox outbox;

    void added(Passkey passkey) {
        tell(passkey, "account.passkeyAdded");
    }

    void removed(Passkey passkey) {
        tell(passkey, "account.passkeyRemoved");
    }

    /** Its device counts less often than it did: there seems to be a copy. */
    void copied(Passkey passkey) {
        tell(passkey, "account.passkeyCopied");
    }

    private void tell(Passkey passkey, String letter) {
        Account account = passkey.getAccount();
        String language = account.getLanguage();
        outbox.send(
                account.getPerson().getEmail(),
                MailText.of(language, letter + ".subject"),
                MailText.of(language, letter + ".body", account.getPerson().getName(), passkey.getName()),
                null);
    }
}
