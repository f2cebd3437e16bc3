package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.RoleWarning;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.mail.Told;

/**
 * Roles end on their last day, and people with them who are in the middle of their work. So a month and a week before, who
 * holds the role, who answers for it and who convenes at the school are told by mail, once each; {@code EndingRoleTodo} tells them on their homes.
 */
@Stateless
public class RoleEndingService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private EndingRoles endings;

    @Inject
    private EndedRoles ended;

    @Inject
    private SignIns signIns;

    @Inject
    private RoleLetters letters;

    /**
     * Ids of accounts whose person may have to be told of an end, a part at a time; none when no role ends.
     *
     * @param after the last id of the part before, or an empty text
     */
    @Allowed(Audience.PORTAL)
    public List<String> concerned(String after, int most) {
        return endings.concerned(after, most);
    }

    /** Tells this account's person of the ends that nobody told them of yet. */
    @Allowed(Audience.PORTAL)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void warn(String accountId) {
        Account account = entityManager.find(Account.class, accountId);
        Person person = account.getPerson();
        List<Membership> news = endings.of(person).stream()
                .filter(one -> isNew(one, person))
                .limit(Told.MOST)
                .toList();
        if (news.isEmpty()) {
            return;
        }
        news.forEach(one -> entityManager.persist(new RoleWarning(one, person, endings.kind(one), one.lastDay())));
        // when another node was first, this fails before a mail is written
        entityManager.flush();
        letters.ends(account, news);
    }

    /**
     * The role that a session acted in and that ended since.
     *
     * @param membershipId null for an administrator acting as such
     * @return empty when the sign-in was ended, the account is blocked or the role holds
     */
    @Allowed(Audience.PORTAL)
    public Optional<EndedRole> ended(String signInId, String membershipId) {
        return membershipId == null
                ? Optional.empty()
                : signIns.open(signInId)
                        .filter(open -> !open.getAccount().isBlocked())
                        .flatMap(open -> ended.of(open.getAccount().getPerson(), membershipId));
    }

    private boolean isNew(Membership membership, Person person) {
        LocalDate day = membership.lastDay();
        return entityManager
                .createQuery(
                        "select w.id from RoleWarning w where w.membership = :membership and w.person = :person"
                                + " and w.kind = :kind and w.day = :day",
                        String.class)
                .setParameter("membership", membership)
                .setParameter("person", person)
                .setParameter("kind", endings.kind(membership))
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }
}
