package nl.partnership.ejb.audit;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class AuditWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of(
                "AuditService", "the trail keeps digests of words, for the officer alone",
                "TrailErasureService", "how many rows the officer just erased");
    }
}
