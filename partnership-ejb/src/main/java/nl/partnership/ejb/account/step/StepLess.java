package nl.partnership.ejb.account.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.StepGroup;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Overseers;
import nl.partnership.ejb.partner.Held;

/** Who of a group can sign in and has no second step. */
@Dependent
class StepLess {

    private static final int MOST = 1000;

    private static final String WITHOUT = "select a from Account a join fetch a.person p where a.blocked = false"
            + " and a.passwordHash is not null"
            + " and " + Steps.NONE;

    private static final String HELD =
            " and exists (select m.id from Membership m where m.person = p and m.organisation.closed = false and "
                    + Held.opens("m");

    private static final String ORDER = " order by a.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    List<Account> of(StepGroup group) {
        return query(group).setMaxResults(MOST).getResultList();
    }

    private TypedQuery<Account> query(StepGroup group) {
        return switch (group) {
            case ADMINISTRATOR ->
                entityManager.createQuery(WITHOUT + " and a.administrator = true" + ORDER, Account.class);
            case OFFICER -> inRole(Overseers.OFFICER);
            case BOARD -> inRole(Overseers.BOARD_MEMBER);
            default ->
                entityManager
                        .createQuery(
                                WITHOUT + HELD + " and m.organisation.type = :type and m.role not in :overseers)"
                                        + ORDER,
                                Account.class)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter("type", OrganisationType.valueOf(group.name()))
                        .setParameter("overseers", Overseers.ALL);
        };
    }

    private TypedQuery<Account> inRole(String role) {
        return entityManager
                .createQuery(WITHOUT + HELD + " and m.role = :role)" + ORDER, Account.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("role", role);
    }
}
