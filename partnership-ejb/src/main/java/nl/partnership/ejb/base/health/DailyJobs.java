package nl.partnership.ejb.base.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.Lease;
import nl.partnership.ejb.base.Time;

/** Which work of a day or a week there is, as the timers of this node ask for it, and what of it was not done when it should. */
@ApplicationScoped
public class DailyJobs {

    /** What failed is tried again every hour; a node that starts makes up for what was missed. */
    private static final Duration GRACE = Duration.ofHours(3);

    @Inject
    private Lease lease;

    @Inject
    private Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(DailyWork.Due due, Instant since) {}

    /** A timer asks for this. */
    public void ask(DailyWork.Due due) {
        known.computeIfAbsent(due.name(), name -> new Known(due, clock.instant()));
    }

    /** How many there are. */
    public int count() {
        return known.size();
    }

    /** Names of those that were not done since they were due, some hours ago. */
    public List<String> late() {
        Map<String, Instant> done = lease.allDone();
        return known.values().stream()
                .filter(job -> isLate(job, done.get(job.due().name())))
                .map(job -> job.due().name())
                .sorted()
                .toList();
    }

    private boolean isLate(Known job, Instant done) {
        Instant due = job.due().lastBefore(clock.instant().minus(GRACE).atZone(Time.ZONE));
        // what was never done is new, until it was due once while somebody could have done it
        return done == null ? job.since().isBefore(due) : done.isBefore(due);
    }
}
