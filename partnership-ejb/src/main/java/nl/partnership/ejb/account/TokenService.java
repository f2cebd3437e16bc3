package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import nl.partnership.domain.account.AccessToken;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.account.TokenAllowance;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls that come with an access token: whose they are, how many there may be, and in which role they act. */
@Stateless
public class TokenService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Callers callers;

    @Inject
    @ConfigProperty(name = "partnership.api.calls")
    private int callsAMinute;

    @Inject
    @ConfigProperty(name = "partnership.api.burst")
    private int burst;

    /** Takes a call of this token; empty when the token is unknown, expired or withdrawn, or its owner may do nothing. */
    @Allowed(Audience.PORTAL)
    public Optional<TokenCall> take(String token) {
        Instant now = clock.instant();
        return Fetch.along(
                        entityManager.createQuery(
                                "select t from AccessToken t where t.secretDigest = :digest", AccessToken.class),
                        "t.account.person")
                .setParameter("digest", Secret.digest(token))
                .getResultStream()
                .filter(found -> found.isValid(now))
                .findFirst()
                .flatMap(found -> callers.inLastRole(found.getAccount())
                        .map(caller -> new TokenCall(caller, allowance(found).take(now, callsAMinute, burst))));
    }

    /**
     * Goes on in one of the caller's own roles: a token has all rights of its owner, and no role was chosen for it.
     *
     * @param role which one fits
     * @return whether the caller has such a role; if not, the role stays as it was
     */
    @Allowed(Audience.SIGNED_IN)
    public boolean actAs(Predicate<Caller> role) {
        Account account = entityManager.find(Account.class, current.get().accountId());
        Optional<Caller> fitting =
                callers.inAnyRole(account).stream().filter(role).findFirst();
        fitting.ifPresent(current::become);
        return fitting.isPresent();
    }

    private TokenAllowance allowance(AccessToken token) {
        return entityManager.find(TokenAllowance.class, token.getId(), LockModeType.PESSIMISTIC_WRITE);
    }
}
