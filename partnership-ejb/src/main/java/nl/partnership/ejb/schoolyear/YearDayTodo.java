package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.schoolyear.MonitorDelivery;
import nl.partnership.domain.schoolyear.OwnHoliday;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import nl.partnership.domain.schoolyear.SchoolRegion;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * A day of the school year that nears is a line for those whom it concerns, from a month before until it came. That of
 * the safety monitor stays, for school and board, until its delivery is noted or the next school year is over. A school
 * is expected to do so for years in which it worked with partners here; of others the portal knows nothing.
 */
@ApplicationScoped
public class YearDayTodo implements TodoKind {

    static final String CODE = "schoolyear.day";

    private static final Map<YearDay, List<Audience>> CONCERNS = Map.of(
            YearDay.START, List.of(Audience.CONVENER, Audience.ADMINISTRATOR),
            YearDay.CONFIRMED, List.of(Audience.CONVENER),
            YearDay.FIGURES, List.of(Audience.CONVENER),
            YearDay.LOOK_BACK, List.of(Audience.CONVENER, Audience.BOARD),
            YearDay.MONITOR, List.of(Audience.CONVENER, Audience.BOARD),
            YearDay.END, List.of(Audience.BOARD));

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Calendars calendars;

    @Inject
    private YearRecords records;

    @Inject
    private YearDayLines lines;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Organisation.class, THEMSELVES,
                Partnership.class, "select p.school.id from Partnership p where p.id in :changed",
                SchoolRegion.class, "select r.school.id from SchoolRegion r where r.id in :changed",
                OwnHoliday.class, "select h.school.id from OwnHoliday h where h.id in :changed",
                MonitorDelivery.class, "select d.school.id from MonitorDelivery d where d.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select s.id from Organisation s where s.board is not null and s.closed = false"
                                + " and s.id > :after order by s.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        List<SchoolYear> years = List.of(now.previous(), now, now.next());
        Map<SchoolInYear, String> partnerships = records.partnerships(subjects, years);
        Set<SchoolInYear> delivered = records.delivered(subjects, years).keySet();
        Map<String, SchoolCalendar> all = calendars.of(subjects);
        return records.schools(subjects).stream()
                .flatMap(school -> years.stream().flatMap(year -> Stream.of(YearDay.values())
                        .filter(day ->
                                day != YearDay.MONITOR || !delivered.contains(new SchoolInYear(school.getId(), year)))
                        .flatMap(day -> all.get(school.getId()).day(day, year).stream()
                                .flatMap(on -> todos(school, new YearDayLines.Line(day, year, on), partnerships)))))
                .toList();
    }

    private Stream<Todo> todos(Organisation school, YearDayLines.Line line, Map<SchoolInYear, String> partnerships) {
        String partnership = partnerships.get(new SchoolInYear(school.getId(), line.year()));
        if (partnership == null && line.day() == YearDay.START) {
            // a year is there before anybody begins it
            partnership = partnerships.get(
                    new SchoolInYear(school.getId(), line.year().previous()));
        }
        LocalDate until = line.day() == YearDay.MONITOR ? line.year().next().lastDay() : line.dueOn();
        if (partnership == null || until.isBefore(LocalDate.now(clock))) {
            return Stream.empty();
        }
        String within = partnership;
        return CONCERNS.get(line.day()).stream().map(audience -> addressed(
                        new Todo(CODE, school.getId())
                                .toAudience(audience.name())
                                .with(
                                        line.day().name(),
                                        Integer.toString(line.year().start()))
                                .dueOn(line.dueOn())
                                .shown(NearDays.since(line.dueOn()), until),
                        audience,
                        school)
                .within(audience == Audience.ADMINISTRATOR ? null : within));
    }

    private static Todo addressed(Todo todo, Audience audience, Organisation school) {
        return switch (audience) {
            case CONVENER -> todo.toOrganisation(school.getId());
            case BOARD -> todo.toOrganisation(school.getBoard().getId());
            default -> todo;
        };
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return lines.of(rows);
    }
}
