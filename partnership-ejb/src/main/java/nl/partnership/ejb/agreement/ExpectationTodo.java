package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * Who is asked something answers; who asked says in the last weeks of the school year how it went. At a school that is who
 * convenes, at a partner everybody who works with the school.
 */
@ApplicationScoped
public class ExpectationTodo implements TodoKind {

    private static final String ANSWER = "ANSWER";
    private static final String LOOK_BACK = "LOOK_BACK";

    private static final String RUNS =
            "x.endedOn is null and x.lastDay >= :today" + " and (x.reply is null or x.reply <> :refused)";

    private static final String EXPECTED = "select x.id, p.id, x.reply, x.lastDay, a.id, x.authorParty, a.type, o.id,"
            + " o.type from Expectation x join x.school s join x.asker a join x.promiser o, Partnership p"
            + " join p.school ps where ps.id = s.id and p.schoolYear = :year and " + RUNS + " and x.id in :subjects";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "agreement.expect";
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(Expectation.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select x.id from Expectation x where " + RUNS + " and x.id > :after order by x.id",
                        String.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("refused", ExpectationReply.REFUSED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        LocalDate today = LocalDate.now(clock);
        return entityManager
                .createQuery(EXPECTED, Object[].class)
                .setParameter("today", today)
                .setParameter("refused", ExpectationReply.REFUSED)
                .setParameter("year", SchoolYear.of(today))
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(this::todo)
                .toList();
    }

    private Todo todo(Object... row) {
        boolean answered = row[2] != null;
        String asker = (String) row[4];
        OrganisationType type = (OrganisationType) (answered ? row[6] : row[8]);
        Todo line = new Todo(code(), (String) row[0])
                .toOrganisation(answered ? asker : (String) row[7])
                .toAudience((type == OrganisationType.SCHOOL ? Audience.CONVENER : Audience.PARTICIPANT).name())
                .within((String) row[1])
                .writtenBy(asker, Party.of((String) row[5]))
                .with(answered ? LOOK_BACK : ANSWER);
        LocalDate last = (LocalDate) row[3];
        return answered ? line.dueOn(last).shown(lookBack(last), last) : line.shown(null, last);
    }

    private static LocalDate lookBack(LocalDate lastDay) {
        return YearDay.LOOK_BACK.in(SchoolYear.of(lastDay));
    }

    @Override
    public String titled() {
        return "Expectation";
    }

    @Override
    public String titleAttribute() {
        return "text";
    }

    @Override
    public RecordKind record() {
        return ExpectationCensus.EXPECTATION;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> HomeLine.of(
                        this,
                        row,
                        "/agreement/expectation.xhtml?id=" + row.subjectId(),
                        Sentence.of("agreement.expect.todo." + row.facts().get(0), row.school()),
                        row.dueOn() == null ? Sentence.of("agreement.expect.todo.ANSWER.state") : null))
                .toList();
    }
}
