package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.RoleWarning;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.StillTrue;
import nl.partnership.ejb.base.Told;

/**
 * Knows whether the roles that a mail warns of still end on that day. When one does not, the portal forgets that it warned
 * of the others: the next day it does so anew.
 */
@Dependent
class RoleEndsTrue implements StillTrue {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private EndingRoles endings;

    @Inject
    private Reader reader;

    @Override
    public String kind() {
        return RoleLetters.KIND;
    }

    @Override
    public boolean holds(String id, String recipient, String tells) {
        Optional<Account> account = reader.of(RoleLetters.accountId(id), recipient);
        if (account.isEmpty()) {
            return false;
        }
        Person person = account.get().getPerson();
        boolean holds = Told.holds(
                tells, endings.of(person).stream().map(RoleLetters::name).toList());
        if (!holds) {
            warnings(person).stream()
                    .filter(warning -> Told.isAbout(tells, RoleLetters.name(warning.getMembership(), warning.getDay())))
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
