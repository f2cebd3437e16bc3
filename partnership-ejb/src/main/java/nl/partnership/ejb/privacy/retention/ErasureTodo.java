package nl.partnership.ejb.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.ErasureFailure;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;
import nl.partnership.ejb.privacy.BoardTodo;

/** Something whose time has come could not be erased: the officers of all boards hear it until it is gone. */
@ApplicationScoped
public class ErasureTodo extends BoardTodo {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public String code() {
        return "privacy.erasure";
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(ErasureFailure.class, "select o.id from ErasureFailure f," + BOARDS + " and f.id in :changed");
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        boolean failed = !entityManager
                .createQuery("select f.id from ErasureFailure f where f.clearedOn is null", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return !failed
                ? List.of()
                : subjects.stream()
                        .map(board ->
                                new Todo(code(), board).toOrganisation(board).toAudience(Audience.DPO.name()))
                        .toList();
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("privacy.erasure.todo"),
                        "/privacy/retention.xhtml",
                        null,
                        Sentence.of("privacy.erasure.todo.state"),
                        null,
                        true))
                .toList();
    }
}
