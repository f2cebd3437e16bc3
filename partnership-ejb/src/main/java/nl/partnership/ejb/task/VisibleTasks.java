package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskEvent;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.RecordFinder;
import nl.partnership.ejb.partner.Sight;

/**
 * The tasks that the caller may see; every query of this room goes through here. A task is the school's: at the school
 * one sees it, and so does the organisation that wrote it. To the party that does it and those that took part it was
 * released; they see it as long as the sharing rules permit, and its history without the notes that those do not let
 * them read. What follows from a decision to share nobody but the
 * organisation that decided sees.
 */
@Dependent
class VisibleTasks {

    private static final String FROM = " from Task t join t.partnership p join p.school s left join s.board sb"
            + " join t.authorOrganisation a left join a.board ab"
            + " left join t.owner w left join t.ownerOrganisation wo"
            + " left join ThreadLink k on k.targetId = t.id and k.targetKind = '" + TaskThread.TASK + "'"
            + " where " + PartnershipAccess.MINE + " and (s.id = :organisation or sb.id = :organisation"
            + " or a.id = :organisation or a.id = :board or ab.id = :organisation"
            + " or (t.authorParty in :permitted and (wo.id = :organisation or exists"
            + " (select v.id from Task v join v.organisations o where v.id = t.id and o.id = :organisation))))"
            + " and (t.subjectKind is null or t.subjectKind <> :internal or a.id = :organisation)";

    /** That it is what the person {@code :me} took on for the organisation {@code :mine}. */
    static final String OWN = "w.id = :me and wo.id = :mine";

    private static final String ROW = "select new nl.partnership.ejb.task.TaskRow(t.id, t.version, t.title, p.id,"
            + " s.shortName, w.id, w.name, wo.id, wo.shortName, t.dueOn, t.status, t.closedAt, t.subjectKind,"
            + " t.subjectId, t.questionCode, k.sourceKind, k.sourceId)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /** The task, when the caller may see it. */
    Task require(String id) {
        return query("select t", Task.class, " and t.id = :id", Map.of("id", Objects.requireNonNullElse(id, "")))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("task", id));
    }

    /** Whether the caller may read the note in the history of a task that they see; it is of who wrote it. */
    boolean mayRead(TaskEvent event) {
        Organisation writer = event.getOrganisation();
        return sight.of(writer.getId(), new Party(writer.getType(), event.getRole()), TaskCensus.TASK);
    }

    /** What the caller personally took on, for the organisation acted for. */
    Listed<TaskRow> own(TaskFilter filter, int first, int most) {
        Caller caller = current.get();
        return page(OWN, Map.of("me", caller.personId(), "mine", caller.organisationId()), filter, first, most);
    }

    /** A part of the tasks for which the condition on {@code t} holds. */
    Listed<TaskRow> page(String condition, Map<String, Object> parameters, TaskFilter filter, int first, int most) {
        String narrowed = " and " + filter.condition() + " and " + condition;
        Map<String, Object> all = new HashMap<>(parameters);
        if (filter.schoolId() != null) {
            narrowed += " and s.id = :school";
            all.put("school", filter.schoolId());
        }
        long total = query("select count(t)", Long.class, narrowed, all).getSingleResult();
        return new Listed<>(rows(narrowed + " order by " + filter.order(), all, first, most), total);
    }

    /** Open tasks for which the condition on {@code t} holds, in the order in which one does them. */
    List<TaskRow> open(String condition, Map<String, Object> parameters, int most) {
        TaskFilter filter = TaskFilter.OPEN;
        return rows(
                " and " + filter.condition() + " and " + condition + " order by " + filter.order(),
                parameters,
                0,
                most);
    }

    /** All tasks for which the condition on {@code t} holds, open or not, in the order in which they were made. */
    List<TaskRow> all(String condition, Map<String, Object> parameters, int most) {
        return rows(" and " + condition + " order by t.createdAt, t.id", parameters, 0, most);
    }

    /** Those with these words, open or not, the latest first. */
    Listed<FoundRecord> found(Words words, int first, int most) {
        String said = words.in("t.searchKey");
        return RecordFinder.part(
                query(
                        "select t.id, t.title, t.description, s.id, s.shortName, t.dueOn, t.createdAt",
                        Object[].class,
                        said + " order by t.createdAt desc, t.id",
                        words.parameters()),
                () -> query("select count(distinct t)", Long.class, said, words.parameters())
                        .getSingleResult(),
                first,
                most,
                row -> new FoundRecord(
                        TaskThread.TASK,
                        (String) row[0],
                        (String) row[3],
                        Sentence.asItIs((String) row[1]),
                        (String) row[2],
                        (String) row[4],
                        (LocalDate) row[5],
                        "/task/task.xhtml?id=" + row[0]));
    }

    private List<TaskRow> rows(String end, Map<String, Object> parameters, int first, int most) {
        LocalDate today = LocalDate.now(clock);
        return query(ROW, TaskRow.class, end, parameters)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> row.on(today))
                .toList();
    }

    private <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        TypedQuery<T> query = access.bound(entityManager.createQuery(select + FROM + end, type))
                .setParameter("permitted", permitted())
                .setParameter("internal", TaskSubject.RECEIPT)
                .setParameter("board", Objects.requireNonNullElse(current.get().boardId(), ""));
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Whose tasks the sharing rules let the caller see: parties, as tasks keep their author's. */
    private List<String> permitted() {
        List<String> permitted =
                sight.authors(TaskCensus.TASK).stream().map(Party::toString).collect(Collectors.toList());
        // an empty list cannot be asked for
        permitted.add("");
        return permitted;
    }
}
