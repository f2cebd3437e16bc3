package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Caller;

/** Lets in who proved who they are; and which role somebody had last, or gets next, who has none today. */
@Dependent
public class EndedRoles {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Callers callers;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private Clock clock;

    /**
     * Whoever proved who they are is asked for a role to act in.
     *
     * @return who is calling from now on, in the role used last; empty when there is nothing to act in, and then the refusal
     *     of this request says which role ended. A blocked account looks as if nothing had been proved
     */
    public Optional<Caller> letIn(Account account) {
        Optional<Caller> caller = callers.inLastRole(account);
        if (caller.isEmpty() && !account.isBlocked()) {
            refusal.becauseOf(last(account, any -> true).orElse(EndedRole.NEVER));
        }
        return caller;
    }

    /**
     * Says in the refusal of this request which role ended, of somebody of whom others say who it is.
     *
     * @param theirs the organisations that they can speak of
     */
    public void tell(Account account, Predicate<Organisation> theirs) {
        if (!account.isBlocked() && callers.inLastRole(account).isEmpty()) {
            last(account, theirs).ifPresent(refusal::becauseOf);
        }
    }

    private Optional<EndedRole> last(Account account, Predicate<Organisation> at) {
        LocalDate today = LocalDate.now(clock);
        List<Membership> all = entityManager
                .createQuery(
                        "select m from Membership m join fetch m.organisation"
                                + " left join fetch m.sponsor where m.person = :person order by m.validFrom desc, m.id",
                        Membership.class)
                .setParameter("person", account.getPerson())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(one -> at.test(one.getOrganisation()))
                .toList();
        return all.stream()
                .filter(one -> one.getValidFrom().isAfter(today)
                        && !one.getOrganisation().isClosed())
                .min(Comparator.comparing(Membership::getValidFrom))
                .or(() -> all.stream().max(Comparator.comparing(EndedRoles::end)))
                .map(one -> ended(one, today));
    }

    /** One role, when it is this person's and does not hold today. */
    Optional<EndedRole> of(Person person, String membershipId) {
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(entityManager.find(Membership.class, membershipId))
                .filter(one -> one.getPerson().equals(person) && !one.opensOn(today))
                .map(one -> ended(one, today));
    }

    private static LocalDate end(Membership membership) {
        return membership.lastDay() == null ? LocalDate.MAX : membership.lastDay();
    }

    private EndedRole ended(Membership membership, LocalDate today) {
        boolean toCome = membership.getValidFrom().isAfter(today);
        LocalDate last = membership.lastDay();
        boolean over = !toCome && last != null && last.isBefore(today);
        return new EndedRole(
                membership.getRole(),
                membership.getOrganisation().getShortName(),
                over ? last : null,
                toCome ? membership.getValidFrom() : null,
                sponsor(membership));
    }

    private String sponsor(Membership membership) {
        Person sponsor = membership.getSponsor();
        boolean there = sponsor != null
                && callers.memberships(sponsor).stream()
                        .anyMatch(one -> one.getOrganisation().getType() == OrganisationType.SCHOOL);
        return there ? sponsor.getName() : null;
    }
}
