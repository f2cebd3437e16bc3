package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.covenant.CovenantWarning;
import nl.partnership.ejb.account.Reader;
import nl.partnership.ejb.base.mail.StillTrue;
import nl.partnership.ejb.base.mail.Told;

/**
 * Knows whether the days that a mail warns of are still to come and ask for work, and who reads it is there. When one does not, the portal forgets that it warned of
 * the others: the next hour it does so anew.
 */
@Dependent
class CovenantsTrue implements StillTrue {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CovenantDays days;

    @Inject
    private Reader reader;

    @Override
    public String kind() {
        return CovenantLetters.KIND;
    }

    @Override
    public boolean holds(String id, String recipient, String tells) {
        String account = CovenantLetters.accountId(id);
        boolean holds = reader.of(account, recipient).isPresent()
                && Told.holds(
                        tells, days.toCome().stream().map(CovenantLetters::name).toList());
        if (!holds) {
            warnings(entityManager.find(Account.class, account)).stream()
                    .filter(warning -> Told.isAbout(
                            tells,
                            CovenantLetters.name(warning.getCovenant().getId(), warning.getKind(), warning.getDay())))
                    .forEach(entityManager::remove);
        }
        return holds;
    }

    private List<CovenantWarning> warnings(Account account) {
        return entityManager
                .createQuery(
                        "select w from CovenantWarning w where w.person = :person order by w.day desc",
                        CovenantWarning.class)
                .setParameter("person", account.getPerson())
                .setMaxResults(MOST)
                .getResultList();
    }
}
