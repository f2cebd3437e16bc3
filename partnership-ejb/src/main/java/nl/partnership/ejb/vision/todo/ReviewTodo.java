package nl.partnership.ejb.vision.todo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Standing;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** An organisation looks whether what it adopted still is right, from a month before that day on. */
abstract class ReviewTodo implements TodoKind {

    private static final String IN_FORCE = "r.standing = :adopted";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** What it is. */
    abstract Class<? extends PolicyDocument> type();

    /** Path of the page where it stands. */
    abstract String path();

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(type(), THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select r.id from " + type().getSimpleName() + " r where " + IN_FORCE
                                + " and r.id > :after order by r.id",
                        String.class)
                .setParameter("adopted", Standing.ADOPTED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select r.id, o.id, o.type, p.id, s.id, r.reviewOn from " + type().getSimpleName()
                                + " r join r.school s join r.organisation o, Partnership p join p.school ps"
                                + " where ps.id = s.id and p.schoolYear = :year and " + IN_FORCE
                                + " and r.id in :subjects",
                        Object[].class)
                .setParameter("adopted", Standing.ADOPTED)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(this::todo)
                .toList();
    }

    private Todo todo(Object[] row) {
        LocalDate day = (LocalDate) row[5];
        Audience audience = row[2] == OrganisationType.SCHOOL ? Audience.CONVENER : Audience.PARTICIPANT;
        return new Todo(code(), (String) row[0])
                .toOrganisation((String) row[1])
                .toAudience(audience.name())
                .within((String) row[3])
                .with((String) row[4])
                .dueOn(day)
                .shown(day.minus(PolicyDocument.TOLD_BEFORE), null);
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("vision.todo." + type().getSimpleName()),
                        path() + "?school=" + row.facts().get(0),
                        Sentence.asItIs(row.school()),
                        null,
                        row.dueOn(),
                        true))
                .toList();
    }
}
