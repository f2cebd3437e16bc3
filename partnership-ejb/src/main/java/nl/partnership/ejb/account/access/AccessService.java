package nl.partnership.ejb.account.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.AccessEnd;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.account.OwnerLetters;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.Ties;

/**
 * Partners have access as long as somebody of the school or the board answers for it, a half-year at a time. Who does so gives it
 * for the next one, or ends it; the portal itself looks which organisations work with no school any more.
 */
@Stateless
public class AccessService {

    private static final int MOST = 300;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    @Any
    private Instance<Ties> ties;

    @Inject
    private OwnerLetters letters;

    /** For whom the caller answers: roles that are not over, what ends first first; at most 300. */
    @Allowed({Audience.SCHOOL, Audience.BOARD, Audience.DPO})
    public List<Sponsored> mine() {
        LocalDate today = today();
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.person join fetch m.organisation o left join fetch m.deputy"
                                + " where m.sponsor.id = :me and o.closed = false and " + Held.orLater("m")
                                + " order by m.validUntil, m.id",
                        Membership.class)
                .setParameter("me", current.get().personId())
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(one -> Sponsored.of(one, today))
                .sorted(Comparator.comparing(Sponsored::accessUntil).thenComparing(Sponsored::person))
                .toList();
    }

    /**
     * Answers for this access until the end of the half-year, or of the next one from two months before. Also after it ended.
     *
     * @param version as read
     * @throws RuleViolation when it lasts as long already
     * @throws nl.partnership.domain.base.Stale when the role was changed since
     */
    @Allowed({Audience.SCHOOL, Audience.BOARD, Audience.DPO})
    public void renew(String id, long version) {
        Membership membership = own(id, version);
        if (Sponsored.of(membership, today()).renewedUntil() == null) {
            throw new RuleViolation("account.sponsored.asLong");
        }
        membership.allowUntil(AccessEnd.given(today()));
    }

    /**
     * Answers for this access no more: on the next request there is none, and its owner is told. The role itself stays as it is.
     *
     * @param version as read
     * @throws nl.partnership.domain.base.Stale when the role was changed since
     */
    @Allowed({Audience.SCHOOL, Audience.BOARD, Audience.DPO})
    public void end(String id, long version) {
        Membership membership = own(id, version);
        if (!membership.opensOn(today())) {
            throw new RuleViolation("account.sponsored.isOver");
        }
        membership.allowUntil(today().minusDays(1));
        account(membership)
                .ifPresent(owner -> letters.tell(
                        owner,
                        "account.accessEnded",
                        membership.getOrganisation().getShortName(),
                        membership.getSponsor().getName()));
    }

    /** Ids of roles of before the portal counted how long somebody answers for them. */
    @Allowed(Audience.PORTAL)
    public List<String> uncounted(String after, int most) {
        return entityManager
                .createQuery(
                        "select m.id from Membership m join m.organisation o where m.sponsor is not null"
                                + " and m.accessUntil is null and o.closed = false and " + Held.orLater("m")
                                + " and m.id > :after order by m.id",
                        String.class)
                .setParameter("today", today())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** From today on it counts: the access lasts until the end of the half-year, unless it is renewed. */
    @Allowed(Audience.PORTAL)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void count(String membershipId) {
        Membership membership = entityManager.find(Membership.class, membershipId, LockModeType.PESSIMISTIC_WRITE);
        if (membership != null) {
            membership.countAccess(today());
        }
    }

    /** Ids of partners, a part at a time. */
    @Allowed(Audience.PORTAL)
    public List<String> partners(String after, int most) {
        return entityManager
                .createQuery(
                        "select o.id from Organisation o where o.type <> :school and o.closed = false and o.id > :after"
                                + " order by o.id",
                        String.class)
                .setParameter("school", OrganisationType.SCHOOL)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Sets the last day of a partner that works with no school any more; takes it away when it does again. */
    @Allowed(Audience.PORTAL)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void look(String organisationId) {
        Organisation partner = entityManager.find(Organisation.class, organisationId);
        LocalDate until = until(partner);
        if (!Objects.equals(until, partner.getAccessUntil())) {
            entityManager.refresh(partner, LockModeType.PESSIMISTIC_WRITE);
            partner.allowUntil(until);
        }
    }

    /** The last day of a partner by what it works in; null for none. */
    private LocalDate until(Organisation partner) {
        // who never was part of anything is not sent away
        LocalDate last = ties.stream()
                .map(room -> room.lastDay(partner))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(today());
        if (!last.isBefore(today())) {
            return null;
        }
        return partner.getAccessUntil() == null ? AccessEnd.afterTies(last, today()) : partner.getAccessUntil();
    }

    /** Locked, as two pages may send at once; of others there is none. */
    private Membership own(String id, long version) {
        current.get().mustNotWalk();
        Membership membership =
                id == null ? null : entityManager.find(Membership.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean mine = membership != null
                && membership.getSponsor() != null
                && membership.getSponsor().getId().equals(current.get().personId())
                && !membership.getOrganisation().isClosed()
                && !membership.getValidUntil().isBefore(today());
        if (!mine) {
            throw new NotFound("membership", id);
        }
        membership.requireVersion(version);
        return membership;
    }

    private Optional<Account> account(Membership membership) {
        return entityManager
                .createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", membership.getPerson())
                .getResultStream()
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
