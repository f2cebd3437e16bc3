package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskEvent;
import nl.partnership.domain.task.TaskStatus;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.base.year.OpenItems;
import nl.partnership.ejb.base.year.YearOf;

/** The tasks of a school's year: what was planned beside what was done, and what is open at its end. */
@Dependent
class TaskYear implements LookBack, OpenItems {

    /** What follows from a decision to share is of the organisation that decided, and nothing of the card. */
    private static final String OF_YEAR = "p.id = :of and (t.subjectKind is null or t.subjectKind <> :receipt)";

    /** What a day of the law asks, above all the monitor, is asked whatever became of the year. */
    private static final String NO_DAY = " and (t.subjectKind is null or t.subjectKind <> :day)";

    private static final Comparator<TaskRow> BY_DAY =
            Comparator.comparing(TaskRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleTasks tasks;

    @Inject
    private TaskDesk desk;

    @Inject
    private Threads threads;

    @Inject
    private Trail trail;

    private static Map<String, Object> of(YearOf year) {
        return Map.of("of", year.partnershipId(), "receipt", TaskSubject.RECEIPT);
    }

    @Override
    public List<Line> lines(YearOf year) {
        List<TaskRow> rows = tasks.all(OF_YEAR, of(year), LookBack.MOST);
        rows.forEach(task -> trail.seen(TaskThread.TASK, task.id(), year.schoolId()));
        Set<String> carried = carried(rows);
        return rows.stream()
                .sorted(BY_DAY)
                .map(task -> new Line(
                        Part.PLANNED,
                        task.questionCode(),
                        task.title(),
                        state(task, carried.contains(task.id())),
                        who(task),
                        path(task.id())))
                .toList();
    }

    private Set<String> carried(List<TaskRow> rows) {
        return rows.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery(
                                "select distinct e.task.id from TaskEvent e where e.kind = :carried and e.task.id in :ids",
                                String.class)
                        .setParameter("carried", TaskEvent.Kind.CARRIED_OVER)
                        .setParameter("ids", rows.stream().map(TaskRow::id).toList())
                        .getResultList());
    }

    private static Sentence state(TaskRow task, boolean carried) {
        if (task.isOpen()) {
            return Sentence.of("task.year.OPEN");
        }
        LocalDate day = LocalDate.ofInstant(task.closedAt(), Time.ZONE);
        return Sentence.of(
                carried && task.status() == TaskStatus.WITHDRAWN ? "task.year.CARRIED" : "task.year." + task.status(),
                day);
    }

    private static Sentence who(TaskRow task) {
        if (task.organisationName() == null) {
            return task.dueOn() == null ? null : Sentence.of("task.year.by", task.dueOn());
        }
        return task.dueOn() == null
                ? Sentence.asItIs(task.organisationName())
                : Sentence.of("task.year.whoBy", task.organisationName(), task.dueOn());
    }

    private static String path(String id) {
        return "/task/task.xhtml?id=" + id;
    }

    @Override
    public String kind() {
        return TaskThread.TASK;
    }

    @Override
    public List<Open> open(YearOf year, int most) {
        Map<String, Object> parameters = new HashMap<>(of(year));
        parameters.put("open", TaskStatus.OPEN);
        parameters.put("day", DayTasks.KIND);
        return tasks.all(OF_YEAR + NO_DAY + " and t.status = :open", parameters, most).stream()
                .map(task -> new Open(
                        TaskThread.TASK,
                        task.id(),
                        task.questionCode(),
                        Sentence.of("task.thread.task"),
                        task.title(),
                        who(task),
                        path(task.id()),
                        Set.of(Way.DONE_IN_WORDS, Way.DROPPED)))
                .toList();
    }

    @Override
    public void carry(String id, String next) {
        Task task = lock(id);
        Task carried = task.carriedOver(entityManager.find(Partnership.class, next), desk.actor(), desk.now());
        entityManager.persist(carried);
        threads.tie(ThreadEnd.of(task), ThreadEnd.of(carried));
    }

    @Override
    public void done(String id, String note) {
        lock(id).done(desk.actor(), note, desk.now());
    }

    @Override
    public void drop(String id, String reason) {
        lock(id).withdraw(desk.actor(), reason, desk.now());
    }

    private Task lock(String id) {
        Task task = tasks.require(id);
        entityManager.lock(task, LockModeType.PESSIMISTIC_WRITE);
        if (!task.isOpen()) {
            throw new NotFound(TaskThread.TASK, id);
        }
        return task;
    }
}
