package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.partnership.domain.account.Account;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;

/** Mails to the owner of an account about that account, in the owner's language. */
@Dependent
public class OwnerLetters {

    @Inject
    private Outbox outbox;

    /**
     * Sends one.
     *
     * @param letter key of the texts, without {@code .subject} and {@code .body}; the first word of the body is the name of the owner
     * @param more words that follow the name
     */
    public void tell(Account account, String letter, Object... more) {
        String language = account.getLanguage();
        Object[] words = Stream.concat(Stream.of(account.getPerson().getName()), Stream.of(more))
                .toArray();
        outbox.send(
                account.getPerson().getEmail(),
                MailText.of(language, letter + ".subject"),
                MailText.of(language, letter + ".body", words),
                null);
    }
}
