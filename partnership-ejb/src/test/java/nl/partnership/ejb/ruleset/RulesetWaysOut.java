package nl.partnership.ejb.ruleset;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class RulesetWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.ofEntries(
                Map.entry("EndorsementPaperService", "how far partners are with the rules, not records"),
                Map.entry("EndorsementService", "rules, not records"),
                Map.entry("ParticipationService", "rules, not records"),
                Map.entry("ProlongationService", "rules, not records"),
                Map.entry("ReachService", "rules, not records"),
                Map.entry("ReceiverService.organisations", "names of organisations"),
                Map.entry("ReceiverService.organisationsInDanger", "names of organisations"),
                Map.entry("RuleCaseService", "rules, not records"),
                Map.entry("RuleDraftService", "rules, not records"),
                Map.entry("RuleGridService", "rules, not records"),
                Map.entry("RuleReviewService", "how many records, never what is in them"),
                Map.entry("RuleSetService", "rules, not records"));
    }
}
