package nl.partnership.ejb.partner.calltest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Term;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.TestedCall;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoRow;

/** What the two lines about tested calls have in common: the calls of this term, and whose they are. */
abstract class CallTodo implements TodoKind {

    private static final String FACTS =
            "select c.id, m.id, p.id, t.plannedOn, s.id, s.type, a.role from TestedCall c join c.test t join t.school s"
                    + " join t.author a, Partnership p, Membership m where p.school.id = s.id"
                    + " and p.schoolYear = :year and c.id in :subjects and ";

    @PersistenceContext(unitName = "partnership")
    EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                TestedCall.class,
                THEMSELVES,
                CallTest.class,
                "select c.id from TestedCall c where c.test.id in :changed",
                Membership.class,
                "select distinct c.id from TestedCall c, Membership m where m.id in :changed"
                        + " and c.organisation.id = m.organisation.id and c.role = m.role");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select c.id from TestedCall c where c.termOn = :term and c.id > :after order by c.id",
                        String.class)
                .setParameter("term", term().firstDay())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    Term term() {
        return Term.of(LocalDate.now(clock));
    }

    /** @param which calls {@code c}, and whose number {@code m} */
    Stream<Object[]> read(String which, Collection<String> subjects, boolean dated) {
        var read = entityManager
                .createQuery(FACTS + which, Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("subjects", subjects);
        return (dated ? read.setParameter("today", LocalDate.now(clock)) : read).getResultStream();
    }

    /** @param what the first of its facts; the second is the day of the call */
    Todo todo(Object[] row, String what) {
        return new Todo(code(), (String) row[0])
                .toMembership((String) row[1])
                .toAudience(Audience.PARTICIPANT.name())
                .within((String) row[2])
                .writtenBy((String) row[4], new Party((OrganisationType) row[5], (String) row[6]))
                .with(what, row[3].toString());
    }

    @Override
    public RecordKind record() {
        return CallTestCensus.TESTED_CALL;
    }

    static LocalDate day(TodoRow row) {
        return LocalDate.parse(row.facts().get(1));
    }
}
