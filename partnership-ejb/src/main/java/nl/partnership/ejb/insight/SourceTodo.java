package nl.partnership.ejb.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.insight.DataSource;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * Who delivers figures is told when they are to be there, from a week before. The safety monitor of pupils has a line of its
 * own, with the days of the school's year.
 */
@ApplicationScoped
public class SourceTodo implements TodoKind {

    private static final String CODE = "insight.source";

    private static final int WEEKS_BEFORE = 1;

    private static final String HOLDING = "d.endedOn is null and d.kind <> :monitor";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(DataSource.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select d.id from DataSource d where " + HOLDING + " and d.id > :after order by d.id",
                        String.class)
                .setParameter("monitor", SourceKind.PUPIL_MONITOR)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select d, o.id, p.id from DataSource d join d.organisation o join d.school s,"
                                + " Partnership p join p.school ps where ps.id = s.id and p.schoolYear = :year and "
                                + HOLDING + " and d.id in :subjects",
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("monitor", SourceKind.PUPIL_MONITOR)
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row -> todo((DataSource) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static Todo todo(DataSource source, String organisation, String partnership) {
        LocalDate day = source.nextDue();
        Audience audience = source.getOrganisation().isSchool() ? Audience.CONVENER : Audience.PARTICIPANT;
        return new Todo(CODE, source.getId())
                .toOrganisation(organisation)
                .toAudience(audience.name())
                .within(partnership)
                .with(source.getKind().name())
                .dueOn(day)
                .shown(day.minusWeeks(WEEKS_BEFORE), null);
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        CODE,
                        row.subjectId(),
                        Sentence.of(
                                "insight.source.todo",
                                Sentence.of("insight.source.kind." + row.facts().get(0))),
                        "/insight/source.xhtml?id=" + row.subjectId(),
                        Sentence.asItIs(row.school()),
                        null,
                        row.dueOn(),
                        false))
                .toList();
    }
}
