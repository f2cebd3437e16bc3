package nl.partnership.ejb.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.ErasureFailure;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Something whose time has come could not be erased: the officers of all boards hear it until it is gone. */
@ApplicationScoped
public class ErasureTodo implements TodoKind {

    private static final String BOARDS =
            "select o.id from Organisation o left join o.board b where o.type = :school and b.id is null";

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
        return Map.of(
                ErasureFailure.class,
                "select o.id from ErasureFailure f, Organisation o left join o.board b where f.id in :changed"
                        + " and o.type = nl.partnership.domain.base.OrganisationType.SCHOOL and b.id is null");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(BOARDS + " and o.id > :after order by o.id", String.class)
                .setParameter("school", OrganisationType.SCHOOL)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
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
