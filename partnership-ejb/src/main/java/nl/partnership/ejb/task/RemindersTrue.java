package nl.partnership.ejb.task;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.task.TaskReminder;
import nl.partnership.ejb.account.Reader;
import nl.partnership.ejb.base.mail.StillTrue;

/**
 * Knows whether a reminder of tasks still counts what there is, on its own day. When there are fewer or more by now, the
 * portal forgets that it reminded of that day: the next hour it does so anew, with the number of then.
 */
abstract class RemindersTrue implements StillTrue {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Reader reader;

    @Inject
    private TaskCounts counts;

    abstract TaskReminder.Kind reminder();

    abstract boolean isWanted(Account account);

    @Override
    public boolean holds(String id, String recipient, String tells) {
        Optional<TaskCount> count = reader.of(id, recipient)
                .filter(this::isWanted)
                .map(account -> counts.of(account, reminder()))
                .filter(now -> now.open() > 0 && now.code().equals(tells));
        if (count.isEmpty()) {
            entityManager
                    .createQuery(
                            "delete from TaskReminder r where r.person = :person and r.kind = :kind and r.day = :day")
                    .setParameter(
                            "person", entityManager.find(Account.class, id).getPerson())
                    .setParameter("kind", reminder())
                    .setParameter("day", TaskCount.day(tells))
                    .executeUpdate();
        }
        return count.isPresent();
    }
}
