package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Attempts;
import nl.partnership.domain.account.Secret;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Fetch;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing in: is this the right password, and who is calling from now on. */
@Stateless
public class SignInService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    @ConfigProperty(name = "partnership.sign-in.attempts")
    private int mostAMinute;

    @Inject
    private Callers callers;

    /**
     * Checks a password. Unknown user, wrong password, blocked account and too many tries look the same and take as
     * long.
     *
     * @param address network address that the attempt comes from
     * @return who is calling from now on, in the role used last; empty when refused
     */
    @Allowed(Audience.PORTAL)
    public Optional<Caller> signIn(String userName, String password, String address) {
        Instant now = clock.instant();
        boolean heard = countAttempt(Secret.digest(address), now);
        Optional<Account> account = find(userName);
        boolean looksAt = heard && account.isPresent() && account.get().mayAttempt(now);
        String hash = looksAt ? account.get().getPasswordHash() : null;
        if (!passwords.verify(password, hash)) {
            if (looksAt) {
                account.get().failed(now);
            }
            return Optional.empty();
        }
        return signIn(account.orElseThrow(), password);
    }

    private Optional<Caller> signIn(Account account, String password) {
        Optional<Caller> caller = callers.inLastRole(account);
        if (caller.isPresent()) {
            account.succeeded();
            if (passwords.isOutdated(account.getPasswordHash())) {
                account.choosePassword(passwords.hash(password));
            }
        }
        return caller;
    }

    /**
     * Who is calling in this request, as the database knows it now.
     *
     * @param membershipId the role that the session acts in; null for an administrator acting as such
     * @return empty when the account is blocked or the role has ended
     */
    @Allowed(Audience.PORTAL)
    public Optional<Caller> caller(String accountId, String membershipId) {
        TypedQuery<Account> account = entityManager
                .createQuery("select a from Account a where a.id = :id", Account.class)
                .setParameter("id", accountId);
        return Fetch.along(account, "a.person")
                .getResultStream()
                .findFirst()
                .flatMap(found -> callers.of(found, membershipId));
    }

    private Optional<Account> find(String userName) {
        return entityManager
                .createQuery("select a from Account a where a.userName = :userName", Account.class)
                .setParameter("userName", Account.normalise(userName))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private boolean countAttempt(String addressDigest, Instant now) {
        Attempts attempts = entityManager.find(Attempts.class, addressDigest, LockModeType.PESSIMISTIC_WRITE);
        if (attempts == null) {
            attempts = new Attempts(addressDigest, now);
            entityManager.persist(attempts);
        }
        return attempts.count(now, mostAMinute);
    }
}
