package nl.partnership.ejb.consent;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class ConsentWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of(
                "CaseService", "cases of the own organisation",
                "ConsentService", "the register of the own organisation, and names of organisations");
    }
}
