package nl.partnership.ejb.sharing;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Lease;

/** When what receipts say is erased: in the night, once their day has come. */
@Singleton
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceiptErasure {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int PART = 100;

    @Inject
    private ReceiptErasureService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private Lease lease;

    @Schedule(hour = "3", minute = "20", timezone = "Europe/Amsterdam", persistent = false, info = "receipts to erase")
    public void erase() {
        current.become(Caller.PORTAL);
        while (lease.hold("receipt-erasure", LEASE)) {
            List<String> part = service.due(PART);
            if (part.isEmpty()) {
                return;
            }
            service.erase(part);
        }
    }
}
