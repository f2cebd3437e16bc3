package nl.partnership.ejb.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
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

    /** A thousand schools, with ten partners each, and ten functions that make tasks. */
    private static final int MOST = 100_000;

    private static final String FIRST =
            "select o.id, o.shortName, t.authorParty, v.id, count(t) from Task t join t.partnership p join p.school o ";
    private static final String NOT_OF_AUTHOR = " where v.id <> t.authorOrganisation.id";
    private static final String GROUP = " group by o.id, o.shortName, t.authorParty, v.id";

    private static final String TOOK_PART = FIRST + "join t.organisations v" + NOT_OF_AUTHOR + GROUP;

    /** Whoever does it, without having taken part. */
    private static final String DOES = FIRST + "join t.ownerOrganisation v" + NOT_OF_AUTHOR
            + " and not exists (select x.id from Task x join x.organisations y where x.id = t.id and y.id = v.id)"
            + GROUP;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<RecordKind> kinds() {
        return List.of(TASK);
    }

    @Override
    public List<Count> released() {
        return Stream.of(TOOK_PART, DOES)
                .flatMap(query -> entityManager
                        .createQuery(query, Object[].class)
                        .setMaxResults(MOST)
                        .getResultStream())
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
