package nl.partnership.ejb.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** An open task is expected of who took it on, for the organisation for which they did: what is most late comes first. */
@ApplicationScoped
public class TaskTodo implements TodoKind {

    /** Its stored code. */
    public static final String CODE = "task.own";

    private static final int FEW = 6;

    private static final String OPEN = "select t.id, w.id, wo.id, p.id, a.id, t.authorParty, t.dueOn, t.subjectKind"
            + " from Task t join t.owner w join t.ownerOrganisation wo join t.partnership p"
            + " join t.authorOrganisation a where " + TaskFilter.OPEN.condition() + " and t.id in :subjects";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.TASK;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(Task.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select t.id from Task t where " + TaskFilter.OPEN.condition()
                                + " and t.id > :after order by t.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(OPEN, Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                // what follows from a decision to share nobody sees but the organisation that decided
                .filter(row -> !TaskSubject.RECEIPT.equals(row[7]) || row[4].equals(row[2]))
                .map(row -> new Todo(CODE, (String) row[0])
                        .toPerson((String) row[1])
                        .toOrganisation((String) row[2])
                        .within((String) row[3])
                        .writtenBy(
                                (String) row[4],
                                Vocabulary.shipped().party((String) row[5]).orElseThrow())
                        .dueOn((LocalDate) row[6]))
                .toList();
    }

    @Override
    public String titled() {
        return "Task";
    }

    @Override
    public RecordKind record() {
        return TaskCensus.TASK;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(TodoRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(TodoRow::title))
                .map(row -> new TodoLine(
                        CODE,
                        row.subjectId(),
                        Sentence.asItIs(row.title()),
                        "/task/task.xhtml?id=" + row.subjectId(),
                        Sentence.asItIs(row.school()),
                        null,
                        row.dueOn(),
                        false))
                .toList();
    }

    @Override
    public int most() {
        return FEW;
    }

    @Override
    public TodoLine more(int total) {
        return new TodoLine(
                CODE, null, Sentence.of("task.todo.all", total), "/task/tasks.xhtml", null, null, null, false);
    }
}
