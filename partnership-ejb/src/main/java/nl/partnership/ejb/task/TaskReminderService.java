package nl.partnership.ejb.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.task.TaskReminder;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/**
 * Reminds people of their tasks by mail, for as far as they want to be. That somebody was reminded is stored with the
 * mail, in one transaction a person: nobody gets it twice, however often and on however many nodes this runs.
 */
@Stateless
@Allowed(Audience.PORTAL)
public class TaskReminderService {

    private static final String OWNERS =
            "select a.id from Account a join a.person x where a.blocked = :no and x.addressWrong = :no"
                    + " and a.id > :after"
                    + " and exists (select t.id from Task t where t.owner = x"
                    + " and t.status = nl.partnership.domain.task.TaskStatus.OPEN%s)"
                    + " and not exists (select r.id from TaskReminder r where r.person = x and r.kind = :kind"
                    + " and r.day = :day) and %s = :yes order by a.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TaskCounts counts;

    @Inject
    private TaskLetters letters;

    /**
     * Ids of accounts whose person may have a task due today and was not told yet, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> dueToday(String after, int most) {
        return owners(OWNERS.formatted(" and t.dueOn = :day", "a.taskMail"), TaskReminder.Kind.DUE, after, most);
    }

    /** Ids of accounts whose person may have open tasks and got no overview of this week yet, a part at a time. */
    public List<String> thisWeek(String after, int most) {
        return owners(OWNERS.formatted("", "a.weeklyDigest"), TaskReminder.Kind.WEEK, after, most);
    }

    private List<String> owners(String jpql, TaskReminder.Kind kind, String after, int most) {
        return entityManager
                .createQuery(jpql, String.class)
                .setParameter("no", false)
                .setParameter("yes", true)
                .setParameter("after", after)
                .setParameter("kind", kind)
                .setParameter("day", counts.day(kind))
                .setMaxResults(most)
                .getResultList();
    }

    /** Tells this account's person that a task is due today, if there is one that this person sees. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remindOfToday(String accountId) {
        remind(accountId, TaskReminder.Kind.DUE);
    }

    /** Tells this account's person how many tasks are open, if there are any that this person sees. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remindOfThisWeek(String accountId) {
        remind(accountId, TaskReminder.Kind.WEEK);
    }

    private void remind(String accountId, TaskReminder.Kind kind) {
        Account account = entityManager.find(Account.class, accountId);
        TaskCount count = counts.of(account, kind);
        if (count.open() > 0) {
            remember(account, kind, count.day());
            letters.send(account, count);
        }
    }

    private void remember(Account account, TaskReminder.Kind kind, LocalDate day) {
        entityManager.persist(new TaskReminder(account.getPerson(), kind, day));
        // when another node was first, this fails before a mail is written
        entityManager.flush();
    }
}
