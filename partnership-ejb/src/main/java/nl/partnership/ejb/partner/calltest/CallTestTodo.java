package nl.partnership.ejb.partner.calltest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Term;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.TestedCall;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Who convenes at a school with routes calls one of them each term: it is announced, and then done. */
@ApplicationScoped
public class CallTestTodo implements TodoKind {

    /** After the beginning of a term, as long as people have for confirming their data. */
    private static final int MONTHS_TO_ANNOUNCE = 1;

    private static final String ANNOUNCE = "ANNOUNCE";
    private static final String CALL = "CALL";

    private static final String AT =
            "select distinct p.id from Partnership p, %s x where x.%s.id = p.school.id" + " and x.id in :changed";

    private static final String YEAR = "p.schoolYear = :year";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<CallRoutes> routes;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "partner.calltest";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        Map<Class<? extends StoredEntity>, String> sources = new HashMap<>();
        sources.put(CallTest.class, AT.formatted("CallTest", "school"));
        sources.put(TestedCall.class, AT.formatted("TestedCall", "test.school"));
        routes.forEach(room -> sources.put(room.from(), AT.formatted(room.from().getSimpleName(), "school")));
        return sources;
    }

    @Override
    public List<String> subjects(String after, int most) {
        return year(entityManager.createQuery(
                        "select p.id from Partnership p where " + YEAR + " and p.id > :after order by p.id",
                        String.class))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> year(TypedQuery<T> query) {
        return query.setParameter("year", SchoolYear.of(LocalDate.now(clock)));
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        Term term = Term.of(LocalDate.now(clock));
        LocalDate last = term.lastDay();
        List<Todo> expected = new ArrayList<>();
        routes.forEach(room -> year(entityManager.createQuery(
                        "select distinct p.id, s.id from Partnership p join p.school s, "
                                + room.from().getSimpleName() + " r where r.school.id = s.id and r.endedOn is null and "
                                + YEAR + " and p.id in :subjects and not exists (select t.id from CallTest t"
                                + " where t.school.id = s.id and t.termOn = :term)",
                        Object[].class))
                .setParameter("subjects", subjects)
                .setParameter("term", term.firstDay())
                .getResultStream()
                .map(row -> todo(row, ANNOUNCE).shown(term.firstDay().plusMonths(MONTHS_TO_ANNOUNCE), last))
                .forEach(expected::add));
        year(entityManager.createQuery(
                        "select distinct p.id, s.id, t.plannedOn from TestedCall c join c.test t join t.school s,"
                                + " Partnership p where p.school.id = s.id and " + YEAR
                                + " and p.id in :subjects and t.termOn = :term and c.outcome is null and c.leftOut = false",
                        Object[].class))
                .setParameter("subjects", subjects)
                .setParameter("term", term.firstDay())
                .getResultStream()
                .map(row -> todo(row, CALL).dueOn((LocalDate) row[2]).shown(((LocalDate) row[2]).minusDays(2), last))
                .forEach(expected::add);
        return expected;
    }

    private Todo todo(Object[] row, String what) {
        return new Todo(code(), (String) row[0])
                .toOrganisation((String) row[1])
                .toAudience(Audience.CONVENER.name())
                .within((String) row[0])
                .with(what);
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("partner.todo.calltest." + row.facts().get(0)),
                        "/partner/calltest.xhtml",
                        Sentence.of("partner.todo.calltest." + row.facts().get(0) + ".note"),
                        null,
                        row.dueOn(),
                        false))
                .toList();
    }
}
