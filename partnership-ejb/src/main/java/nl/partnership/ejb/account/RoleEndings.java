package nl.partnership.ejb.account;

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

/** When people are told that roles end: in the morning. A portal that was down makes up for it later that day. */
@Singleton
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoleEndings {

    private static final Logger LOG = Logger.getLogger(RoleEndings.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int PART = 100;

    @Inject
    private RoleEndingService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private Lease lease;

    @Schedule(hour = "7-20", minute = "20", timezone = "Europe/Amsterdam", persistent = false, info = "roles that end")
    public void warn() {
        current.become(Caller.PORTAL);
        String after = "";
        while (lease.hold("role-endings", LEASE)) {
            List<String> part = service.concerned(after, PART);
            if (part.isEmpty()) {
                return;
            }
            part.forEach(this::warn);
            after = part.get(part.size() - 1);
        }
    }

    /** One whose mail cannot be made keeps nobody else from theirs; the next hour tries again. */
    private void warn(String accountId) {
        try {
            service.warn(accountId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Account " + accountId + " was not told of roles that end");
        }
    }
}
