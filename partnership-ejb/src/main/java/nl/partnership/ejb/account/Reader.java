package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.ejb.partner.Held;

/**
 * Who may still read a mail that the portal made for them: whose account is open, and who administers or has a role that opens
 * the portal.
 */
@Dependent
public class Reader {

    /** That account {@code a} is open and there is something to act in, as a condition of JPQL on the day {@code :today}. */
    static final String READS = "a.blocked = false and (a.administrator = true or exists (select m.id from Membership m"
            + " where m.person = a.person and m.organisation.closed = false and " + Held.opens("m") + "))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The account; empty when it was blocked, its roles or their access have ended, or another address is its person's. */
    public Optional<Account> of(String accountId, String recipient) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.id = :id and a.person.email = :recipient and " + READS,
                        Account.class)
                .setParameter("id", accountId)
                .setParameter("recipient", recipient)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .findFirst();
    }

    /**
     * The same, for a mail that is for those in one role alone.
     *
     * @param role its code, for example {@code DPO}
     */
    public Optional<Account> inRole(String role, String accountId, String recipient) {
        return of(accountId, recipient).filter(account -> holds(role, account));
    }

    private boolean holds(String role, Account account) {
        return entityManager
                        .createQuery(
                                "select count(m) from Membership m where m.person = :person and m.role = :role"
                                        + " and m.organisation.closed = false and " + Held.opens("m"),
                                Long.class)
                        .setParameter("person", account.getPerson())
                        .setParameter("role", role)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult()
                > 0;
    }
}
