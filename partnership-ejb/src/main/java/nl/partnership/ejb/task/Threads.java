package nl.partnership.ejb.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.task.ThreadLink;

/** The threads between records of all rooms: which became which, and who may see that. */
@Dependent
public class Threads {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<ThreadRecords> rooms;

    @Inject
    private Clock clock;

    /**
     * Notes that a record became another. Who calls keeps others from doing so with the same record at the same moment.
     *
     * @throws RuleViolation when it became one of that kind already
     */
    public void tie(ThreadEnd source, ThreadEnd target) {
        boolean already = links(source).stream()
                .anyMatch(link -> link.getSource().equals(source)
                        && link.getTarget().kind().equals(target.kind()));
        if (already) {
            throw new RuleViolation("task.thread.once");
        }
        entityManager.persist(new ThreadLink(source, target, clock.instant()));
    }

    /** For a record that is taken away: nothing came from it, and it came from nothing. */
    public void cut(ThreadEnd gone) {
        links(gone).forEach(entityManager::remove);
    }

    /** The thread of a record that the caller may see. */
    public ThreadView of(ThreadEnd end) {
        List<ThreadLink> links = links(end);
        Map<ThreadEnd, ThreadRow> seen = seen(links.stream()
                .map(link -> other(link, end))
                .collect(groupingBy(ThreadEnd::kind, mapping(ThreadEnd::id, toSet()))));
        return new ThreadView(
                links.stream()
                        .filter(link -> link.getTarget().equals(end))
                        .map(link -> seen.get(link.getSource()))
                        .filter(Objects::nonNull)
                        .toList(),
                links.stream()
                        .filter(link -> link.getSource().equals(end))
                        .map(link -> seen.get(link.getTarget()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Map<ThreadEnd, ThreadRow> seen(Map<String, Set<String>> wanted) {
        return rooms.stream()
                .flatMap(room -> room.kinds().stream()
                        .filter(wanted::containsKey)
                        .flatMap(kind -> room.seen(kind, wanted.get(kind)).stream()))
                .collect(toUnmodifiableMap(ThreadRow::end, Function.identity()));
    }

    private static ThreadEnd other(ThreadLink link, ThreadEnd end) {
        return link.getSource().equals(end) ? link.getTarget() : link.getSource();
    }

    private List<ThreadLink> links(ThreadEnd end) {
        return entityManager
                .createQuery(
                        "select l from ThreadLink l where (l.sourceKind = :kind and l.sourceId = :id)"
                                + " or (l.targetKind = :kind and l.targetId = :id) order by l.linkedAt, l.id",
                        ThreadLink.class)
                .setParameter("kind", end.kind())
                .setParameter("id", end.id())
                .setMaxResults(MOST)
                .getResultList();
    }
}
