package nl.partnership.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * A role that ends within a month, and is not followed by another at the same organisation, waits for who holds it, for
 * who answers for it and for who convenes at the schools where it works. A name crosses to another organisation as far
 * as the sharing rules let it.
 */
@ApplicationScoped
public class EndingRoleTodo implements TodoKind {

    public static final String CODE = "account.ending";

    private static final int MONTHS_SHOWN = 1;

    /** Longer than lines are shown: they are made before their first day. */
    private static final Period AHEAD = Period.ofMonths(2);

    private static final String ENDS = "o.closed = false and e.validUntil >= :today"
            + " and (e.validUntil <= :soon or e.accessUntil between :today and :soon"
            + " or o.accessUntil between :today and :soon)";

    /** With the sponsor by an alias: a path would be an inner join. */
    private static final String ENDING =
            "select e.id, r.id, a.id, e.validFrom, e.validUntil, o.id, o.type, e.accessUntil,"
                    + " o.accessUntil"
                    + " from Membership e join e.person r join e.organisation o left join e.sponsor a where " + ENDS
                    + " and e.id in :subjects";

    private static final String FOLLOWERS = "select r.id, o.id, m.validFrom, m.validUntil, m.id, m.accessUntil,"
            + " o.accessUntil from Membership m"
            + " join m.person r join m.organisation o where (m.validUntil is null or m.validUntil > :today)"
            + " and exists (select e.id from Membership e where e.id in :subjects and e.person = r)";

    private static final String WORKS_AT = "select e.id, s.id from Membership e join e.organisation o, Partnership p"
            + " join p.school s join p.partners k where e.id in :subjects and k = o and p.schoolYear = :year"
            + " and (not exists (select x.id from Membership l join l.schools x where l.id = e.id) or exists"
            + " (select y.id from Membership n join n.schools y where n.id = e.id and y = s))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private EndingRoleLines lines;

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
                Membership.class,
                "select e.id from Membership e where exists"
                        + " (select m.id from Membership m where m.id in :changed and m.person = e.person)",
                Organisation.class,
                "select e.id from Membership e where e.organisation.id in :changed and e.validUntil is not null",
                Partnership.class,
                "select e.id from Membership e join e.organisation o where e.validUntil is not null"
                        + " and o.type <> nl.partnership.domain.base.OrganisationType.SCHOOL"
                        + " and exists (select p.id from Partnership p where p.id in :changed)");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return ahead(entityManager.createQuery(
                        "select e.id from Membership e join e.organisation o where " + ENDS
                                + " and e.id > :after order by e.id",
                        String.class))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        List<Object[]> ending = ahead(entityManager.createQuery(ENDING, Object[].class))
                .setParameter("subjects", subjects)
                .getResultList();
        if (ending.isEmpty()) {
            return List.of();
        }
        List<Object[]> followers = entityManager
                .createQuery(FOLLOWERS, Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("subjects", subjects)
                .getResultList();
        Map<String, List<String>> schools = entityManager
                .createQuery(WORKS_AT, Object[].class)
                .setParameter("subjects", subjects)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        return ending.stream()
                .filter(one -> followers.stream().noneMatch(next -> follows(next, one)))
                .flatMap(one -> todos(one, schools.getOrDefault(one[0], List.of())))
                .toList();
    }

    private <T> TypedQuery<T> ahead(TypedQuery<T> query) {
        LocalDate today = LocalDate.now(clock);
        return query.setParameter("today", today).setParameter("soon", today.plus(AHEAD));
    }

    private static boolean follows(Object[] next, Object[] ending) {
        LocalDate last = end(ending);
        LocalDate until = lastDay(next[3], next[5], next[6]);
        return !next[4].equals(ending[0])
                && next[0].equals(ending[1])
                && next[1].equals(ending[5])
                && !((LocalDate) next[2]).isAfter(last.plusDays(1))
                && (until == null || until.isAfter(last));
    }

    /** As {@link Membership#lastDay} says it of one that was read. */
    private static LocalDate lastDay(Object... ends) {
        return Stream.of(ends)
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate end(Object[] ending) {
        return lastDay(ending[4], ending[7], ending[8]);
    }

    private Stream<Todo> todos(Object[] ending, List<String> schools) {
        String holder = (String) ending[1];
        String sponsor = (String) ending[2];
        Stream<Todo> own = Stream.of(todo(ending).toPerson(holder));
        Stream<Todo> answering = sponsor == null || sponsor.equals(holder)
                ? Stream.of()
                : Stream.of(todo(ending).toPerson(sponsor));
        Stream<String> at = ending[6] == OrganisationType.SCHOOL ? Stream.of((String) ending[5]) : schools.stream();
        Stream<Todo> convening = at.map(school -> todo(ending)
                .toOrganisation(school)
                .toAudience(Audience.CONVENER.name())
                .butNot(holder));
        return Stream.of(own, answering, convening).flatMap(each -> each);
    }

    /** The first day from which it is a month: for 31 July 1 July. */
    private static LocalDate firstDay(LocalDate until) {
        LocalDate day = until.minusMonths(MONTHS_SHOWN);
        return day.plusMonths(MONTHS_SHOWN).isBefore(until) ? day.plusDays(1) : day;
    }

    private Todo todo(Object[] ending) {
        LocalDate until = end(ending);
        LocalDate first = firstDay(until);
        LocalDate from = (LocalDate) ending[3];
        return new Todo(CODE, (String) ending[0])
                .about((String) ending[0])
                .dueOn(until)
                .shown(first.isBefore(from) ? from : first, until);
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return lines.of(rows);
    }
}
