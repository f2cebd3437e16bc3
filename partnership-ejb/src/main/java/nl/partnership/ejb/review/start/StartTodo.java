package nl.partnership.ejb.review.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.review.start.YearStarted;
import nl.partnership.domain.schoolyear.OwnHoliday;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import nl.partnership.domain.schoolyear.SchoolRegion;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;
import nl.partnership.ejb.schoolyear.Calendars;

/**
 * Who convenes at a school is told from 1 May on that a year comes, and from 1 August until the look-back that something of
 * the year before is to be decided. A school of which the portal knows no year before is told nothing.
 */
@ApplicationScoped
public class StartTodo implements TodoKind {

    private static final String COMING = "COMING";
    private static final String OPEN = "OPEN";

    private static final String OF_SCHOOL = "select p.id from Partnership p join p.school s, %s x join x.school xs"
            + " where xs.id = s.id and x.id in :changed";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    private record OfYear(String partnershipId, String schoolId, SchoolYear year) {}

    private record InYear(String schoolId, SchoolYear year) {}

    @Override
    public String code() {
        return "review.start";
    }

    @Override
    public Rank rank() {
        return Rank.PREPARATION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Partnership.class,
                        "select p.id from Partnership p join p.school s, Partnership x join x.school xs"
                                + " where xs.id = s.id and x.id in :changed",
                YearStarted.class, OF_SCHOOL.formatted("YearStarted"),
                SchoolRegion.class, OF_SCHOOL.formatted("SchoolRegion"),
                OwnHoliday.class, OF_SCHOOL.formatted("OwnHoliday"));
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select p.id from Partnership p where p.schoolYear >= :last and p.id > :after order by p.id",
                        String.class)
                .setParameter("last", SchoolYear.of(LocalDate.now(clock)).previous())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        List<OfYear> partnerships = partnerships(subjects);
        if (partnerships.isEmpty()) {
            return List.of();
        }
        Set<String> schools = partnerships.stream().map(OfYear::schoolId).collect(Collectors.toSet());
        Set<InYear> there =
                inYears("select s.id, p.schoolYear from Partnership p join p.school s where s.id in :ids", schools);
        Set<InYear> finished = inYears(
                "select s.id, y.schoolYear from YearStarted y join y.school s where y.finishedOn is not null and s.id in :ids",
                schools);
        Map<String, SchoolCalendar> all = calendars.of(schools);
        return partnerships.stream()
                .flatMap(one -> Stream.concat(
                        there.contains(new InYear(one.schoolId(), one.year().previous()))
                                        && !finished.contains(new InYear(one.schoolId(), one.year()))
                                ? Stream.of(open(one, all.get(one.schoolId())))
                                : Stream.empty(),
                        Stream.of(coming(
                                one,
                                there.contains(
                                        new InYear(one.schoolId(), one.year().next()))))))
                .toList();
    }

    private List<OfYear> partnerships(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select p.id, s.id, p.schoolYear from Partnership p join p.school s where s.closed = false"
                                + " and p.id in :subjects",
                        Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row -> new OfYear((String) row[0], (String) row[1], (SchoolYear) row[2]))
                .toList();
    }

    private Set<InYear> inYears(String query, Set<String> schools) {
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("ids", schools)
                .getResultStream()
                .map(row -> new InYear((String) row[0], (SchoolYear) row[1]))
                .collect(Collectors.toSet());
    }

    private Todo open(OfYear one, SchoolCalendar calendar) {
        SchoolYear year = one.year();
        return todo(one, OPEN, year)
                .dueOn(calendar.day(YearDay.CONFIRMED, year).orElse(null))
                .shown(year.firstDay(), YearDay.LOOK_BACK.in(year).minusDays(1));
    }

    /** Until the year is there; who does not begin it is told so in its first two months. */
    private Todo coming(OfYear one, boolean begun) {
        SchoolYear next = one.year().next();
        return todo(one, COMING, next)
                .shown(
                        YearDay.LOOK_BACK.in(one.year()),
                        begun ? one.year().lastDay() : LocalDate.of(next.start(), Month.SEPTEMBER, 30));
    }

    private Todo todo(OfYear one, String what, SchoolYear year) {
        return new Todo(code(), one.partnershipId())
                .toOrganisation(one.schoolId())
                .toAudience(Audience.CONVENER.name())
                .within(one.partnershipId())
                .with(what, Integer.toString(year.start()));
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of(
                                "review.start.todo",
                                new SchoolYear(Integer.parseInt(row.facts().get(1))).toString()),
                        "/review/start.xhtml",
                        Sentence.of("review.start.todo." + row.facts().get(0), row.school()),
                        row.dueOn() == null
                                ? Sentence.of(
                                        "review.start.todo.state." + row.facts().get(0))
                                : null,
                        row.dueOn(),
                        false))
                .toList();
    }
}
