package nl.partnership.ejb.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.Unconfirmed;
import nl.partnership.ejb.ruleset.Endorsements;
import nl.partnership.ejb.ruleset.RulesInForce;
import nl.partnership.ejb.schoolyear.Monitors;
import nl.partnership.ejb.task.DayTasks;

/** Puts together how schools stand, a few statements for all of them. Whose they are, the service asks. */
@Dependent
class SchoolStands {

    private static final int MOST_PARTNERS = 20_000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private YearBooks books;

    @Inject
    private Monitors monitors;

    @Inject
    private DayTasks dayTasks;

    @Inject
    private Unconfirmed unconfirmed;

    @Inject
    private RulesInForce rules;

    @Inject
    private Endorsements endorsements;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** What stands of each school, by its id. */
    private record Facts(
            Map<String, YearBook> books,
            YearBooks.Shelf shelf,
            Map<String, Set<String>> partners,
            Set<String> endorsed,
            Map<String, SchoolStand.Share> confirmed,
            Map<String, Monitors.Standing> monitors,
            Map<String, List<DayTasks.Late>> late) {}

    List<SchoolStand> of(List<Organisation> schools) {
        if (schools.isEmpty()) {
            return List.of();
        }
        List<String> ids = schools.stream().map(Organisation::getId).toList();
        YearBooks.Shelf shelf = books.of(partnerships(ids));
        Map<String, YearBook> bySchool = shelf.books().stream()
                .collect(Collectors.toMap(book -> book.partnership().getSchool().getId(), Function.identity()));
        Facts facts = new Facts(
                bySchool,
                shelf,
                partners(ids),
                rules.rules()
                        .map(set -> endorsements.organisations(set.version()))
                        .orElse(Set.of()),
                unconfirmed.share(ids).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> new SchoolStand.Share(
                                        one.getValue().confirmed(),
                                        one.getValue().all()))),
                monitors.of(ids),
                dayTasks.late(ids, year()));
        return schools.stream().map(school -> stand(school, facts)).toList();
    }

    private SchoolStand stand(Organisation school, Facts facts) {
        String id = school.getId();
        YearBook book = facts.books().get(id);
        SchoolStand.Share confirmed = facts.confirmed().getOrDefault(id, SchoolStand.Share.NONE);
        Monitors.Standing monitor = facts.monitors().get(id);
        List<SchoolStand.LateDay> late = late(monitor, facts.late().getOrDefault(id, List.of()));
        if (book == null) {
            return new SchoolStand(
                    id,
                    school.getShortName(),
                    List.of(),
                    0,
                    null,
                    SchoolStand.Share.NONE,
                    confirmed,
                    monitor.deliveredOn(),
                    null,
                    late);
        }
        YearBooks.Shelf shelf = facts.shelf();
        YearRow year = book.row(shelf.cards(), shelf.newest(), current.get(), today());
        Set<String> partners = facts.partners().getOrDefault(id, Set.of());
        return new SchoolStand(
                id,
                school.getShortName(),
                book.stand(shelf.cards(), shelf.newest(), current.get().language()),
                year.held(),
                year.nextOn(),
                new SchoolStand.Share(
                        (int) partners.stream()
                                .filter(facts.endorsed()::contains)
                                .count(),
                        partners.size()),
                confirmed,
                monitor.deliveredOn(),
                monitor.dueOn(),
                late);
    }

    /** The monitor is late until its delivery is noted, also when nobody has a task of it. */
    private List<SchoolStand.LateDay> late(Monitors.Standing monitor, List<DayTasks.Late> tasks) {
        List<SchoolStand.LateDay> late = new ArrayList<>();
        if (monitor.dueOn().isBefore(today())) {
            late.add(new SchoolStand.LateDay(YearDay.MONITOR, monitor.dueOn()));
        }
        tasks.stream()
                .filter(task -> task.day() != YearDay.MONITOR || late.isEmpty())
                .map(task -> new SchoolStand.LateDay(task.day(), task.on()))
                .forEach(late::add);
        return late;
    }

    private List<Partnership> partnerships(List<String> schools) {
        return Fetch.along(
                        entityManager.createQuery(
                                "select p from Partnership p join p.school s where s.id in :schools and p.schoolYear = :year"
                                        + " order by s.nameKey",
                                Partnership.class),
                        "p.school.board")
                .setParameter("schools", schools)
                .setParameter("year", year())
                .getResultList();
    }

    /** Ids of the organisations that work with each school, by its id. */
    private Map<String, Set<String>> partners(List<String> schools) {
        return entityManager
                .createQuery(
                        "select s.id, o.id from Partnership p join p.school s join p.partners o"
                                + " where s.id in :schools and p.schoolYear = :year",
                        Object[].class)
                .setParameter("schools", schools)
                .setParameter("year", year())
                .setMaxResults(MOST_PARTNERS)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    private SchoolYear year() {
        return SchoolYear.of(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
