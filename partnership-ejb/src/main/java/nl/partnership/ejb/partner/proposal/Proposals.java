package nl.partnership.ejb.partner.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.partner.Held;

/** What is known of people with certain addresses: their names, and the roles that they have or that wait for an answer. */
@Dependent
class Proposals {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** What people can work for, at most 1,000. */
    List<Organisation> organisations() {
        return entityManager
                .createQuery("select o from Organisation o where o.closed = false order by o.id", Organisation.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** By address the key of the name that people have, or would have. */
    Map<String, String> names(Collection<String> addresses) {
        Map<String, String> names = new HashMap<>();
        query("select p.name, p.email from Person p where p.email in :addresses", addresses)
                .forEach(row -> names.put((String) row[1], NameKey.ofPerson((String) row[0])));
        query("select r.name, r.email from ProposedRole r where r.email in :addresses", addresses)
                .forEach(row -> names.putIfAbsent((String) row[1], NameKey.ofPerson((String) row[0])));
        return names;
    }

    /** Roles that are not over, and those that wait: as {@link PeopleFile.Line#key} says them. */
    Set<List<String>> roles(Collection<String> addresses) {
        Set<List<String>> roles = keys(query(
                "select r.email, r.organisation.id, r.role from ProposedRole r where r.email in :addresses",
                addresses));
        roles.addAll(held(addresses));
        return roles;
    }

    /** Roles that are not over. */
    Set<List<String>> held(Collection<String> addresses) {
        return keys(entityManager
                .createQuery(
                        "select p.email, m.organisation.id, m.role from Membership m join m.person p"
                                + " where p.email in :addresses and " + Held.orLater("m"),
                        Object[].class)
                .setParameter("addresses", addresses)
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }

    private static Set<List<String>> keys(List<Object[]> rows) {
        return rows.stream()
                .map(row -> PeopleFile.Line.key((String) row[0], (String) row[1], (String) row[2]))
                .collect(Collectors.toSet());
    }

    private List<Object[]> query(String text, Collection<String> addresses) {
        return entityManager
                .createQuery(text, Object[].class)
                .setParameter("addresses", addresses)
                .getResultList();
    }

    /** Organisations where somebody has a role today. */
    Set<String> staffed() {
        return new HashSet<>(entityManager
                .createQuery(
                        "select distinct o.id from Membership m join m.organisation o where " + Held.today("m"),
                        String.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }

    /** Who has this address. */
    Optional<Person> person(String address) {
        return entityManager
                .createQuery("select p from Person p where p.email = :address", Person.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }
}
