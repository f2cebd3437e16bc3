package nl.partnership.ejb.base.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.ejb.base.Lease;
import nl.partnership.ejb.base.StorageWatch;
import nl.partnership.ejb.base.mail.OutboxQueue;
import nl.partnership.ejb.base.storage.Backup;

/** What a balancer and figures have to know of the portal; in few statements, as it is asked often. */
@ApplicationScoped
public class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

    private static final String GAUGE = "# TYPE %1$s gauge\n%1$s %2$d\n";

    @Inject
    private Lease lease;

    @Inject
    private OutboxQueue outbox;

    @Inject
    private StorageWatch storage;

    @Inject
    private Clock clock;

    /** Whether the database answers. */
    public boolean isDatabaseThere() {
        try {
            lease.lastDone(Backup.JOB);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "The database does not answer", e);
            return false;
        }
    }

    /** Figures, in the text that Prometheus and its like read; nothing of people. */
    public String figures() {
        StringBuilder lines = new StringBuilder();
        storage.room().ifPresent(room -> lines.append(GAUGE.formatted("portal_disk_free_megabytes", room)));
        boolean there = isDatabaseThere();
        lines.append(GAUGE.formatted("portal_database_up", there ? 1 : 0));
        if (there) {
            lines.append(GAUGE.formatted("portal_mail_waiting", outbox.waiting()));
            lease.lastDone(Backup.JOB)
                    .map(moment -> Duration.between(moment, clock.instant()).toSeconds())
                    .ifPresent(age -> lines.append(GAUGE.formatted("portal_backup_age_seconds", age)));
        }
        return lines.toString();
    }
}
