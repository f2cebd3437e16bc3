package nl.partnership.ejb.agreement.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.domain.agreement.offer.OfferLink;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.OwnedRecords;

/**
 * What was offered or asked, once it is opened, and what goes with it. Whose it is lays something beside it, and so does who
 * convenes at the school; both sides can take that back.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class OfferService {

    private static final int MOST = 100;

    private static final List<Audience> ACTING =
            List.of(Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER);

    private static final String BESIDE = " and s.id = :at and f.schoolYear = :thatYear and f.kind = :otherKind"
            + " and f.release = :ready order by f.links, f.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Offers offers;

    @Inject
    private OwnedRecords owned;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** @throws NotFound when the caller may not see it, and before it is opened */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public OfferView get(String id) {
        OfferRow row = offers.require(id);
        boolean acts = isActing() && row.isShown();
        boolean takesPart = acts && mayLink(row, row.links().stream());
        List<OfferRow> possible = acts ? possible(row) : List.of();
        Predicate<OfferRow> meets = other -> other.terms().meets(row.terms());
        owned.seen(Offers.KIND, id, List.of(row));
        owned.seen(Offers.KIND, id, row.links());
        owned.seen(Offers.KIND, id, possible);
        return new OfferView(
                row,
                possible.stream().filter(meets).toList(),
                possible.stream().filter(meets.negate()).toList(),
                cuts(row, acts),
                takesPart,
                row.year().lastDay().plus(WorkingAgreement.KEPT));
    }

    /** Which links the caller can take apart. */
    private Set<String> cuts(OfferRow row, boolean acts) {
        return row.links().stream()
                .filter(link -> acts && mayLink(row, Stream.of(link)))
                .map(OfferRow.Link::id)
                .collect(Collectors.toSet());
    }

    /** What the caller could lay beside it. */
    private List<OfferRow> possible(OfferRow row) {
        Set<String> beside = row.links().stream().map(OfferRow.Link::otherId).collect(Collectors.toSet());
        return offers
                .find(
                        BESIDE,
                        Map.of(
                                "at", row.schoolId(),
                                "thatYear", row.year(),
                                "otherKind", row.isAsk() ? OfferKind.OFFER : OfferKind.ASK),
                        0,
                        MOST)
                .stream()
                .filter(other -> !beside.contains(other.id()) && !isOfOne(row, other))
                .filter(other -> isCallers(row.organisationId())
                        || isCallers(other.organisationId())
                        || isCallers(row.schoolId()))
                .toList();
    }

    private static boolean isOfOne(OfferRow one, OfferRow other) {
        return one.organisationId().equals(other.organisationId()) && one.team() == other.team();
    }

    private boolean mayLink(OfferRow row, Stream<OfferRow.Link> beside) {
        return isCallers(row.organisationId())
                || isCallers(row.schoolId())
                || beside.anyMatch(link -> isCallers(link.organisationId()));
    }

    private boolean isActing() {
        Caller caller = current.get();
        return !caller.isWalking() && ACTING.stream().anyMatch(audience -> audience.includes(caller));
    }

    private boolean isCallers(String organisationId) {
        return organisationId.equals(current.get().organisationId());
    }

    /**
     * Lays an offer and what is missed beside each other; once they are, it changes nothing.
     *
     * @param otherId of one of those that {@link #get} gives
     * @throws RuleViolation at {@code other} when they do not go together
     * @throws NotFound when the caller may not see both, and when none of both is of its organisation or school
     */
    public void link(String id, String otherId) {
        Membership by = me();
        OfferRow one = offers.require(id);
        OfferRow other = offers.require(otherId);
        if (Stream.of(one.organisationId(), other.organisationId(), one.schoolId())
                .noneMatch(this::isCallers)) {
            throw new NotFound(Offers.KIND, id);
        }
        Map<String, Offer> locked = Stream.of(id, otherId)
                .distinct()
                // always in the same order, so that two who do the same do not wait for each other
                .sorted()
                .map(each -> entityManager.find(Offer.class, each, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Offer::getId, each -> each));
        Offer offer = locked.get(one.isAsk() ? otherId : id);
        Offer ask = locked.get(one.isAsk() ? id : otherId);
        if (!isLinked(offer, ask)) {
            entityManager.persist(new OfferLink(offer, ask, by, LocalDate.now(clock)));
        }
    }

    private boolean isLinked(Offer offer, Offer ask) {
        return entityManager
                        .createQuery(
                                "select count(l) from OfferLink l where l.offer = :offer and l.ask = :ask", Long.class)
                        .setParameter("offer", offer)
                        .setParameter("ask", ask)
                        .getSingleResult()
                > 0;
    }

    /**
     * They do not belong together after all.
     *
     * @throws NotFound as {@link #link}
     */
    public void unlink(String id, String linkId) {
        me();
        OfferRow row = offers.require(id);
        OfferRow.Link beside = row.links().stream()
                .filter(link -> link.id().equals(linkId))
                .findFirst()
                .orElseThrow(() -> new NotFound(Offers.KIND, id));
        if (!mayLink(row, Stream.of(beside))) {
            throw new NotFound(Offers.KIND, id);
        }
        OfferLink link = entityManager.find(OfferLink.class, linkId, LockModeType.PESSIMISTIC_WRITE);
        if (link != null) {
            link.cut();
            entityManager.remove(link);
        }
    }

    private Membership me() {
        current.get().mustNotWalk();
        return entityManager.find(Membership.class, current.get().membershipId());
    }
}
