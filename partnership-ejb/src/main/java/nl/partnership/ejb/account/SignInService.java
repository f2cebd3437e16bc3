package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Attempts;
import nl.partnership.domain.account.Secret;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
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

    @Inject
    private EndedRoles endedRoles;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private SignIns signIns;

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
        if (caller.isEmpty()) {
            refusal.becauseOf(endedRoles.of(account));
        }
        if (caller.isPresent()) {
            account.succeeded();
            if (passwords.isOutdated(account.getPasswordHash())) {
                account.choosePassword(passwords.hash(password));
            }
        }
        return caller;
    }

    /**
     * Keeps that somebody who just signed in is signed in, until it is ended.
     *
     * @param browser what it calls itself, in at most 60 characters
     * @return the id of the sign-in
     */
    @Allowed(Audience.PORTAL)
    public String begin(String accountId, String browser) {
        return signIns.begin(entityManager.getReference(Account.class, accountId), browser)
                .getId();
    }

    /**
     * Who is calling in this request, as the database knows it now.
     *
     * @param membershipId the role that the session acts in; null for an administrator acting as such
     * @return empty when the sign-in was ended, the account is blocked or the role has ended
     */
    @Allowed(Audience.PORTAL)
    public Optional<Caller> caller(String signInId, String membershipId) {
        return signIns.open(signInId).flatMap(open -> callers.of(open.getAccount(), membershipId));
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
