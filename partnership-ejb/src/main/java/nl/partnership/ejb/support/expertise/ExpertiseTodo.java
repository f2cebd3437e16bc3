package nl.partnership.ejb.support.expertise;

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
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.support.Expertise;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Who keeps an entry of the support map is asked to confirm it, from a month before it fades. */
@ApplicationScoped
public class ExpertiseTodo implements TodoKind {

    private static final String CODE = "support.expertise";

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
        return Map.of(
                Expertise.class,
                THEMSELVES,
                Partnership.class,
                "select e.id from Expertise e join e.school s, Partnership p join p.school ps where ps.id = s.id"
                        + " and p.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select e.id from Expertise e where e.endedOn is null and e.id > :after order by e.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select e.id, o.id, s.id, p.id, e.confirmedOn from Expertise e join e.organisation o"
                                + " join e.school s, Partnership p join p.school ps where ps.id = s.id"
                                + " and p.schoolYear = :year and e.endedOn is null and e.id in :subjects and"
                                + VisibleExpertise.STILL_HERE,
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row -> todo(
                        (String) row[0], (String) row[1], row[1].equals(row[2]), (String) row[3], (LocalDate) row[4]))
                .toList();
    }

    private static Todo todo(
            String entry, String organisation, boolean ofSchool, String partnership, LocalDate confirmedOn) {
        LocalDate fades = confirmedOn.plus(Expertise.FADES);
        return new Todo(CODE, entry)
                .toOrganisation(organisation)
                .toAudience((ofSchool ? Audience.CONVENER : Audience.PARTICIPANT).name())
                .within(partnership)
                .dueOn(fades)
                .shown(fades.minusMonths(1), null);
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        CODE,
                        row.subjectId(),
                        Sentence.of("support.expertise.todo"),
                        "/support/map-entry.xhtml?id=" + row.subjectId(),
                        Sentence.asItIs(row.school()),
                        null,
                        row.dueOn(),
                        false))
                .toList();
    }
}
