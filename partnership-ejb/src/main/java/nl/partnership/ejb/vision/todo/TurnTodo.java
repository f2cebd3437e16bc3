package nl.partnership.ejb.vision.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;
import nl.partnership.ejb.vision.VisionCensus;

/** A partner confirms what a school wrote in its column, in one line for each school. */
@ApplicationScoped
public class TurnTodo implements TodoKind {

    private static final String OPEN = "r.confirmedOn is null";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "vision.turn";
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(Responsibility.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select r.id from Responsibility r where " + OPEN + " and r.id > :after order by r.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select r.id, o.id, p.id, a.id, a.type, m.role, s.id from Responsibility r join r.school s"
                                + " join r.organisation o join r.author m join m.organisation a, Partnership p"
                                + " join p.school ps join p.partners q where ps.id = s.id and q.id = o.id"
                                + " and p.schoolYear = :year and " + OPEN + " and r.id in :subjects",
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row -> new Todo(code(), (String) row[0])
                        .toOrganisation((String) row[1])
                        .toAudience(Audience.PARTICIPANT.name())
                        .within((String) row[2])
                        .writtenBy((String) row[3], new Party((OrganisationType) row[4], (String) row[5]))
                        .with((String) row[6]))
                .toList();
    }

    @Override
    public RecordKind record() {
        return VisionCensus.RESPONSIBILITY;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        Map<String, TodoRow> schools = new LinkedHashMap<>();
        rows.forEach(row -> schools.putIfAbsent(row.facts().get(0), row));
        return schools.values().stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("vision.todo.turn"),
                        "/vision/turns.xhtml?school=" + row.facts().get(0),
                        Sentence.of("vision.todo.turn.note", row.school()),
                        Sentence.of("vision.todo.turn.state"),
                        null,
                        true))
                .toList();
    }
}
