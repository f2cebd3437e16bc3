package nl.partnership.ejb.account.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.partner.Held;

/** The people of this installation, searched and filtered; with their accounts, a page at a time. */
@Dependent
class People {

    static final int SOON_DAYS = 60;

    /** A role today or later. */
    static final String STAYS = "select m.id from Membership m where m.person = p and m.organisation.closed = false"
            + " and " + Held.orLater("m");

    /** A role that works today and ends soon. */
    static final String EXPIRES = "select x.id from Membership x where x.person = p and x.organisation.closed = false"
            + " and x.validFrom <= :today and x.validUntil >= :today and x.validUntil <= :soon";

    /** A role at a partner whose sponsor is not there today. */
    static final String WITHOUT_SPONSOR = "select w.id from Membership w where w.person = p"
            + " and w.organisation.closed = false and " + Held.orLater("w")
            + " and w.organisation.type <> nl.partnership.domain.base.OrganisationType.SCHOOL"
            + " and not exists (select s.id from Membership s where s.person = w.sponsor and " + Held.today("s")
            + " and s.organisation.closed = false"
            + " and s.organisation.type = nl.partnership.domain.base.OrganisationType.SCHOOL)";

    /** A link that still works. */
    static final String INVITED =
            "select i.id from Invitation i where i.account = a and i.usedAt is null and i.expiresAt > :now";

    private static final String FROM = " from Person p left join Account a on a.person = p" + " where 1 = 1";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** A person and the account, which is null when there is none. */
    record Found(Person person, Account account) {}

    List<Found> find(String words, PeopleFilter filter, int first, int most) {
        return query("select p, a", " order by p.nameKey, p.id", words, filter, Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Found((Person) row[0], (Account) row[1]))
                .toList();
    }

    long count(String words, PeopleFilter filter) {
        return query("select count(p)", "", words, filter, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String order, String words, PeopleFilter filter, Class<T> type) {
        LocalDate today = LocalDate.now(clock);
        Words wanted = Words.of(words);
        TypedQuery<T> query = wanted.bind(entityManager.createQuery(
                select + FROM + wanted.in("p.nameKey", "p.email") + filter.condition() + order, type));
        if (filter.uses("today")) {
            query.setParameter("today", today);
        }
        if (filter.uses("soon")) {
            query.setParameter("soon", today.plusDays(SOON_DAYS));
        }
        if (filter.uses("now")) {
            query.setParameter("now", clock.instant());
        }
        return query;
    }
}
