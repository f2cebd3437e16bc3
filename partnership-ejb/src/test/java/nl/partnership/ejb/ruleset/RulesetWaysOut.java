package nl.partnership.ejb.ruleset;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class RulesetWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of(
                "EndorsementService", "rules, not records",
                "ProlongationService", "rules, not records",
                "ReachService", "rules, not records",
                "ReceiverService.organisations", "names of organisations",
                "ReceiverService.organisationsInDanger", "names of organisations",
                "RuleCaseService", "rules, not records",
                "RuleDraftService", "rules, not records",
                "RuleGridService", "rules, not records",
                "RuleReviewService", "how many records, never what is in them",
                "RuleSetService", "rules, not records");
    }
}
