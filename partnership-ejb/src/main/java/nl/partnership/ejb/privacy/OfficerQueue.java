package nl.partnership.ejb.privacy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.audit.LastCheck;
import nl.partnership.ejb.audit.verify.HeadsState;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RulesStanding;
import nl.partnership.ejb.sharing.QuestionRow;

/**
 * What waits for the data protection officer.
 *
 * @param inForce the rule set of today; null when no board adopted one
 * @param open the set on its way to adoption; null when there is none
 * @param standing how the rules stand
 * @param questions about sharing that wait for the caller, what is urgent first
 * @param ending accounts of partners that end soon, the soonest first
 * @param lastCheck of the trail; null when nobody checked it yet
 * @param heads what the file outside the database is worth, that shows whether the end of the trail was cut off
 */
public record OfficerQueue(
        RuleSetRow inForce,
        RuleSetRow open,
        RulesStanding standing,
        List<QuestionRow> questions,
        List<Ending> ending,
        LastCheck lastCheck,
        HeadsState heads)
        implements Serializable {

    /**
     * Somebody whose account ends.
     *
     * @param organisation short name
     * @param sponsor who asked them in, or null
     */
    public record Ending(String name, String role, String organisation, LocalDate until, String sponsor)
            implements Serializable {}

    /** Whether a rule set waits for the officer's advice. */
    public boolean isAdviceWanted() {
        return open != null && !open.isAdvised();
    }
}
