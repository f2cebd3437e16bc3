package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Guesses;
import nl.partnership.domain.account.KnownBrowser;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.ejb.account.step.Steps;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;

/** Signing in: is this the right password, and who is calling from now on. */
@Stateless
public class SignInService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private AddressCounter addresses;

    @Inject
    private Callers callers;

    @Inject
    private EndedRoles endedRoles;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private SignIns signIns;

    @Inject
    private KnownBrowsers knownBrowsers;

    @Inject
    private Steps steps;

    @Inject
    private Links links;

    @Inject
    private OwnerLetters letters;

    /** Whether so many wrong passwords came from this network address that none is looked at for a while. */
    @Allowed(Audience.PORTAL)
    public boolean cameTooOften(String address) {
        return addresses.cameTooOften(address);
    }

    /**
     * What a password has to be compared with.
     *
     * @param browsers what the browser kept of earlier sign-ins
     * @return never null: also for a user who is not there
     */
    @Allowed(Audience.PORTAL)
    public Claim claim(String userName, List<String> browsers) {
        Optional<Account> found = entityManager
                .createQuery("select a from Account a where a.userName = :userName", Account.class)
                .setParameter("userName", Account.normalise(userName))
                .getResultStream()
                .findFirst();
        if (found.isEmpty()) {
            return Claim.toNothing();
        }
        Account account = found.get();
        Optional<KnownBrowser> browser = knownBrowsers.find(account, browsers);
        boolean looksAt = guesses(account, browser).mayTry(clock.instant()) && account.getPasswordHash() != null;
        return looksAt ? Claim.to(account, browser.map(KnownBrowser::getId).orElse(null)) : Claim.toNothing();
    }

    /**
     * Lets in or refuses, and counts. Of many attempts at once each is judged as if it came after the one before: once
     * there were too many, the right password is refused as well.
     *
     * @param right whether the password belongs to the claim's hash
     * @param renewedHash the same password hashed anew; null when that is not needed
     * @return who is calling from now on, in the role used last; empty when refused, or when a second step is due
     */
    @Allowed(Audience.PORTAL)
    @StoredAs("signIn")
    public Optional<Caller> decide(Claim claim, boolean right, String renewedHash) {
        if (claim.hash() == null) {
            return Optional.empty();
        }
        Account account = entityManager.find(Account.class, claim.accountId(), LockModeType.PESSIMISTIC_WRITE);
        Optional<KnownBrowser> browser = Optional.ofNullable(claim.browserId())
                .map(id -> entityManager.find(KnownBrowser.class, id, LockModeType.PESSIMISTIC_WRITE));
        boolean forgotten = claim.browserId() != null && browser.isEmpty();
        Guesses guesses = guesses(account, browser);
        if (!claim.holdsFor(account) || forgotten || !guesses.mayTry(clock.instant())) {
            return Optional.empty();
        }
        if (!right) {
            guesses.failed(clock.instant());
            warn(account);
            return Optional.empty();
        }
        Optional<Caller> caller = endedRoles.letIn(account);
        if (caller.isPresent()) {
            guesses.forget();
            if (renewedHash != null) {
                account.renewHash(renewedHash);
            }
        }
        return caller.filter(in -> !isStepDue(account));
    }

    /** Whether the password is not enough: then nobody is in yet, and the refusal says for what one is asked. */
    private boolean isStepDue(Account account) {
        Optional<StepDue> due = steps.due(account);
        due.ifPresent(refusal::becauseOf);
        due.filter(StepDue::setUp).ifPresent(one -> links.sendToSetUp(account));
        return due.isPresent();
    }

    /** What comes from a browser that the owner used is counted apart from what strangers try. */
    private static Guesses guesses(Account account, Optional<KnownBrowser> browser) {
        return browser.map(KnownBrowser::getGuesses).orElseGet(account::getGuesses);
    }

    private void warn(Account account) {
        if (account.mustWarn(clock.instant())) {
            letters.tell(account, "account.guessed");
        }
    }

    /**
     * Keeps that the owner of the account signed in with this browser, so that strangers do not keep him out of it.
     *
     * @param browsers what it kept of earlier sign-ins
     * @return the secret that it has to keep for thirty days
     */
    @Allowed(Audience.PORTAL)
    public String remember(String accountId, List<String> browsers) {
        return knownBrowsers.remember(entityManager.getReference(Account.class, accountId), browsers);
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
}
