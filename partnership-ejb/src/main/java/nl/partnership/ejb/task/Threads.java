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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.task.ThreadLink;
import nl.partnership.ejb.base.Sentence;

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

    /** For a record that was erased after the period for which it is kept: what it became, or came from, says that much. */
    public void erased(ThreadEnd gone) {
        for (ThreadLink link : links(gone)) {
            link.forget(gone);
            if (link.isForgotten()) {
                entityManager.remove(link);
            }
        }
    }

    /** The thread of a record that the caller may see. */
    public ThreadView of(ThreadEnd end) {
        return of(end.kind(), List.of(end.id())).get(end.id());
    }

    /** The threads of records of one kind that the caller may see, by id, in as many statements as of one. */
    public Map<String, ThreadView> of(String kind, Collection<String> ids) {
        List<ThreadLink> links = links(kind, ids);
        Set<String> mine = Set.copyOf(ids);
        Map<ThreadEnd, ThreadRow> seen = seen(links.stream()
                .flatMap(link -> Stream.of(link.getSource(), link.getTarget()))
                .filter(end -> !end.kind().equals(kind) || !mine.contains(end.id()))
                .collect(groupingBy(ThreadEnd::kind, mapping(ThreadEnd::id, toSet()))));
        return mine.stream()
                .collect(toUnmodifiableMap(Function.identity(), id -> view(new ThreadEnd(kind, id), links, seen)));
    }

    private static ThreadView view(ThreadEnd end, List<ThreadLink> links, Map<ThreadEnd, ThreadRow> seen) {
        return new ThreadView(
                links.stream()
                        .filter(link -> link.getTarget().equals(end))
                        .map(link -> row(link.getSource(), seen))
                        .filter(Objects::nonNull)
                        .toList(),
                links.stream()
                        .filter(link -> link.getSource().equals(end))
                        .map(link -> row(link.getTarget(), seen))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Null for what the caller may not see. */
    private static ThreadRow row(ThreadEnd other, Map<ThreadEnd, ThreadRow> seen) {
        return other.isErased() ? new ThreadRow(other, Sentence.of("task.thread.erased"), null, null) : seen.get(other);
    }

    /** A record as who reads a thread sees it; empty when the caller may not see it, as when there is none. */
    public Optional<ThreadRow> seen(ThreadEnd end) {
        return Optional.ofNullable(seen(Map.of(end.kind(), Set.of(end.id()))).get(end));
    }

    /** Which of these records became one of that kind, and which one, as far as the caller may see. */
    public Map<ThreadEnd, ThreadRow> became(Collection<ThreadEnd> sources, String kind) {
        List<ThreadLink> links = sources.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select l from ThreadLink l where l.targetKind = :kind and l.sourceId in :ids",
                                ThreadLink.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", sources.stream().map(ThreadEnd::id).toList())
                        .setMaxResults(MOST)
                        .getResultList();
        Map<ThreadEnd, ThreadRow> seen = seen(links.stream()
                .map(ThreadLink::getTarget)
                .collect(groupingBy(ThreadEnd::kind, mapping(ThreadEnd::id, toSet()))));
        return links.stream()
                .filter(link -> seen.containsKey(link.getTarget()))
                .collect(toUnmodifiableMap(ThreadLink::getSource, link -> seen.get(link.getTarget())));
    }

    private Map<ThreadEnd, ThreadRow> seen(Map<String, Set<String>> wanted) {
        return rooms.stream()
                .flatMap(room -> room.kinds().stream()
                        .filter(wanted::containsKey)
                        .flatMap(kind -> room.seen(kind, wanted.get(kind)).stream()))
                .collect(toUnmodifiableMap(ThreadRow::end, Function.identity()));
    }

    private List<ThreadLink> links(ThreadEnd end) {
        return links(end.kind(), List.of(end.id()));
    }

    private List<ThreadLink> links(String kind, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select l from ThreadLink l where (l.sourceKind = :kind and l.sourceId in :ids)"
                                        + " or (l.targetKind = :kind and l.targetId in :ids) order by l.linkedAt, l.id",
                                ThreadLink.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .setMaxResults(MOST * ids.size())
                        .getResultList();
    }
}
