package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantWarning;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * A covenant that ends, or is to be evaluated, asks for work by those who look after it: from three months before, and up
 * to three months after as long as nobody did anything about it. What ended on purpose, or was replaced, does not.
 */
@ApplicationScoped
public class CovenantTodo implements TodoKind {

    public static final String CODE = "covenant.day";

    private static final String LASTS =
            "c.endedOn is null and not exists (select n.id from Covenant n where n.replaces = c)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    /** One that is replaced changes as well: it ends. */
    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Covenant.class,
                "select c.id from Covenant c where c.id in :changed or exists"
                        + " (select n.id from Covenant n where n.id in :changed and n.replaces = c)");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select c.id from Covenant c where " + LASTS + " and c.id > :after order by c.id", String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select c.id, c.validUntil, c.evaluateOn from Covenant c where " + LASTS
                                + " and c.id in :subjects",
                        Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .flatMap(row -> Stream.concat(
                        todos((String) row[0], CovenantWarning.Kind.END, (LocalDate) row[1]),
                        todos((String) row[0], CovenantWarning.Kind.EVALUATION, (LocalDate) row[2])))
                .toList();
    }

    private Stream<Todo> todos(String covenant, CovenantWarning.Kind kind, LocalDate day) {
        return VisibleCovenants.OVERSEERS.stream().map(audience -> new Todo(code(), covenant)
                .toAudience(audience.name())
                .with(kind.name())
                .dueOn(day)
                .shown(day.minus(Covenant.WARNED_BEFORE), day.plus(Covenant.WARNED_BEFORE)));
    }

    @Override
    public String titled() {
        return "Covenant";
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        LocalDate today = LocalDate.now(clock);
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.asItIs(row.title()),
                        "/covenant/covenant.xhtml?id=" + row.subjectId(),
                        Sentence.of((row.dueOn().isBefore(today) ? "covenant.near.late." : "covenant.near.")
                                + row.facts().get(0)),
                        null,
                        row.dueOn(),
                        true))
                .toList();
    }
}
