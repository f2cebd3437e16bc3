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
import nl.partnership.domain.privacy.request.RequestAnswerer;
import nl.partnership.domain.privacy.request.SubjectRequest;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A request waits for its answer: the officer reads it, and the board where that answers. */
@ApplicationScoped
public class RequestTodo implements TodoKind {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public String code() {
        return "privacy.request";
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
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
                        "select r.id from SubjectRequest r where r.answeredOn is null and r.id > :after order by r.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select r from SubjectRequest r where r.id in :subjects and r.answeredOn is null",
                        SubjectRequest.class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .flatMap(this::todos)
                .toList();
    }

    private Stream<Todo> todos(SubjectRequest request) {
        Stream<Audience> who = request.facts().answerer() == RequestAnswerer.BOARD
                ? Stream.of(Audience.DPO, Audience.BOARD)
                : Stream.of(Audience.DPO);
        return who.map(audience -> new Todo(code(), request.getId())
                .toOrganisation(request.getBoard().getId())
                .toAudience(audience.name())
                .dueOn(request.dueOn()));
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("privacy.request.todo", row.title() == null ? "" : row.title()),
                        "/privacy/request.xhtml?id=" + row.subjectId(),
                        null,
                        null,
                        row.dueOn(),
                        false))
                .toList();
    }
}
