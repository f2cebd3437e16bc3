package nl.partnership.ejb.sharing;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Lease;

/** When closed cases are erased: in the night, once their day has come. */
@Singleton
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseErasure {

    private static final Logger LOG = Logger.getLogger(CaseErasure.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int PART = 100;

    @Inject
    private CaseErasureService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private Lease lease;

    @Schedule(hour = "3", timezone = "Europe/Amsterdam", persistent = false, info = "cases to erase")
    public void erase() {
        current.become(Caller.PORTAL);
        String after = "";
        while (lease.hold("case-erasure", LEASE)) {
            List<String> part = service.due(after, PART);
            if (part.isEmpty()) {
                return;
            }
            part.forEach(this::erase);
            after = part.get(part.size() - 1);
        }
    }

    /** One that cannot be erased keeps no other one; the next night tries again. */
    private void erase(String caseId) {
        try {
            service.erase(caseId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Case " + caseId + " was not erased");
        }
    }
}
