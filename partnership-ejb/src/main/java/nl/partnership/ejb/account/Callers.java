package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.Held;

/** Turns an account and a role into a caller, as far as both are valid today. */
@Dependent
public class Callers {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The roles that a person holds and can act in today, oldest first. */
    public List<Membership> memberships(Person person) {
        TypedQuery<Membership> held = entityManager
                .createQuery(
                        "select m from Membership m join m.organisation o where m.person = :person"
                                + " and o.closed = false and " + Held.opens("m")
                                + " order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("person", person)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST);
        return Fetch.along(held, "m.person", "m.organisation.board", "m.deputy", "m.sponsor")
                .getResultList();
    }

    /** In each role that the account's person holds today; for what goes to somebody who is not there, such as mail. */
    public List<Caller> inEachRole(Account account) {
        if (account.isBlocked()) {
            return List.of();
        }
        List<Membership> held = memberships(account.getPerson());
        return held.stream()
                .map(membership -> caller(account, membership, hasChoice(account, held)))
                .toList();
    }

    /** In each role, and as administrator when the account is one's: all that the owner of the account may act as today. */
    public List<Caller> inAnyRole(Account account) {
        List<Caller> all = new ArrayList<>(inEachRole(account));
        if (account.isAdministrator() && !account.isBlocked()) {
            all.add(administrator(account, !all.isEmpty()));
        }
        return all;
    }

    /** In the role used last, else the first one, else as administrator; empty when there is nothing to act in. */
    public Optional<Caller> inLastRole(Account account) {
        if (account.isBlocked()) {
            return Optional.empty();
        }
        List<Membership> held = memberships(account.getPerson());
        Optional<Membership> last =
                held.stream().filter(m -> m.equals(account.getLastMembership())).findFirst();
        if (last.isEmpty() && account.isAdministrator()) {
            return Optional.of(administrator(account, hasChoice(account, held)));
        }
        return last.or(() -> held.stream().findFirst()).map(m -> caller(account, m, hasChoice(account, held)));
    }

    /** In the role of this membership, or as administrator when it is null; empty when that is no longer possible. */
    public Optional<Caller> of(Account account, String membershipId) {
        if (account == null || account.isBlocked()) {
            return Optional.empty();
        }
        List<Membership> held = memberships(account.getPerson());
        boolean choice = hasChoice(account, held);
        if (membershipId == null) {
            return account.isAdministrator() ? Optional.of(administrator(account, choice)) : Optional.empty();
        }
        return held.stream()
                .filter(m -> m.getId().equals(membershipId))
                .findFirst()
                .map(m -> caller(account, m, choice));
    }

    private static boolean hasChoice(Account account, List<Membership> held) {
        return held.size() + (account.isAdministrator() ? 1 : 0) > 1;
    }

    /** Acting as administrator. */
    public static Caller administrator(Account account, boolean hasOtherRoles) {
        Person person = account.getPerson();
        return new Caller(
                account.getId(),
                person.getId(),
                person.getName(),
                null,
                null,
                null,
                null,
                null,
                Caller.ADMINISTRATOR_ROLE,
                account.getLanguage(),
                hasOtherRoles,
                null);
    }

    /** Acting in a role of one's own. */
    public static Caller caller(Account account, Membership membership, boolean hasOtherRoles) {
        Person person = account.getPerson();
        Organisation organisation = membership.getOrganisation();
        Organisation board = organisation.ownBoard();
        return new Caller(
                account.getId(),
                person.getId(),
                person.getName(),
                membership.getId(),
                organisation.getId(),
                organisation.getShortName(),
                board == null ? null : board.getId(),
                organisation.getType(),
                membership.getRole(),
                account.getLanguage(),
                hasOtherRoles,
                null);
    }
}
