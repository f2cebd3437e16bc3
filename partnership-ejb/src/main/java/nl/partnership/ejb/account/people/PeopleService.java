package nl.partnership.ejb.account.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.MembershipService;

/** Everybody who has, had or will have something to do in the portal, for the administrator. */
@Stateless
public class PeopleService {

    private static final int MOST = 100;
    private static final int MOST_TAKEN = 2000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private People people;

    @Inject
    private MembershipService memberships;

    /**
     * People whose name or address contains these words, by name.
     *
     * @param words null or blank for everybody
     */
    @Allowed(Audience.ADMINISTRATOR)
    public List<PersonRow> list(String words, PeopleFilter filter, int first, int most) {
        return rows(words, filter, first, Math.min(most, MOST));
    }

    /** That whole list, for a spreadsheet; at most 2,000. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<PersonRow> all(String words, PeopleFilter filter) {
        return rows(words, filter, 0, MOST_TAKEN);
    }

    private List<PersonRow> rows(String words, PeopleFilter filter, int first, int most) {
        List<People.Found> found = people.find(words, filter, first, most);
        List<Person> persons = found.stream().map(People.Found::person).toList();
        List<Account> accounts = found.stream()
                .map(People.Found::account)
                .filter(Objects::nonNull)
                .toList();
        Map<Person, List<Membership>> roles = rolesOf(persons);
        Set<Account> invited = invited(accounts);
        return found.stream()
                .map(one -> row(one, roles.getOrDefault(one.person(), List.of()), invited.contains(one.account())))
                .toList();
    }

    @Allowed(Audience.ADMINISTRATOR)
    public long count(String words, PeopleFilter filter) {
        return people.count(words, filter);
    }

    /** @throws NotFound when there is nobody with this id */
    @Allowed(Audience.ADMINISTRATOR)
    public PersonView view(String personId) {
        Person person = personId == null ? null : entityManager.find(Person.class, personId);
        if (person == null) {
            throw new NotFound("person", personId);
        }
        Account account = account(person);
        Instant linkUntil = account == null ? null : linkUntil(account);
        return new PersonView(
                personId,
                person.getVersion(),
                person.getName(),
                person.getEmail(),
                account == null ? null : account.getUserName(),
                AccountState.of(account, linkUntil),
                account != null && account.isAdministrator(),
                linkUntil,
                mailWaits(person),
                person.isAddressWrong(),
                memberships.of(personId));
    }

    private PersonRow row(People.Found found, List<Membership> all, boolean invited) {
        LocalDate today = LocalDate.now(clock);
        List<Membership> working = all.stream().filter(m -> works(m, today)).toList();
        Account account = found.account();
        return new PersonRow(
                found.person().getId(),
                found.person().getName(),
                found.person().getEmail(),
                (working.isEmpty() ? all : working)
                        .stream()
                                .map(m -> new PersonRow.Role(
                                        m.getRole(), m.getOrganisation().getShortName()))
                                .toList(),
                working.stream()
                        .map(Membership::getValidUntil)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                working.isEmpty() && !all.isEmpty(),
                AccountState.of(account, invited ? clock.instant() : null),
                account != null && account.isAdministrator());
    }

    private static boolean works(Membership membership, LocalDate today) {
        LocalDate until = membership.getValidUntil();
        Organisation organisation = membership.getOrganisation();
        return !organisation.isClosed() && (until == null || !until.isBefore(today));
    }

    private Map<Person, List<Membership>> rolesOf(List<Person> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return Fetch.along(
                        entityManager.createQuery(
                                "select m from Membership m where m.person in :persons order by m.validFrom, m.id",
                                Membership.class),
                        "m.organisation.board",
                        "m.deputy",
                        "m.sponsor")
                .setParameter("persons", persons)
                .getResultStream()
                .collect(Collectors.groupingBy(Membership::getPerson));
    }

    private Set<Account> invited(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(entityManager
                .createQuery(
                        "select i.account from Invitation i where i.account in :accounts and i.usedAt is null"
                                + " and i.expiresAt > :now",
                        Account.class)
                .setParameter("accounts", accounts)
                .setParameter("now", clock.instant())
                .getResultList());
    }

    private Account account(Person person) {
        return entityManager
                .createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Instant linkUntil(Account account) {
        return entityManager
                .createQuery(
                        "select max(i.expiresAt) from Invitation i where i.account = :account and i.usedAt is null"
                                + " and i.expiresAt > :now",
                        Instant.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private boolean mailWaits(Person person) {
        return entityManager
                        .createQuery(
                                "select count(m) from OutboxMail m where m.recipient = :address and m.sentAt is null",
                                Long.class)
                        .setParameter("address", person.getEmail())
                        .getSingleResult()
                > 0;
    }
}
