package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.Held;

/** Open tasks that nobody can do, as their owner cannot sign in any more. */
@Dependent
class StrandedTasks {

    /** That the owner {@code w} cannot sign in today to work for that party, {@code wo}. */
    private static final String STRANDED = "w.id is not null and not exists (select m.id from Membership m, Account c"
            + " where m.person.id = w.id and m.organisation.id = wo.id and c.person.id = w.id and c.blocked = false"
            + " and c.passwordHash is not null and m.organisation.closed = false and " + Held.opens("m") + ")";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleTasks tasks;

    @Inject
    private Clock clock;

    /** Open tasks whose owner cannot sign in to do them; most often so few that the first rows are all of them. */
    Listed<TaskRow> page(int first, int most) {
        Map<String, Object> today = Map.of("today", LocalDate.now(clock));
        List<TaskRow> rows = first == 0 ? tasks.open(STRANDED, today, most) : List.of();
        return first == 0 && rows.size() < most
                ? new Listed<>(rows, rows.size())
                : tasks.page(STRANDED, today, TaskFilter.OPEN, first, most);
    }

    /** How many of those lie with whom, whoever may see the tasks themselves; the most first. */
    List<StrandedRow> byOwner(int most) {
        return entityManager
                .createQuery(
                        "select new nl.partnership.ejb.task.StrandedRow(w.id, w.name, wo.shortName, count(t))"
                                + " from Task t join t.owner w join t.ownerOrganisation wo where "
                                + TaskFilter.OPEN.condition() + " and " + STRANDED
                                + " group by w.id, w.name, w.nameKey, wo.id, wo.shortName"
                                + " order by count(t) desc, w.nameKey, w.id",
                        StrandedRow.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(most)
                .getResultList();
    }
}
