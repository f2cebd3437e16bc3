package nl.partnership.ejb.covenant;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class CovenantWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of("CovenantService", "a covenant is of all its parties");
    }
}
