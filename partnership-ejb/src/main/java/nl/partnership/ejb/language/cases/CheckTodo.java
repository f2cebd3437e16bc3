package nl.partnership.ejb.language.cases;

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
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A colleague of who wrote a case checks that nobody can be recognised in it. */
@ApplicationScoped
public class CheckTodo implements TodoKind {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "language.check";
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(LearningCase.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select c.id from LearningCase c where c.stage = :concept and c.id > :after order by c.id",
                        String.class)
                .setParameter("concept", CaseStage.CONCEPT)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select c.id, o.id, o.type, p.id, r.id from LearningCase c join c.school s join c.organisation o"
                                + " join c.author m join m.person r, Partnership p join p.school ps where ps.id = s.id"
                                + " and p.schoolYear = :year and c.stage = :concept and c.id in :subjects",
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("concept", CaseStage.CONCEPT)
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row -> new Todo(code(), (String) row[0])
                        .toOrganisation((String) row[1])
                        .toAudience(
                                (row[2] == OrganisationType.SCHOOL ? Audience.CONVENER : Audience.PARTICIPANT).name())
                        .within((String) row[3])
                        .butNot((String) row[4]))
                .toList();
    }

    @Override
    public String titled() {
        return "LearningCase";
    }

    @Override
    public boolean isBeforeOthersKnow() {
        return true;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("language.todo.check", row.title()),
                        "/language/case.xhtml?id=" + row.subjectId(),
                        Sentence.asItIs(row.school()),
                        Sentence.of("language.todo.check.state"),
                        null,
                        false))
                .toList();
    }
}
