package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.account.RoleWarning;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Held;

/** The roles that end within a month and are not followed by another at the same organisation. */
@Dependent
class EndingRoles {

    private static final int MOST = 200;

    /** Of as many people, each in a handful of roles. */
    private static final int MOST_FOLLOWERS = 2000;

    private static final int MONTHS_AHEAD = 1;
    private static final int DAYS_AHEAD = 7;

    private static final String ENDS = "e.organisation.closed = false and " + Held.opens("e")
            + " and (e.validUntil <= :soon or e.accessUntil <= :soon or e.organisation.accessUntil <= :soon)";

    /** A role {@code c} in which somebody convenes today, at a school. */
    private static final String CONVENES =
            "c.role in :conveners and c.organisation.closed = false" + " and " + Held.today("c");

    /** Role {@code e} is one at that school, or at a partner that works with it this year and is not limited to others. */
    private static final String WORKS_THERE =
            "(c.organisation = e.organisation or exists (select p.id from Partnership p"
                    + " join p.partners k where p.school = c.organisation and p.schoolYear = :year and k = e.organisation)"
                    + " and (not exists (select x.id from Membership l join l.schools x where l.id = e.id) or exists"
                    + " (select y.id from Membership n join n.schools y where n.id = e.id and y = c.organisation)))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Those that somebody holds, answers for, or works with as who convenes at a school; the own first, then by day. */
    List<Membership> of(Person person) {
        // by its alias: EclipseLink makes an inner join of one whose path is compared as well, and loses who has no
        // sponsor
        List<Membership> ending = ahead(entityManager.createQuery(
                        "select e from Membership e join fetch e.person join fetch e.organisation o"
                                + " left join fetch e.sponsor s left join fetch e.deputy where "
                                + ENDS
                                + " and (e.person = :me or s = :me or exists (select c.id from Membership c"
                                + " where c.person = :me and " + CONVENES + " and " + WORKS_THERE + "))"
                                + " order by e.validUntil, e.id",
                        Membership.class))
                .setParameter("me", person)
                .setParameter("conveners", conveners())
                .setParameter("year", SchoolYear.of(today()))
                .setMaxResults(MOST)
                .getResultList();
        List<Membership> followers = followers(ending);
        return ending.stream()
                .filter(one -> followers.stream().noneMatch(next -> follows(next, one)))
                .sorted(Comparator.comparing(
                                (Membership one) -> !one.getPerson().equals(person))
                        .thenComparing(Membership::lastDay)
                        .thenComparing(Membership::getId))
                .toList();
    }

    /** Ids of accounts whose person may be one of those, a part at a time. */
    List<String> concerned(String after, int most) {
        return ahead(entityManager.createQuery(
                        "select a.id from Account a join a.person x where " + Reader.READS
                                + " and x.addressWrong = false and a.id > :after and exists (select e.id from Membership e where "
                                + ENDS
                                + " and (e.person = x or e.sponsor = x or exists (select c.id from Membership c"
                                + " where c.person = x and " + CONVENES + "))) order by a.id",
                        String.class))
                .setParameter("after", after)
                .setParameter("conveners", conveners())
                .setMaxResults(most)
                .getResultList();
    }

    /** Of which end somebody is to be told today. */
    RoleWarning.Kind kind(Membership ending) {
        return ending.lastDay().minusDays(DAYS_AHEAD).isAfter(today()) ? RoleWarning.Kind.MONTH : RoleWarning.Kind.WEEK;
    }

    /** What a mail of today names an end. */
    String name(Membership ending) {
        return RoleLetters.name(ending.getId(), ending.lastDay(), kind(ending));
    }

    private List<Membership> followers(List<Membership> ending) {
        return ending.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select m from Membership m where m.person in :people"
                                        + " and (m.validUntil is null or m.validUntil > :today)",
                                Membership.class)
                        .setParameter(
                                "people",
                                ending.stream().map(Membership::getPerson).collect(Collectors.toSet()))
                        .setParameter("today", today())
                        .setMaxResults(MOST_FOLLOWERS)
                        .getResultList();
    }

    private static boolean follows(Membership next, Membership ending) {
        return next.getPerson().equals(ending.getPerson())
                && next.getOrganisation().equals(ending.getOrganisation())
                && next.opensOn(ending.lastDay().plusDays(1));
    }

    private <T> TypedQuery<T> ahead(TypedQuery<T> query) {
        return query.setParameter("today", today()).setParameter("soon", today().plusMonths(MONTHS_AHEAD));
    }

    private static Set<String> conveners() {
        return Roles.all().stream()
                .map(Party::role)
                .filter(Audience::isConvener)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
