package nl.partnership.ejb.account;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.RoleWarning;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.mail.StillTrue;
import nl.partnership.ejb.base.mail.Told;

/**
 * Knows whether the roles that a mail is about still end on the day that it says, and are as near as they were. When one is
 * not, the portal forgets that it warned of the others: the next hour it does so anew.
 */
abstract class EndsTrue implements StillTrue {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private EndingRoles endings;

    @Inject
    private Reader reader;

    @Override
    public boolean holds(String id, String recipient, String tells) {
        Optional<Account> account = reader.of(RoleLetters.accountId(id), recipient);
        boolean holds = account.isPresent()
                && Told.holds(
                        tells,
                        endings.of(account.get().getPerson()).stream()
                                .map(endings::name)
                                .toList());
        if (!holds) {
            warnings(entityManager
                            .find(Account.class, RoleLetters.accountId(id))
                            .getPerson())
                    .stream()
                    .filter(warning -> Told.isAbout(
                            tells,
                            RoleLetters.name(warning.getMembership().getId(), warning.getDay(), warning.getKind())))
                    .forEach(entityManager::remove);
        }
        return holds;
    }

    private List<RoleWarning> warnings(Person person) {
        return entityManager
                .createQuery(
                        "select w from RoleWarning w where w.person = :person order by w.day desc", RoleWarning.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }
}
