package nl.partnership.ejb.insight.priority;

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
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityVote;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Each partner says something to a priority that is proposed: yes, yes if, or not now. */
@ApplicationScoped
public class PriorityVoteTodo implements TodoKind {

    private static final String RUNNING = "q.endedOn is null and q.until >= :today";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "insight.priority-vote";
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Priority.class,
                THEMSELVES,
                PriorityVote.class,
                "select w.priority.id from PriorityVote w where w.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select q.id from Priority q where " + RUNNING + " and q.id > :after order by q.id",
                        String.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select q.id, o.id, p.id, s.id, s.type, m.role, q.until from Priority q join q.school s"
                                + " join q.author m, Partnership p join p.school ps join p.partners o"
                                + " where ps.id = s.id and p.schoolYear = :year and " + RUNNING
                                + " and q.id in :subjects and not exists (select w.id from PriorityVote w"
                                + " where w.priority.id = q.id and w.party.id = o.id)",
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row -> new Todo(code(), (String) row[0])
                        .toOrganisation((String) row[1])
                        .toAudience(Audience.PARTICIPANT.name())
                        .within((String) row[2])
                        .writtenBy((String) row[3], new Party((OrganisationType) row[4], (String) row[5]))
                        .shown(null, (LocalDate) row[6]))
                .toList();
    }

    @Override
    public String titled() {
        return "Priority";
    }

    @Override
    public String titleAttribute() {
        return "goal";
    }

    @Override
    public RecordKind record() {
        return PriorityCensus.PRIORITY;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.asItIs(row.title()),
                        "/insight/priority.xhtml?id=" + row.subjectId(),
                        Sentence.of("insight.priority.todo", row.school()),
                        Sentence.of("insight.priority.todo.state"),
                        null,
                        true))
                .toList();
    }
}
