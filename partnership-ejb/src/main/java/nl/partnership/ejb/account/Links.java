package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Invitation;
import nl.partnership.ejb.partner.PersonService.AddressChanged;

/** The links that are under way, by which people choose a password. */
@Dependent
class Links {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

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

    /** Who reads mail at the former address may be somebody else: what was sent there opens nothing any more. */
    void withdraw(@Observes AddressChanged moved) {
        entityManager
                .createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", moved.person())
                .getResultStream()
                .forEach(this::withdraw);
    }
}
