package nl.partnership.ejb.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * The school lays what two organisations want before somebody who can give it; who asked first says afterwards whether it
 * was held.
 */
@ApplicationScoped
public class NeedTodo implements TodoKind {

    private static final String REQUEST = "REQUEST";
    private static final String HELD = "HELD";

    private static final String WAITS = "n.heldOn is null and n.droppedOn is null and (n.plannedFor is not null"
            + " or n.requestedOn is null and n.backers > 1)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "learning.need";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(TrainingNeed.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select n.id from TrainingNeed n where " + WAITS + " and n.id > :after order by n.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select n.id, p.id, n.plannedFor, a.id, a.type, n.authorParty, s.id from TrainingNeed n"
                                + " join n.school s join n.asker a, Partnership p join p.school ps where ps.id = s.id"
                                + " and p.schoolYear = :year and " + WAITS + " and n.id in :subjects",
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(this::todo)
                .toList();
    }

    private Todo todo(Object... row) {
        LocalDate planned = (LocalDate) row[2];
        String asker = (String) row[3];
        boolean bySchool = planned == null || row[4] == OrganisationType.SCHOOL;
        return new Todo(code(), (String) row[0])
                .toOrganisation(planned == null ? (String) row[6] : asker)
                .toAudience((bySchool ? Audience.CONVENER : Audience.PARTICIPANT).name())
                .within((String) row[1])
                .writtenBy(asker, Party.of((String) row[5]))
                .with(planned == null ? REQUEST : HELD)
                .shown(planned == null ? null : planned.plusDays(1), null);
    }

    @Override
    public String titled() {
        return "TrainingNeed";
    }

    @Override
    public String titleAttribute() {
        return "topic";
    }

    @Override
    public RecordKind record() {
        return NeedCensus.TRAINING_NEED;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.asItIs(row.title()),
                        "/learning/need.xhtml?id=" + row.subjectId(),
                        Sentence.of("learning.todo." + row.facts().get(0), row.school()),
                        Sentence.of("learning.todo.state"),
                        null,
                        false))
                .toList();
    }
}
