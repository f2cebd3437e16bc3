package nl.partnership.ejb.privacy.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.request.SubjectRequest;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** An officer wants to hand over what the portal has of somebody: the board, or another officer, says whether it is so. */
@ApplicationScoped
public class HandoverTodo implements TodoKind {

    private static final String WAITING =
            "r.handoverAskedOn is not null and r.handoverAgreedOn is null and r.answeredOn is null";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public String code() {
        return "privacy.handover";
    }

    @Override
    public Rank rank() {
        return Rank.DECISION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(SubjectRequest.class, THEMSELVES);
    }

    @Override
    public String titled() {
        return "SubjectRequest";
    }

    @Override
    public String titleAttribute() {
        return "reference";
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select r.id from SubjectRequest r where " + WAITING + " and r.id > :after order by r.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select r from SubjectRequest r where r.id in :subjects and " + WAITING, SubjectRequest.class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .flatMap(this::todos)
                .toList();
    }

    private Stream<Todo> todos(SubjectRequest request) {
        return Stream.of(Audience.DPO, Audience.BOARD).map(audience -> new Todo(code(), request.getId())
                .toOrganisation(request.getBoard().getId())
                .toAudience(audience.name())
                .butNot(request.getHandoverAskedBy().getId()));
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("privacy.handover.todo", row.title() == null ? "" : row.title()),
                        "/privacy/request.xhtml?id=" + row.subjectId(),
                        null,
                        Sentence.of("privacy.handover.todo.state"),
                        null,
                        true))
                .toList();
    }
}
