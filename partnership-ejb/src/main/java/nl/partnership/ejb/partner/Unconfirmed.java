package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Term;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;

/**
 * The roles in partnerships of today whose contact data was not confirmed this term. Who only oversees is nobody's contact.
 */
@Dependent
public class Unconfirmed {

    private static final int MOST = 50;

    private static final String ROLES = " from Membership m join m.person p join m.organisation o"
            + " where o.closed = false and m.role not in :overseers and " + Held.today("m")
            + " and (m.verifiedAt is null or m.verifiedAt < :since)"
            + " and (exists (select s.id from Partnership w join w.school s"
            + " where w.schoolYear = :year and (s.id = o.id or s.board.id = o.id))"
            + " or exists (select z.id from Partnership z join z.partners k where z.schoolYear = :year and k.id = o.id"
            + " and " + Held.at("m", "z.school.id") + "))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Ids of people with such a role who were not asked this term and have an address that takes mail, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> people(String after, int most) {
        return held(entityManager.createQuery(
                        "select distinct p.id" + ROLES + " and p.addressWrong = false and p.id > :after"
                                + " and not exists (select q.id from ContactAsked q where q.person.id = p.id"
                                + " and q.day = :term) order by p.id",
                        String.class))
                .setParameter("after", after)
                .setParameter("term", term().firstDay())
                .setMaxResults(most)
                .getResultList();
    }

    /** Such roles of one person, oldest first; at most 50. */
    public List<Membership> of(Person person) {
        return held(entityManager.createQuery(
                        "select m" + ROLES + " and p.id = :person order by m.validFrom, m.id", Membership.class))
                .setParameter("person", person.getId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** How many of some people confirmed this term how they are reached. */
    public record Share(int confirmed, int all) {}

    /** That of the own people of these organisations, by id; nothing of one without people. In one statement. */
    public Map<String, Share> share(Collection<String> organisations) {
        return entityManager
                .createQuery(
                        "select o.id, sum(case when m.verifiedAt >= :since then 1 else 0 end), count(m)"
                                + " from Membership m join m.organisation o where o.id in :organisations"
                                + " and m.role not in :overseers and " + Held.today("m") + " group by o.id",
                        Object[].class)
                .setParameter("organisations", organisations)
                .setParameter("overseers", Overseers.ALL)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("since", begin())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Share(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
    }

    /** Whether what was confirmed then is to be confirmed again; null for never. */
    boolean isOld(Instant confirmed) {
        return confirmed == null || confirmed.isBefore(begin());
    }

    private Instant begin() {
        return term().firstDay().atStartOfDay(clock.getZone()).toInstant();
    }

    /** The term of today. */
    public Term term() {
        return Term.of(LocalDate.now(clock));
    }

    private <T> TypedQuery<T> held(TypedQuery<T> query) {
        LocalDate today = LocalDate.now(clock);
        return query.setParameter("overseers", Overseers.ALL)
                .setParameter("today", today)
                .setParameter("since", begin())
                .setParameter("year", SchoolYear.of(today));
    }
}
