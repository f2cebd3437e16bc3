package nl.partnership.ejb.insight.priority;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.insight.ToldBySchools;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.RecordFinder;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.task.TaskOwners;

/** Priorities as the caller, or a table, may see them: in one statement, with one for measurements and one for votes. */
@Dependent
class Priorities {

    static final String KIND = "priority";

    private static final int MOST = 500;

    private static final String FROM = " from Priority q join q.school s join q.author m join q.owner w, Partnership p"
            + " join p.school ps where ps.id = s.id and p.schoolYear = :year and " + PartnershipAccess.MINE
            + " and (s.id in :own or m.role in :roles)";

    private static final String RUNNING = " and q.endedOn is null and q.until >= :today";
    private static final String OVER = " and (q.endedOn is not null or q.until < :today)";

    private static final String OF_TABLE =
            " from Priority q join q.school s join q.author m join q.owner w, Partnership p"
                    + " join p.school ps where ps.id = s.id and p.id = :partnership" + RUNNING
                    + " order by q.startedOn, q.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ToldBySchools schools;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /** A part of those of the schools with which the caller works today, by school and age. */
    List<PriorityRow> find(PriorityFilter filter, int first, int most) {
        return filled(
                narrowed(PriorityRow.SELECT, PriorityRow.class, filter, " order by s.nameKey, q.startedOn, q.id")
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultList(),
                vote -> sight.of(vote, PriorityCensus.PRIORITY));
    }

    long count(PriorityFilter filter) {
        return narrowed("select count(distinct q)", Long.class, filter, "").getSingleResult();
    }

    private <T> TypedQuery<T> narrowed(String select, Class<T> type, PriorityFilter filter, String order) {
        String school = filter.schoolId() == null ? "" : " and s.id = :school";
        TypedQuery<T> query = query(select, type, (filter.over() ? OVER : RUNNING) + school + order)
                .setParameter("today", LocalDate.now(clock));
        return filter.schoolId() == null ? query : query.setParameter("school", filter.schoolId());
    }

    /** @throws NotFound when the caller sees none with this id */
    PriorityRow require(String id) {
        return filled(
                        query(PriorityRow.SELECT, PriorityRow.class, " and q.id = :id")
                                .setParameter("id", id == null ? "" : id)
                                .setMaxResults(1)
                                .getResultList(),
                        vote -> sight.of(vote, PriorityCensus.PRIORITY))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, id));
    }

    /** Those with these words, over or not, the latest first. */
    Listed<FoundRecord> found(Words words, int first, int most) {
        String said = words.in("q.searchKey");
        return RecordFinder.part(
                words.bind(query(
                        "select q.id, q.goal, s.id, s.shortName, q.startedOn",
                        Object[].class,
                        said + " order by q.startedOn desc, q.id")),
                () -> words.bind(query("select count(distinct q)", Long.class, said))
                        .getSingleResult(),
                first,
                most,
                row -> new FoundRecord(
                        KIND,
                        (String) row[0],
                        (String) row[2],
                        null,
                        (String) row[1],
                        (String) row[3],
                        (LocalDate) row[4],
                        "/insight/priority.xhtml?id=" + row[0]));
    }

    /** Id and goal of those of these that the caller may see. */
    List<Object[]> goals(Set<String> ids) {
        return query("select q.id, q.goal", Object[].class, " and q.id in :ids")
                .setParameter("ids", ids)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws NotFound as {@link #require}, and reads no more than whether it is there */
    void requireSeen(String id) {
        if (goals(Set.of(Objects.requireNonNullElse(id, ""))).isEmpty()) {
            throw new NotFound(KIND, id);
        }
    }

    /** Nobody else changes this one until the transaction ends. @throws NotFound as {@link #require} */
    Priority lock(String id) {
        requireSeen(id);
        Priority priority = entityManager.find(Priority.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (priority == null) {
            throw new NotFound(KIND, id);
        }
        entityManager.refresh(priority);
        return priority;
    }

    /** Those that run at the school of a table and that everybody there may see. */
    List<PriorityRow> at(AtTable table) {
        return filled(
                entityManager
                        .createQuery(PriorityRow.SELECT + OF_TABLE, PriorityRow.class)
                        .setParameter("partnership", table.partnershipId())
                        .setParameter("today", LocalDate.now(clock))
                        .setMaxResults(MOST)
                        .getResultList()
                        .stream()
                        .filter(row -> sight.ofAll(table, row.schoolId(), row.party(), PriorityCensus.PRIORITY))
                        .toList(),
                vote -> sight.ofAll(table, vote.organisationId(), vote.party(), PriorityCensus.PRIORITY));
    }

    /** The party of a partnership with this id; empty for null. */
    static Optional<Organisation> party(Partnership partnership, String id) {
        return TaskOwners.parties(partnership)
                .filter(one -> one.getId().equals(id))
                .findFirst();
    }

    private <T> TypedQuery<T> query(String select, Class<T> type, String rest) {
        return schools.bound(entityManager.createQuery(select + FROM + rest, type), PriorityCensus.PRIORITY);
    }

    private List<PriorityRow> filled(List<PriorityRow> rows, Predicate<VoteRow> visible) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<String> ids = rows.stream().map(PriorityRow::id).toList();
        Map<String, List<VoteRow>> votes = entityManager
                .createQuery(VoteRow.SELECT, VoteRow.class)
                .setParameter("ids", ids)
                .setMaxResults(MOST * MOST)
                .getResultList()
                .stream()
                .filter(visible)
                .collect(groupingBy(VoteRow::priorityId));
        Map<String, List<MeasureRow>> measures = entityManager
                .createQuery(MeasureRow.SELECT, MeasureRow.class)
                .setParameter("ids", ids)
                .setMaxResults(MOST * MOST)
                .getResultList()
                .stream()
                .collect(groupingBy(MeasureRow::priorityId));
        return rows.stream()
                .map(row ->
                        row.with(measures.getOrDefault(row.id(), List.of()), votes.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
