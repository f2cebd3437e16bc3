package nl.partnership.ejb.account.sso;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.domain.account.Account;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;

/** Tells the owner of an account with which provider it opens from now on, or no more. */
@Dependent
class ProviderLetters {

    @Inject
    private Outbox outbox;

    void linked(Account account, String provider) {
        tell(account, "account.providerLinked", provider);
    }

    void unlinked(Account account, String provider) {
        tell(account, "account.providerUnlinked", provider);
    }

    private void tell(Account account, String letter, String provider) {
        String language = account.getLanguage();
        outbox.send(
                account.getPerson().getEmail(),
                MailText.of(language, letter + ".subject"),
                MailText.of(language, letter + ".body", account.getPerson().getName(), provider),
                null);
    }
}
