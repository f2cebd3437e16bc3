package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Invitation;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.BySecret;

/** Using an invitation, or the set-up link of a new installation: single use, 48 hours. */
@Stateless
public class InvitationService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private UserNames userNames;

    @Inject
    private Clock clock;

    @Inject
    private PasswordChange passwordChange;

    /**
     * What somebody with a working link sees.
     *
     * @param name the invited person's name; null for the set-up link
     * @param userName null for the set-up link
     */
    public record Invited(String name, String userName, boolean setUp) {}

    /**
     * Somebody chose a password.
     *
     * @param tokens how many tokens of the account stopped working
     */
    public record Accepted(String userName, int tokens) implements Serializable {}

    /** Whom the link is for; empty when it is unknown, used or expired. */
    @Allowed(Audience.EVERYONE)
    public Optional<Invited> look(String secret) {
        return find(secret, LockModeType.NONE).map(invitation -> {
            Account account = invitation.getAccount();
            return account == null
                    ? new Invited(null, null, true)
                    : new Invited(account.getPerson().getName(), account.getUserName(), false);
        });
    }

    /** Words that a password must not lean on, of the account that the link is for; empty when it opens nothing. */
    @Allowed(Audience.EVERYONE)
    public Optional<List<String>> personalWords(String secret) {
        return find(secret, LockModeType.NONE).map(Invitation::getAccount).map(AccountService::personalWords);
    }

    /**
     * Uses the link: from now on the account has this password, and who was signed in with another has to use it.
     *
     * @param password null when the link opens nothing, unless that was done for the same intention before
     * @throws RuleViolation when the link opens nothing
     */
    @BySecret
    @Allowed(Audience.EVERYONE)
    public Accepted accept(String secret, NewPassword password) {
        Invitation invitation = invitation(secret);
        Account account = invitation.getAccount();
        invitation.use(clock.instant());
        return new Accepted(account.getUserName(), passwordChange.take(account, password, null));
    }

    /** Whether it is a set-up link that works. */
    @Allowed(Audience.EVERYONE)
    @StoredAs("requireSetUp")
    public boolean isSetUp(String secret) {
        return find(secret, LockModeType.NONE)
                .filter(link -> link.getAccount() == null)
                .isPresent();
    }

    /**
     * Uses the set-up link: makes the first administrator.
     *
     * @param password null when the link opens nothing, as for {@link #accept}
     * @throws RuleViolation when the link opens nothing
     */
    @BySecret
    @Allowed(Audience.EVERYONE)
    public void setUp(String secret, String name, String email, String userName, NewPassword password) {
        Invitation invitation = setUpLink(secret);
        Person person = new Person(name, email);
        Account account = new Account(person, userNames.free(userName));
        account.setAdministrator(true);
        account.choosePassword(password.hash());
        entityManager.persist(person);
        entityManager.persist(account);
        invitation.use(clock.instant());
    }

    private Invitation invitation(String secret) {
        Invitation invitation = open(secret);
        if (invitation.getAccount() == null) {
            throw new RuleViolation("account.invitation.closed");
        }
        return invitation;
    }

    private Invitation setUpLink(String secret) {
        Invitation invitation = open(secret);
        if (invitation.getAccount() != null) {
            throw new RuleViolation("account.invitation.closed");
        }
        return invitation;
    }

    /**
     * Makes a new set-up link as long as nobody has an account, and withdraws the former.
     *
     * @return its secret; empty when there is an account
     */
    @Allowed(Audience.PORTAL)
    public Optional<String> renewSetUp() {
        long accounts = entityManager
                .createQuery("select count(a) from Account a", Long.class)
                .getSingleResult();
        if (accounts > 0) {
            return Optional.empty();
        }
        entityManager
                .createQuery("select i from Invitation i where i.account is null", Invitation.class)
                // two nodes that start at the same moment withdraw it one after the other
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(invitation -> invitation.withdraw(clock.instant()));
        String secret = Secret.random();
        entityManager.persist(new Invitation(null, secret, clock.instant()));
        return Optional.of(secret);
    }

    private Invitation open(String secret) {
        return find(secret, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new RuleViolation("account.invitation.closed"));
    }

    private Optional<Invitation> find(String secret, LockModeType lock) {
        return entityManager
                .createQuery("select i from Invitation i where i.secretDigest = :digest", Invitation.class)
                .setParameter("digest", Secret.digest(secret))
                .setLockMode(lock)
                .getResultStream()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .filter(invitation -> invitation.getAccount() != null || isLastToSetUp(invitation))
                .findFirst();
    }

    /** Nodes that start at the same moment do not see each other's link, and there is nothing yet that both could lock. */
    private boolean isLastToSetUp(Invitation link) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.account is null and i.expiresAt > :now"
                                + " order by i.createdAt desc, i.id desc",
                        Invitation.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(link::equals);
    }
}
