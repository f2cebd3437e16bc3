package nl.partnership.ejb.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/**
 * A second person looks whether nobody can be recognised (K9). The asker shows a colleague, outside the portal, what is
 * to be shared; the colleague answers under their own account. After that the asker completes the decision.
 */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO})
public class ColleagueCheckService {

    @Inject
    private ColleagueChecks checks;

    /**
     * Asks colleagues to look. Asking again changes nothing.
     *
     * @param receiptId of the caller's own decision that misses K9
     * @throws nl.partnership.domain.base.NotFound when the receipt is not the caller's own
     */
    public void ask(String receiptId) {
        checks.ask(receiptId);
    }

    /** What colleagues at the caller's organisation asked and nobody answered, the oldest first; at most 100. */
    public List<ColleagueCheckRow> waiting() {
        return checks.waiting();
    }

    /**
     * @param unrecognisable whether nobody can be recognised
     * @throws nl.partnership.domain.base.NotFound when it was asked at another organisation, or there is none
     * @throws nl.partnership.domain.base.RuleViolation when it is the caller's own, or was answered
     */
    public void answer(String id, long version, boolean unrecognisable) {
        checks.answer(id, version, unrecognisable);
    }
}
