package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantText;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A covenant of which nobody can read what was signed asks for its text, for as long as it lasts. */
@ApplicationScoped
public class CovenantTextTodo implements TodoKind {

    private static final String WITHOUT_TEXT =
            "c.endedOn is null and not exists (select t.id from CovenantText t where t.covenant = c)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public String code() {
        return "covenant.text";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Covenant.class,
                THEMSELVES,
                CovenantText.class,
                "select t.covenant.id from CovenantText t where t.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select c.id from Covenant c where " + WITHOUT_TEXT + " and c.id > :after order by c.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select c.id, c.validUntil from Covenant c where " + WITHOUT_TEXT + " and c.id in :subjects",
                        Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .flatMap(row -> VisibleCovenants.OVERSEERS.stream().map(audience -> new Todo(code(), (String) row[0])
                        .toAudience(audience.name())
                        .shown(null, (LocalDate) row[1])))
                .toList();
    }

    @Override
    public String titled() {
        return "Covenant";
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.asItIs(row.title()),
                        "/covenant/covenant.xhtml?id=" + row.subjectId(),
                        Sentence.of("covenant.todo.text"),
                        Sentence.of("covenant.todo.missing"),
                        null,
                        true))
                .toList();
    }
}
