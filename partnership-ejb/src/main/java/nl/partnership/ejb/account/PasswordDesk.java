package nl.partnership.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.partnership.domain.account.PasswordRules;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Caller;

/**
 * Where passwords are given and chosen. Hashing one takes long, so it happens between two short transactions of the
 * services and never inside one: it holds no lock and no connection. What was read before is looked at again after.
 */
@ApplicationScoped
public class PasswordDesk {

    /** Who is refused without any work would otherwise ask again at once, and keep the processors busy with that alone. */
    private static final long PAUSE_MILLIS = 1000;

    private static final int MOST_PAUSING = 60;

    private final Turns pauses = new Turns(MOST_PAUSING, 0, Duration.ZERO);

    /** Ids of accounts. */
    private final Set<String> inLine = ConcurrentHashMap.newKeySet();

    @Inject
    private SignInService signIn;

    @Inject
    private AccountService accounts;

    @Inject
    private InvitationService invitations;

    @Inject
    private WrongTries wrong;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInRefusal refusal;

    /**
     * Checks a password. Unknown user, wrong password, blocked account and an account that has to wait look the same and
     * take as long. A right password does not count towards the limit of its network address.
     *
     * @param address network address that the attempt comes from
     * @param browsers what the browser kept of earlier sign-ins; empty when nothing
     * @return who is calling from now on, in the role used last; empty when refused, or when a second step is due
     * @throws Later when too many attempts came from this address, or there is too much to do
     */
    public Optional<Caller> signIn(String userName, String password, String address, List<String> browsers) {
        Claim claim = signIn.claim(userName, browsers);
        refuseTooMany(claim, address);
        boolean right = isRight(password, claim);
        // of many at once the last ones may have come to too many by now
        refuseTooMany(claim, address);
        String renewed = right && passwords.isOutdated(claim.hash()) ? passwords.hash(password) : null;
        Optional<Caller> caller = signIn.decide(claim, right, renewed);
        if (caller.isEmpty() && !refusal.isProven() && claim.browserId() == null) {
            wrong.count(address);
        }
        return caller;
    }

    /** Of one account one at a time stands in the line of those who are known: who guesses many times at once fills it for nobody. */
    private boolean isRight(String password, Claim claim) {
        boolean known = claim.line() == Passwords.Line.KNOWN && inLine.add(claim.accountId());
        try {
            return passwords.verify(password, claim.hash(), known ? Passwords.Line.KNOWN : Passwords.Line.STRANGERS);
        } finally {
            if (known) {
                inLine.remove(claim.accountId());
            }
        }
    }

    private void refuseTooMany(Claim claim, String address) {
        if (claim.browserId() == null && signIn.cameTooOften(address)) {
            pauses.take(PasswordDesk::pause);
            throw WrongTries.tooMany();
        }
    }

    private static Void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    /**
     * Takes another password after the current one, and ends every other sign-in and every token. A wrong current one
     * counts, and after too many none is looked at for a while: who found a browser open learns no password.
     *
     * @param signInId the one that goes on
     * @return how many tokens stopped working; empty when the current password is wrong
     * @throws RuleViolation when the new one does not keep the rules
     * @throws Later when there is too much to do
     */
    public OptionalInt change(String currentPassword, String password, String signInId) {
        Claim claim = accounts.claim(signInId);
        if (!isRight(currentPassword, claim)) {
            accounts.guessedWrong(claim, signInId);
            return OptionalInt.empty();
        }
        return accounts.changePassword(claim, chosen(password, claim.words()), signInId);
    }

    /**
     * Whether this is the current password of who is signed in. A wrong one counts, and after too many none is looked at for
     * a while.
     *
     * @param signInId of the browser that it is done with
     * @throws Later when there is too much to do
     */
    public boolean isCurrent(String password, String signInId) {
        Claim claim = accounts.claim(signInId);
        boolean right = isRight(password, claim);
        if (!right) {
            accounts.guessedWrong(claim, signInId);
        }
        return right && accounts.proved(claim, signInId);
    }

    /**
     * Uses a link: from now on the account has this password, and who was signed in with another has to use it.
     *
     * @throws RuleViolation when the link is closed, or the password does not keep the rules
     * @throws Later when there is too much to do
     */
    public InvitationService.Accepted accept(String secret, String password) {
        // nothing is hashed for a link that is closed; it may have been used a moment ago, by the same press
        NewPassword chosen = invitations
                .personalWords(secret)
                .map(words -> chosen(password, words))
                .orElse(null);
        return invitations.accept(secret, chosen);
    }

    /**
     * Uses the set-up link: makes the first administrator.
     *
     * @throws RuleViolation when the link is closed, or what was typed does not keep the rules
     * @throws Later when there is too much to do
     */
    public void setUp(String secret, String name, String email, String userName, String password) {
        NewPassword chosen = invitations.isSetUp(secret) ? chosen(password, filled(name, email, userName)) : null;
        invitations.setUp(secret, name, email, userName, chosen);
    }

    private static List<String> filled(String... typed) {
        return Stream.of(typed).filter(Objects::nonNull).toList();
    }

    private NewPassword chosen(String password, List<String> words) {
        PasswordRules.check(Objects.requireNonNullElse(password, ""), words);
        return new NewPassword(passwords.hash(password));
    }
}
