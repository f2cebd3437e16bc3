package nl.partnership.ejb.account.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.LostDevice;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.partner.Held;

/** Who may say, beside the administrator who asked, that somebody lost the phone: another one, and who answers for that person. */
@Dependent
class SecondPeople {

    private static final int MOST = 20;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Their accounts, in which they can sign in. */
    List<Account> of(LostDevice lost) {
        Map<String, Account> all = new LinkedHashMap<>();
        administrators().forEach(one -> all.put(one.getId(), one));
        sponsors(lost.getAccount().getPerson()).forEach(one -> all.put(one.getId(), one));
        return all.values().stream()
                .filter(one -> !one.getPerson().equals(lost.getAskedBy()) && !one.equals(lost.getAccount()))
                .toList();
    }

    boolean include(Caller caller, LostDevice lost) {
        String person = caller.personId();
        boolean another = !person.equals(lost.getAskedBy().getId())
                && !person.equals(lost.getAccount().getPerson().getId());
        return another && (caller.isAdministrator() || answersFor(person, lost.getAccount()));
    }

    private boolean answersFor(String sponsor, Account account) {
        return sponsors(account.getPerson()).stream()
                .anyMatch(one -> one.getPerson().getId().equals(sponsor));
    }

    private List<Account> administrators() {
        return entityManager
                .createQuery(
                        "select a from Account a join fetch a.person where a.administrator = true and a.blocked = false"
                                + " and a.passwordHash is not null order by a.id",
                        Account.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Account> sponsors(Person person) {
        return entityManager
                .createQuery(
                        "select a from Account a join fetch a.person p where a.blocked = false and exists"
                                + " (select m.id from Membership m where m.person = :person and m.sponsor = p"
                                + " and m.organisation.closed = false and " + Held.today("m") + ") order by a.id",
                        Account.class)
                .setParameter("person", person)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultList();
    }
}
