package nl.partnership.ejb.base.storage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Lease;
import nl.partnership.ejb.base.StorageWatch;

/** What an administrator has to know of the place where everything is stored. */
@Stateless
public class StorageService {

    /** An older back-up is too old. */
    private static final Duration FRESH = Duration.ofDays(7);

    @Inject
    private StorageWatch watch;

    @Inject
    private Lease lease;

    @Inject
    private Clock clock;

    @Allowed(Audience.ADMINISTRATOR)
    public StorageState look() {
        Instant backup = lease.lastDone(Backup.JOB).orElse(null);
        boolean old = backup == null || backup.plus(FRESH).isBefore(clock.instant());
        return new StorageState(
                watch.littleRoom().orElse(null), watch.lastFailed().orElse(null), backup, old);
    }
}
