package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Guesses;
import nl.partnership.domain.account.SignIn;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** What people do with their own account: choose a role, a password, a language, which mail they want. */
@Stateless
public class AccountService {

    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Callers callers;

    @Inject
    private PasswordChange passwordChange;

    @Inject
    private SignIns signIns;

    @Inject
    private Trail trail;

    /**
     * A role that the caller can act in.
     *
     * @param membershipId null for acting as administrator
     * @param role role code, {@code ADMINISTRATOR} for an administrator
     * @param organisation short name; null for an administrator
     */
    public record RoleChoice(String membershipId, String role, String organisation, boolean current) {}

    /** What a person set for himself or herself. */
    public record Preferences(String userName, String language, boolean taskMail, boolean weeklyDigest) {}

    /** A browser in which the caller is signed in; empty words when it did not say which. */
    public record SignInRow(String id, String browser, Instant beganAt) {}

    /** The roles that the caller can switch between today. */
    @Allowed(Audience.SIGNED_IN)
    public List<RoleChoice> roles() {
        Account account = account();
        String acting = current.get().membershipId();
        List<RoleChoice> roles = new ArrayList<>();
        for (Membership membership : callers.memberships(account.getPerson())) {
            String organisation = membership.getOrganisation().getShortName();
            boolean isActing = membership.getId().equals(acting);
            roles.add(new RoleChoice(membership.getId(), membership.getRole(), organisation, isActing));
        }
        if (account.isAdministrator()) {
            roles.add(new RoleChoice(null, Caller.ADMINISTRATOR_ROLE, null, acting == null));
        }
        return roles;
    }

    /**
     * Acts in another role from now on.
     *
     * @param membershipId null for acting as administrator
     * @return the caller in that role
     * @throws NotFound when it is not the caller's role, or no longer
     * @throws RuleViolation while the caller looks through the eyes of another
     */
    @Allowed(Audience.SIGNED_IN)
    public Caller actAs(String membershipId) {
        current.get().mustNotWalk();
        Account account = account();
        Caller caller = callers.of(account, membershipId).orElseThrow(() -> new NotFound("membership", membershipId));
        account.actIn(membershipId == null ? null : entityManager.find(Membership.class, membershipId));
        current.become(caller);
        return caller;
    }

    @Allowed(Audience.SIGNED_IN)
    public Preferences preferences() {
        Account account = account();
        return new Preferences(
                account.getUserName(), account.getLanguage(), account.isTaskMail(), account.isWeeklyDigest());
    }

    @Allowed(Audience.SIGNED_IN)
    public void chooseMail(boolean taskMail, boolean weeklyDigest) {
        account().setTaskMail(taskMail);
        account().setWeeklyDigest(weeklyDigest);
    }

    /** @param language {@code nl} or {@code en} */
    @Allowed(Audience.SIGNED_IN)
    public void chooseLanguage(String language) {
        if (!LANGUAGES.contains(language)) {
            throw RuleViolation.at("language", "account.language.unknown");
        }
        account().setLanguage(language);
    }

    /**
     * What the current password has to be compared with, before another is chosen.
     *
     * @param signInId of the browser that it is done with
     */
    @Allowed(Audience.SIGNED_IN)
    public Claim claim(String signInId) {
        Account account = account();
        boolean looksAt = guesses(signInId, LockModeType.NONE).mayTry(clock.instant());
        return Claim.toOwn(account, looksAt, personalWords(account));
    }

    /** The current password was wrong; counts in this browser, so that nobody else has to wait. */
    @Allowed(Audience.SIGNED_IN)
    public void guessedWrong(Claim claim, String signInId) {
        Guesses guesses = guesses(signInId, LockModeType.PESSIMISTIC_WRITE);
        if (claim.hash() != null && guesses.mayTry(clock.instant())) {
            guesses.failed(clock.instant());
        }
    }

    /** The current password was right; false when too many were wrong meanwhile, or another was chosen elsewhere. */
    @Allowed(Audience.SIGNED_IN)
    public boolean proved(Claim claim, String signInId) {
        Guesses guesses = guesses(signInId, LockModeType.PESSIMISTIC_WRITE);
        if (!claim.holdsFor(account()) || !guesses.mayTry(clock.instant())) {
            return false;
        }
        guesses.forget();
        return true;
    }

    /**
     * Takes another password: {@link PasswordDesk} looked at the current one.
     *
     * @param signInId the one that goes on
     * @return how many tokens stopped working; empty when too many were wrong meanwhile, or another was chosen elsewhere
     */
    @Allowed(Audience.SIGNED_IN)
    public OptionalInt changePassword(Claim proven, NewPassword password, String signInId) {
        Guesses guesses = guesses(signInId, LockModeType.PESSIMISTIC_WRITE);
        Account account = entityManager.find(Account.class, current.get().accountId(), LockModeType.PESSIMISTIC_WRITE);
        if (!proven.holdsFor(account) || !guesses.mayTry(clock.instant())) {
            return OptionalInt.empty();
        }
        guesses.forget();
        return OptionalInt.of(passwordChange.take(account, password, signInId));
    }

    private Guesses guesses(String signInId, LockModeType lock) {
        SignIn open = ownSignIn(signInId).orElseThrow(() -> new NotFound("sign-in", signInId));
        entityManager.lock(open, lock);
        return open.getGuesses();
    }

    /** Where the caller is signed in, the latest first. */
    @Allowed(Audience.SIGNED_IN)
    public List<SignInRow> signIns() {
        return signIns.open(account()).stream()
                .map(signIn -> new SignInRow(signIn.getId(), signIn.getBrowser(), signIn.getBeganAt()))
                .toList();
    }

    /** Ends one of the caller's sign-ins: its browser has to sign in again on its next request. */
    @Allowed(Audience.SIGNED_IN)
    public void endSignIn(String signInId) {
        SignIn signIn = ownSignIn(signInId).orElseThrow(() -> new NotFound("sign-in", signInId));
        signIn.end(clock.instant());
        trail.note("sign-in.ended", "account", signIn.getAccount().getId(), Map.of());
    }

    /** Signs out: ends the sign-in of this browser; what is another's, or has ended, stays as it is. */
    @Allowed(Audience.SIGNED_IN)
    public void signOut(String signInId) {
        ownSignIn(signInId).ifPresent(open -> open.end(clock.instant()));
    }

    private Optional<SignIn> ownSignIn(String signInId) {
        return signIns.open(signInId).filter(open -> open.getAccount().equals(account()));
    }

    /** Words that a password must not lean on. */
    static List<String> personalWords(Account account) {
        return List.of(
                account.getPerson().getName(),
                account.getUserName(),
                account.getPerson().getEmail());
    }

    private Account account() {
        return entityManager.find(Account.class, current.get().accountId());
    }
}
