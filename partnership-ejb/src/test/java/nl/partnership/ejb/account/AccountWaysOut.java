package nl.partnership.ejb.account;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class AccountWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of(
                "AccountService", "one's own account",
                "CalendarFeedService", "one's own days, without words",
                "OneTimeLinkService", "one's own roles",
                "OwnTokenService", "one's own account",
                "WalkService", "names of organisations, and who the caller is");
    }
}
