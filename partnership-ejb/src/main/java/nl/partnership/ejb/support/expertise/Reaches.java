package nl.partnership.ejb.support.expertise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.support.ExpertiseReach;
import nl.partnership.domain.support.ReachOutcome;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskStatus;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.CurrentCaller;

/** What was said of reaching those on the support map, and whether what was said to be wrong was done with. */
@Dependent
class Reaches {

    /** What a task calls an entry on which it hangs. */
    static final String KIND = ThreadEnd.kind(Expertise.class);

    private static final int MOST = 5000;

    private static final String ON_THEM = " from Task t where t.subjectKind = :kind and t.subjectId in :ids";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    /** One organisation's word on one entry. */
    private record Said(String entry, String by, ReachOutcome outcome, LocalDate toldOn, LocalDate reachedOn) {}

    /** Of each of these, by id, as the caller may know it; in two statements. */
    Map<String, Reach> of(Collection<Expertise> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        List<String> ids = entries.stream().map(Expertise::getId).toList();
        Map<String, List<Said>> said = entityManager
                .createQuery(
                        "select e.id, o.id, r.outcome, r.toldOn, r.reachedOn from ExpertiseReach r join r.expertise e"
                                + " join r.organisation o where e.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Said(
                        (String) row[0], (String) row[1], (ReachOutcome) row[2], (LocalDate) row[3], (LocalDate)
                                row[4]))
                .collect(Collectors.groupingBy(Said::entry));
        Map<String, Optional<LocalDate>> settled = said.isEmpty() ? Map.of() : settled(ids);
        Map<String, Reach> reaches = new HashMap<>();
        entries.forEach(entry -> reaches.put(
                entry.getId(), reach(entry, said.getOrDefault(entry.getId(), List.of()), settled.get(entry.getId()))));
        return reaches;
    }

    /** When the last task on each entry was closed, for those that have one; empty as long as it is open. */
    private Map<String, Optional<LocalDate>> settled(Collection<String> ids) {
        BinaryOperator<Optional<LocalDate>> openFirst = (one, other) ->
                one.isEmpty() ? one : other.isEmpty() || other.get().isAfter(one.get()) ? other : one;
        return entityManager
                .createQuery("select t.subjectId, t.status, t.closedAt" + ON_THEM, Object[].class)
                .setParameter("kind", KIND)
                .setParameter("ids", ids)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> row[1] == TaskStatus.OPEN
                                ? Optional.<LocalDate>empty()
                                : Optional.of(Day.of((java.time.Instant) row[2])),
                        openFirst));
    }

    private Reach reach(Expertise entry, List<Said> said, Optional<LocalDate> settled) {
        String mine = current.get().organisationId();
        boolean owner = entry.getOrganisation().getId().equals(mine);
        Optional<Said> own = said.stream().filter(one -> one.by().equals(mine)).findFirst();
        LocalDate reached = latest(said.stream().map(Said::reachedOn));
        LocalDate missed = latest(said.stream()
                .filter(one -> one.outcome() == ReachOutcome.NOT_REACHED)
                .map(Said::toldOn));
        boolean open = settled != null && settled.isEmpty();
        boolean saidWrong =
                own.filter(one -> one.outcome() == ReachOutcome.WRONG).isPresent();
        return new Reach(
                reached,
                owner && missed != null && (reached == null || reached.isBefore(missed)) ? missed : null,
                open && (owner || saidWrong),
                own.map(Said::outcome).orElse(null),
                own.map(Said::toldOn).orElse(null),
                saidWrong && settled != null ? settled.orElse(null) : null);
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** What the caller's organisation said of one; empty when it said nothing. */
    Optional<ExpertiseReach> own(Expertise entry) {
        return entityManager
                .createQuery(
                        "select r from ExpertiseReach r where r.expertise = :entry and r.organisation.id = :own",
                        ExpertiseReach.class)
                .setParameter("entry", entry)
                .setParameter("own", current.get().organisationId())
                .getResultStream()
                .findFirst();
    }

    /**
     * Who said of which of these that it is not right, as long as nobody did anything with it: ids of organisations by id of
     * the entry.
     */
    Map<String, Set<String>> wrong(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select e.id, o.id from ExpertiseReach r join r.expertise e join r.organisation o"
                                        + " where e.id in :ids and r.outcome = :wrong and exists (select t.id from Task t"
                                        + " where t.subjectKind = :kind and t.subjectId = e.id and t.status = :open)",
                                Object[].class)
                        .setParameter("kind", KIND)
                        .setParameter("ids", ids)
                        .setParameter("wrong", ReachOutcome.WRONG)
                        .setParameter("open", TaskStatus.OPEN)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** The open task on one; under the lock of the entry there is at most one. */
    Optional<Task> task(Expertise entry) {
        return entityManager
                .createQuery("select t" + ON_THEM + " and t.status = :open", Task.class)
                .setParameter("kind", KIND)
                .setParameter("ids", List.of(entry.getId()))
                .setParameter("open", TaskStatus.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** So that of two who say the same at once the second finds the task of the first. */
    void lock(Expertise entry) {
        entityManager.lock(entry, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For an entry that is erased. */
    void erase(Expertise entry) {
        entityManager
                .createQuery("select r from ExpertiseReach r where r.expertise = :entry", ExpertiseReach.class)
                .setParameter("entry", entry)
                .getResultList()
                .forEach(entityManager::remove);
    }
}
