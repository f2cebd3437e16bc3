package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.partnership.domain.account.AccessToken;
import nl.partnership.domain.account.Account;

/** All that another password brings about: whatever somebody got with the former one opens nothing any more. */
@Dependent
class PasswordChange {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private SignIns signIns;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private OwnerLetters letters;

    /**
     * Takes it, and tells the owner by mail when there was another before.
     *
     * @param keptSignIn the sign-in that goes on; null to end them all
     * @return how many tokens stopped working
     */
    int take(Account account, NewPassword password, String keptSignIn) {
        boolean first = account.getPasswordHash() == null;
        account.choosePassword(password.hash());
        int tokens = endAll(account, keptSignIn);
        if (!first) {
            letters.tell(account, "account.password", tokens);
        }
        return tokens;
    }

    /**
     * Ends what was opened with the password: sign-ins, tokens, and that browsers are known.
     *
     * @param keptSignIn the sign-in that goes on; null to end them all
     * @return how many tokens stopped working
     */
    int endAll(Account account, String keptSignIn) {
        signIns.endOthers(account, keptSignIn);
        browsers.forget(account);
        List<AccessToken> tokens = entityManager
                .createQuery(
                        "select t from AccessToken t where t.account = :account and t.withdrawnAt is null"
                                + " and t.expiresAt > :now",
                        AccessToken.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList();
        tokens.forEach(token -> token.withdraw(clock.instant()));
        return tokens.size();
    }
}
