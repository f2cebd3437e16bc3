package nl.partnership.ejb.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/**
 * "May I share this?", decided by the rules in force today and the portal's own records, in the role that the caller
 * acts in. Every decision leaves a receipt. A request that cannot be, for example with a receiver out of reach, is a
 * {@link nl.partnership.domain.base.RuleViolation} at {@code receiver}, {@code organisation}, {@code categories},
 * {@code purpose}, {@code case}, {@code age}, {@code justification}, or at {@code reason} or {@code reference} followed
 * by the code of a condition; then nothing is kept.
 */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO})
public class DecisionService {

    @Inject
    private Deciding deciding;

    /** The answer as it stands, with nothing kept: for a page on which somebody is still choosing. */
    public SharingAnswer preview(Asking asking) {
        return deciding.preview(asking);
    }

    /** What the rules ask of the caller, whoever the receiver is. */
    public OwnDuties ownDuties() {
        return deciding.ownDuties();
    }

    /**
     * Decides. What must be done afterwards becomes a task of the caller; what needs advice goes to the adviser of the
     * caller's organisation.
     *
     * @throws nl.partnership.domain.base.NotFound when the case is not of the caller's organisation
     */
    public Decided decide(Asking asking) {
        return deciding.decide(asking);
    }

    /**
     * Decides once more what was decided before, with what came since: a colleague's check, a ruling, a consent.
     *
     * @param receiptId of the caller's own decision
     * @throws nl.partnership.domain.base.NotFound when it is not the caller's
     * @throws nl.partnership.domain.base.RuleViolation when the caller acts in another role than then, or the question to
     *     the adviser is still open
     */
    public Decided complete(String receiptId) {
        return deciding.complete(receiptId);
    }

    /**
     * Records that the caller did not share, and why.
     *
     * @return id of the receipt
     * @throws nl.partnership.domain.base.RuleViolation at {@code because} too
     */
    public String notShared(Asking asking, String because) {
        return deciding.notShared(asking, because);
    }

    /**
     * Records that the caller shared already, because of acute danger; what must be done afterwards becomes a task
     * of the caller: to account for it within 24 hours, and what the rules ask. The purpose is acute danger, whatever the asking says.
     *
     * @param sharedAt in Europe/Amsterdam, not in the future
     * @return id of the receipt
     * @throws nl.partnership.domain.base.RuleViolation at {@code sharedAt} too
     */
    public String alreadyShared(Asking asking, LocalDateTime sharedAt) {
        return deciding.alreadyShared(asking, sharedAt);
    }
}
