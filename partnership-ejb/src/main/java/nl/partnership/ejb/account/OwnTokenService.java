package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.account.AccessToken;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.account.TokenAllowance;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** The tokens with which people let programs act for them. */
@Stateless
@StoredAs("AccountService")
public class OwnTokenService {

    private static final Duration LONGEST_TOKEN = Duration.ofDays(366);

    private static final int MOST_TOKENS = 20;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    /**
     * A token of the caller's.
     *
     * @param valid false once expired; withdrawn ones are not listed
     */
    public record TokenRow(String id, String name, Instant expiresAt, Instant usedAt, boolean valid) {}

    /** The caller's tokens that were not withdrawn, last to expire first. */
    @Allowed(Audience.SIGNED_IN)
    public List<TokenRow> tokens() {
        Instant now = clock.instant();
        return entityManager
                .createQuery(
                        "select a from TokenAllowance a join fetch a.token t"
                                + " where t.account = :account and t.withdrawnAt is null"
                                + " order by t.expiresAt desc, t.id",
                        TokenAllowance.class)
                .setParameter("account", account())
                .setMaxResults(MOST_TOKENS)
                .getResultStream()
                .map(one -> row(one, now))
                .toList();
    }

    private static TokenRow row(TokenAllowance allowance, Instant now) {
        AccessToken token = allowance.getToken();
        return new TokenRow(
                token.getId(), token.getName(), token.getExpiresAt(), allowance.getUsedAt(), token.isValid(now));
    }

    /**
     * Makes a token.
     *
     * @param name what it is for, in the owner's words
     * @param days how long it works, 1 to 366
     * @return the token itself; shown this once, stored nowhere
     */
    @Allowed(Audience.SIGNED_IN)
    public String makeToken(String name, int days) {
        String kept = Text.line(name);
        if (kept.isEmpty() || kept.length() > 80) {
            throw RuleViolation.at("tokenName", "account.token.name");
        }
        if (days < 1 || days > LONGEST_TOKEN.toDays()) {
            throw RuleViolation.at("tokenDays", "account.token.days", LONGEST_TOKEN.toDays());
        }
        // of two at the same moment the second one counts the first
        Account owner = entityManager.find(Account.class, current.get().accountId(), LockModeType.PESSIMISTIC_WRITE);
        if (tokens().size() >= MOST_TOKENS) {
            throw RuleViolation.at("tokenName", "account.token.tooMany", MOST_TOKENS);
        }
        String secret = Secret.random();
        Instant expires = clock.instant().plus(Duration.ofDays(days));
        AccessToken token = new AccessToken(owner, kept, secret, expires);
        entityManager.persist(token);
        entityManager.persist(new TokenAllowance(token));
        return secret;
    }

    /** Withdraws one of the caller's tokens; it stops working at once. */
    @Allowed(Audience.SIGNED_IN)
    public void withdrawToken(String tokenId) {
        AccessToken token = entityManager.find(AccessToken.class, tokenId);
        if (token == null || !token.getAccount().equals(account())) {
            throw new NotFound("token", tokenId);
        }
        token.withdraw(clock.instant());
    }

    private Account account() {
        return entityManager.find(Account.class, current.get().accountId());
    }
}
