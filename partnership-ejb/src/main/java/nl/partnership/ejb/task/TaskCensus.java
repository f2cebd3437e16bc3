package nl.partnership.ejb.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;

/** How many tasks were released to those that do them and those that took part where they were made. */
@ApplicationScoped
public class TaskCensus implements RecordCensus {

    /** A task of a school. */
    public static final RecordKind TASK =
            new RecordKind("TASK", "task.record.", Codes.GROUP_SIGNAL, Codes.PREVENTION, true);

    private static final int MOST = 10_000;

    private static final String TASKS = "select o.id, o.shortName, t.authorParty, v.id, count(distinct t)"
            + " from Task t join t.partnership p join p.school o left join t.ownerOrganisation w, Organisation v"
            + " where v.id <> t.authorOrganisation.id and (v.id = w.id or exists"
            + " (select x.id from Task x join x.organisations y where x.id = t.id and y.id = v.id))"
            + " group by o.id, o.shortName, t.authorParty, v.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<RecordKind> kinds() {
        return List.of(TASK);
    }

    @Override
    public List<Count> released() {
        return entityManager
                .createQuery(TASKS, Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Count(
                        TASK,
                        (String) row[0],
                        (String) row[1],
                        Vocabulary.shipped().party((String) row[2]).orElseThrow(),
                        (String) row[3],
                        (Long) row[4]))
                .toList();
    }
}
