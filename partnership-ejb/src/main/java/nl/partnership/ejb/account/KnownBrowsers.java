package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.KnownBrowser;
import nl.partnership.domain.account.Secret;

/** The browsers in which the owner of an account signed in during the last thirty days. */
@Dependent
class KnownBrowsers {

    private static final int MOST = 20;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The one that kept one of these secrets; empty when it is none of this account, or was forgotten. */
    Optional<KnownBrowser> find(Account account, List<String> secrets) {
        return secrets.stream()
                .flatMap(secret -> find(account, secret).stream())
                .findFirst();
    }

    /**
     * Keeps that the owner signed in with this browser.
     *
     * @param secrets what it kept of earlier sign-ins
     * @return the secret that it has to keep for this account
     */
    String remember(Account account, List<String> secrets) {
        for (String secret : secrets) {
            Optional<KnownBrowser> known = find(account, secret);
            if (known.isPresent()) {
                known.get().signedIn(clock.instant());
                return secret;
            }
        }
        makeRoom(account);
        String secret = Secret.random();
        entityManager.persist(new KnownBrowser(account, secret, clock.instant()));
        return secret;
    }

    /** No browser is known any more. */
    void forget(Account account) {
        entityManager
                .createQuery("delete from KnownBrowser b where b.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private Optional<KnownBrowser> find(Account account, String secret) {
        return entityManager
                .createQuery(
                        "select b from KnownBrowser b where b.secretDigest = :digest and b.account = :account"
                                + " and b.expiresAt > :now",
                        KnownBrowser.class)
                .setParameter("digest", Secret.digest(secret))
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** What was not used for longest goes first. */
    private void makeRoom(Account account) {
        List<KnownBrowser> all = entityManager
                .createQuery(
                        "select b from KnownBrowser b where b.account = :account order by b.expiresAt desc",
                        KnownBrowser.class)
                .setParameter("account", account)
                .setMaxResults(MOST + 1)
                .getResultList();
        all.stream().skip(MOST - 1L).forEach(entityManager::remove);
    }
}
