package nl.partnership.ejb.privacy;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class PrivacyWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of(
                "OfficerService", "accounts to which the board itself gave access",
                "PublicLeafletService", "rules, which are for everybody",
                "LeafletDeskService", "rules and the own sentences of schools of the own board",
                "LeafletService", "of schools of the own board",
                "RetentionService", "numbers of the own board and its schools",
                "LegalHoldService", "holds on the own board and its schools",
                "DestructionService", "numbers of what was the organisation's own",
                "RetentionRunService", "ids, for the portal itself");
    }
}
