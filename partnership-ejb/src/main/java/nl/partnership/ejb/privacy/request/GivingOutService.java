package nl.partnership.ejb.privacy.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** Two decide that what the portal has of somebody is handed over: the officer asks, the board or another officer agrees. */
@Stateless
public class GivingOutService {

    @Inject
    private Requests requests;

    @Inject
    private CurrentCaller current;

    /** @throws NotFound for a request of another board */
    @Allowed({Audience.DPO, Audience.BOARD})
    public Handover of(String requestId) {
        return Handover.of(requests.require(requestId), current.get().personId());
    }

    /**
     * Wants to hand over what the portal has of who asks; it waits for a second person.
     *
     * @throws NotFound for a request of another board
     * @throws Stale when another changed it since it had that version
     * @throws RuleViolation when it is about no account, nobody made sure who asks, it was answered, or it waits already
     */
    @Allowed(Audience.DPO)
    public void ask(String requestId, long version) {
        requests.require(requestId, version).askToHandOver(requests.me(), requests.today());
    }

    /**
     * Agrees: from now on, and until it is answered, the officer can take it out of the portal.
     *
     * @throws NotFound for a request of another board
     * @throws Stale when another changed it since it had that version
     * @throws RuleViolation when nobody asks, somebody agreed before, or for who asked
     */
    @Allowed({Audience.DPO, Audience.BOARD})
    public void agree(String requestId, long version) {
        requests.require(requestId, version).agreeToHandOver(requests.me(), requests.today());
    }

    /**
     * It is not handed over, or not any more: by a second person, or by who asked.
     *
     * @throws NotFound for a request of another board
     * @throws Stale when another changed it since it had that version
     * @throws RuleViolation when nobody asks, or it was answered
     */
    @Allowed({Audience.DPO, Audience.BOARD})
    public void refuse(String requestId, long version) {
        requests.require(requestId, version).refuseToHandOver();
    }
}
