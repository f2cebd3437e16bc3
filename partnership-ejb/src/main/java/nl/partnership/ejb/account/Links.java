package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Invitation;
import nl.partnership.domain.account.Secret;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.partner.PersonService.AddressChanged;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links that are under way, by which people choose a password. */
@Dependent
public class Links {

    private static final Duration ONCE_IN = Duration.ofHours(1);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    /** Those of an account stop working. */
    void withdraw(Account account) {
        entityManager
                .createQuery(
                        "select i from Invitation i where i.account = :account and i.usedAt is null"
                                + " and i.expiresAt > :now",
                        Invitation.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(invitation -> invitation.withdraw(clock.instant()));
    }

    /**
     * Sends the owner a link by which to choose a password and to set up the second step for which the days are over: whoever
     * only has the password sets up none. Once in an hour, however often somebody tries.
     */
    public void sendToSetUp(Account account) {
        long lately = entityManager
                .createQuery(
                        "select count(i) from Invitation i where i.account = :account"
                                + " and (i.createdAt > :hour or i.usedAt > :hour)",
                        Long.class)
                .setParameter("account", account)
                .setParameter("hour", clock.instant().minus(ONCE_IN))
                .getSingleResult();
        if (lately > 0) {
            return;
        }
        withdraw(account);
        String secret = Secret.random();
        Invitation invitation = new Invitation(account, secret, clock.instant());
        entityManager.persist(invitation);
        String language = account.getLanguage();
        outbox.topic(LinkTrue.KIND, account.getId())
                .send(
                        account.getPerson().getEmail(),
                        invitation.getId(),
                        MailText.of(language, "account.stepOver.subject"),
                        MailText.of(
                                language,
                                "account.stepOver.body",
                                account.getPerson().getName(),
                                url + "/account/invitation.xhtml?link=" + secret),
                        null);
    }

    /** Who reads mail at the former address may be somebody else: what was sent there opens nothing any more. */
    void withdraw(@Observes AddressChanged moved) {
        entityManager
                .createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", moved.person())
                .getResultStream()
                .forEach(this::withdraw);
    }
}
