package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.SignIn;
import nl.partnership.ejb.base.Fetch;

/** The browsers in which somebody is signed in. */
@Dependent
public class SignIns {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private SessionLimits limits;

    /** Begins one; what is too old to be of use is forgotten. */
    SignIn begin(Account account, String browser) {
        entityManager
                .createQuery("delete from SignIn s where s.account = :account and s.beganAt <= :oldest")
                .setParameter("account", account)
                .setParameter("oldest", clock.instant().minus(limits.longest()))
                .executeUpdate();
        SignIn begun = new SignIn(account, browser, clock.instant());
        entityManager.persist(begun);
        return begun;
    }

    /** With its account and person; empty when there is none, or it was ended. */
    Optional<SignIn> open(String id) {
        return Fetch.along(
                        entityManager
                                .createQuery(
                                        "select s from SignIn s where s.id = :id and s.endedAt is null", SignIn.class)
                                .setParameter("id", id),
                        "s.account.person")
                .getResultStream()
                .findFirst();
    }

    /** Those of an account that may still be in use, the latest first. */
    List<SignIn> open(Account account) {
        return entityManager
                .createQuery(
                        "select s from SignIn s where s.account = :account and s.endedAt is null"
                                + " and s.beganAt > :oldest order by s.beganAt desc",
                        SignIn.class)
                .setParameter("account", account)
                .setParameter("oldest", clock.instant().minus(limits.longest()))
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Ends those of an account, all but one.
     *
     * @param keptId null to end them all
     */
    public void endOthers(Account account, String keptId) {
        entityManager
                .createQuery("update SignIn s set s.endedAt = :now, s.version = s.version + 1"
                        + " where s.account = :account and s.endedAt is null and s.id <> :kept")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .setParameter("kept", keptId == null ? "" : keptId)
                .executeUpdate();
    }
}
