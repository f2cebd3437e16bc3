package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that says that there was decided about a question for advice; never what. */
@Dependent
class SharingLetters {

    /** What this mail is about, as it is stored with it. */
    static final String KIND = "ruling";

    private static final String RECEIPTS = "/sharing/receipts.xhtml";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String portal;

    /** To who asked; somebody without an account any more gets none. */
    void ruled(String questionId, Person asker) {
        entityManager
                .createQuery("select a from Account a where a.person = :asker and a.blocked = false", Account.class)
                .setParameter("asker", asker)
                .getResultStream()
                .forEach(account -> outbox.topic(KIND, questionId)
                        .send(
                                asker.getEmail(),
                                account.getId(),
                                MailText.of(account.getLanguage(), "sharing.ruling.subject"),
                                MailText.of(
                                        account.getLanguage(),
                                        "sharing.ruling.body",
                                        asker.getFirstName(),
                                        portal + RECEIPTS),
                                null));
    }
}
