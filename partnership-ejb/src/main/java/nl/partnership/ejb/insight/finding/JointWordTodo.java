package nl.partnership.ejb.insight.finding;

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
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.JointWord;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Each organisation that was asked says what it thinks of what was found jointly; one line a conversation. */
@ApplicationScoped
public class JointWordTodo implements TodoKind {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "insight.joint-word";
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                JointFinding.class,
                THEMSELVES,
                JointWord.class,
                "select w.finding.id from JointWord w where w.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select j.id from JointFinding j where j.schoolYear = :year and j.id > :after order by j.id",
                        String.class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select distinct j.id, o.id, p.id, s.id, s.type, m.role, c.id from JointFinding j"
                                + " join j.school s join j.author m join j.conversation c join c.partnership p"
                                + " join c.participants x join x.membership xm join xm.organisation o"
                                + " where p.schoolYear = :year and j.id in :subjects and not exists"
                                + " (select w.id from JointWord w where w.finding.id = j.id"
                                + " and w.organisation.id = o.id)",
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
        return FindingCensus.JOINT;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        Map<String, TodoRow> talks = new LinkedHashMap<>();
        rows.forEach(row -> talks.putIfAbsent(row.facts().get(0), row));
        return talks.values().stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("insight.joint.todo"),
                        "/insight/finding-round.xhtml?id=" + row.facts().get(0),
                        Sentence.asItIs(row.school()),
                        Sentence.of("insight.joint.todo.state"),
                        null,
                        true))
                .toList();
    }
}
