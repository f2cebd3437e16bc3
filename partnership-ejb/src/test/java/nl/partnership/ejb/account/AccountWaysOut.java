package nl.partnership.ejb.account;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class AccountWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.ofEntries(
                Map.entry("AccessService", "names, for who answers for the access of these people"),
                Map.entry("OwnProviderService", "one's own account"),
                Map.entry("AccountService", "one's own account"),
                Map.entry("CalendarFeedService", "one's own days, without words"),
                Map.entry("LostDeviceService", "names, for the administrator and who answers for the person"),
                Map.entry("OneTimeLinkService", "one's own roles"),
                Map.entry("OwnStepService", "one's own account"),
                Map.entry("OwnPasskeyService", "one's own account"),
                Map.entry("OwnTokenService", "one's own account"),
                Map.entry("StepDemandService", "what the installation asks, for its administrators"),
                Map.entry("WalkService", "names of organisations, and who the caller is"));
    }
}
