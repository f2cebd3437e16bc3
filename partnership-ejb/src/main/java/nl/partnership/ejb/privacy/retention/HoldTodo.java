package nl.partnership.ejb.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.LegalHold;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Somebody of the board wants a hold lifted: the officer, or another of the board, says whether it is so. */
@ApplicationScoped
public class HoldTodo implements TodoKind {

    private static final String WAITING = "h.liftAskedOn is not null and h.liftedOn is null";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public String code() {
        return "privacy.hold";
    }

    @Override
    public Rank rank() {
        return Rank.DECISION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(LegalHold.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select h.id from LegalHold h where " + WAITING + " and h.id > :after order by h.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select h from LegalHold h join fetch h.organisation where h.id in :subjects and " + WAITING,
                        LegalHold.class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .flatMap(this::todos)
                .toList();
    }

    private Stream<Todo> todos(LegalHold hold) {
        String board = hold.getOrganisation().ownBoard().getId();
        return Stream.of(Audience.DPO, Audience.BOARD).map(audience -> new Todo(code(), hold.getId())
                .toOrganisation(board)
                .toAudience(audience.name())
                .butNot(hold.getLiftAskedBy().getId())
                .with(hold.getReference()));
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("privacy.hold.todo", row.facts().get(0)),
                        "/privacy/holds.xhtml",
                        null,
                        Sentence.of("privacy.hold.todo.state"),
                        null,
                        true))
                .toList();
    }
}
