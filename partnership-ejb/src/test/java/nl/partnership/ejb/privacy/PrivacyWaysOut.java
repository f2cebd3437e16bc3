package nl.partnership.ejb.privacy;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class PrivacyWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of("OfficerService", "accounts to which the board itself gave access");
    }
}
