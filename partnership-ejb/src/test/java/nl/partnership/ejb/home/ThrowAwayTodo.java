package nl.partnership.ejb.home;

import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A kind of line as a room to come would have it: it expects something of everybody at an organisation of that name. */
@Singleton
public class ThrowAwayTodo implements TodoKind {

    static volatile String name;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    static void stop() {
        name = null;
    }

    @Override
    public String code() {
        return "home.throwAway";
    }

    @Override
    public Rank rank() {
        return Rank.DECISION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(Organisation.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return name == null
                ? List.of()
                : entityManager
                        .createQuery(
                                "select o.id from Organisation o where o.shortName = :name and o.id > :after",
                                String.class)
                        .setParameter("name", name)
                        .setParameter("after", after)
                        .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return subjects("", 1).stream()
                .filter(subjects::contains)
                .map(id -> new Todo(code(), id).toOrganisation(id).toAudience(Audience.SIGNED_IN.name()))
                .toList();
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(), row.subjectId(), Sentence.asItIs("Nieuw"), "/new", null, null, null, false))
                .toList();
    }
}
