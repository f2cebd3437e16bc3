package nl.partnership.ejb.partner.handover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Handover;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * Handing over the role in which the caller acts. Nobody but who leaves and who takes over sees it before everything passes.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class HandoverService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Handovers handovers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Of the caller's own role: what hangs on it, whether or not it is being handed over. */
    public HandoverView own() {
        Membership own = membership();
        return handovers.of(own.getId()).map(this::view).orElseGet(() -> fresh(own));
    }

    /**
     * One that the caller is asked to take over, or asked.
     *
     * @throws NotFound for everybody else
     */
    public HandoverView get(String id) {
        return view(require(id));
    }

    /**
     * Asks a colleague to take over.
     *
     * @param successorId one of {@link HandoverView#successors}
     * @throws RuleViolation at the field {@code successor} or {@code lastDay}
     */
    public void ask(String successorId, LocalDate lastDay) {
        Membership own = membership();
        if (handovers.of(own.getId()).isPresent()) {
            throw new RuleViolation("partner.handover.asked");
        }
        if (handovers.successors(own).stream()
                .noneMatch(one -> one.membershipId().equals(successorId))) {
            throw RuleViolation.at("successor", "partner.handover.noSuccessor");
        }
        entityManager.persist(
                new Handover(own, entityManager.find(Membership.class, successorId), lastDay, LocalDate.now(clock)));
    }

    /** Who leaves takes it back, or who is asked does not do it; nothing passed yet. */
    public void withdraw(String id, long version) {
        Handover handover = require(id);
        handover.requireVersion(version);
        if (handover.isPassed()) {
            throw new RuleViolation("partner.handover.passed");
        }
        entityManager.remove(handover);
    }

    /** The caller takes over; when the last day was before today, at once. */
    public void confirm(String id, long version) {
        Handover handover = require(id);
        if (isMine(handover)) {
            throw new NotFound("handover", id);
        }
        handover.requireVersion(version);
        handover.confirm(LocalDate.now(clock));
        handovers.passWhenDue(handover);
    }

    private Handover require(String id) {
        return handovers
                .find(id)
                .filter(one -> isMine(one)
                        || one.getSuccessor().getId().equals(current.get().membershipId()))
                .filter(one -> !current.get().isWalking())
                .orElseThrow(() -> new NotFound("handover", id));
    }

    private boolean isMine(Handover handover) {
        return handover.getLeaving().getId().equals(current.get().membershipId());
    }

    private HandoverView fresh(Membership own) {
        return new HandoverView(
                null,
                0,
                own.getPerson().getName(),
                own.getRole(),
                own.getOrganisation().getShortName(),
                handovers.ties(own),
                handovers.otherRoles(own),
                own.getValidUntil(),
                null,
                null,
                true,
                handovers.successors(own));
    }

    private HandoverView view(Handover one) {
        Membership leaving = one.getLeaving();
        return new HandoverView(
                one.getId(),
                one.getVersion(),
                leaving.getPerson().getName(),
                leaving.getRole(),
                leaving.getOrganisation().getShortName(),
                handovers.ties(leaving),
                handovers.otherRoles(leaving),
                one.getLastDay(),
                one.getSuccessor().getPerson().getName(),
                state(one),
                isMine(one),
                List.of());
    }

    private static HandoverView.State state(Handover one) {
        if (one.isPassed()) {
            return HandoverView.State.PASSED;
        }
        return one.getConfirmedOn() == null ? HandoverView.State.ASKED : HandoverView.State.CONFIRMED;
    }

    private Membership membership() {
        return Optional.ofNullable(current.get().membershipId())
                .map(id -> entityManager.find(Membership.class, id))
                .orElseThrow(() -> new NotFound("membership", current.get().membershipId()));
    }
}
