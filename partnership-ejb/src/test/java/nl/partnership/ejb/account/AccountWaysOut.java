package nl.partnership.ejb.account;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class AccountWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of(
                "OwnProviderService", "one's own account",
                "AccountService", "one's own account",
                "CalendarFeedService", "one's own days, without words",
                "LostDeviceService", "names, for the administrator and who answers for the person",
                "OneTimeLinkService", "one's own roles",
                "OwnStepService", "one's own account",
                "OwnPasskeyService", "one's own account",
                "OwnTokenService", "one's own account",
                "StepDemandService", "what the installation asks, for its administrators",
                "WalkService", "names of organisations, and who the caller is");
    }
}
