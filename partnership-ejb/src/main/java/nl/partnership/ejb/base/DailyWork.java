package nl.partnership.ejb.base;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.ejb.base.health.DailyJobs;

/**
 * Does what the portal has to do once a day or a week. That it was done is recorded, and whoever asks first when it is due
 * does it: after a night in which the portal was down it is made up for, and when a node dies in the middle another goes on as soon as
 * the lease of the dead one ends. Timers ask every few minutes. Doing a thing twice does no harm: each job remembers by itself
 * for whom it was done.
 */
@Dependent
public class DailyWork {

    private static final Logger LOG = Logger.getLogger(DailyWork.class.getName());

    /** Much longer than one part of the work takes. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofHours(1);
    private static final int PART = 100;

    @Inject
    private Lease lease;

    @Inject
    private OwnWork work;

    @Inject
    private Clock clock;

    @Inject
    private DailyJobs jobs;

    /**
     * When a job is due, in Amsterdam. One that tells people something is due again every hour of its day, as what there is to tell
     * changes during the day.
     *
     * @param name of its lease
     * @param from the hour at which it is due
     * @param until the hour of a day after which it waits for the next morning, as mail to people does; null for a job that tells nobody
     *     anything, which is due once and may be made up for at any hour
     * @param day the day of the week; null for every day
     */
    public record Due(String name, LocalTime from, LocalTime until, DayOfWeek day) {

        /** The last moment at which it was due; null when it is not to be done at this hour. */
        Instant last(ZonedDateTime now) {
            if (until != null
                    && !(now.toLocalTime().isBefore(until) && !now.toLocalTime().isBefore(from))) {
                return null;
            }
            ZonedDateTime due = first(now);
            boolean again = until != null && due.toLocalDate().equals(now.toLocalDate());
            return (again ? due.plusHours(ChronoUnit.HOURS.between(due, now)) : due).toInstant();
        }

        /** The last day's moment from which on it was due, at whatever hour one asks. */
        public Instant lastBefore(ZonedDateTime now) {
            return first(now).toInstant();
        }

        private ZonedDateTime first(ZonedDateTime now) {
            ZonedDateTime due = now.with(from);
            if (due.isAfter(now)) {
                due = due.minusDays(1);
            }
            return day == null ? due : due.with(TemporalAdjusters.previousOrSame(day));
        }
    }

    /**
     * Does the job when it is due and was not done since, unless another node is at it. One item that fails keeps no other one; in an
     * hour what is left is tried again.
     *
     * @param next ids that follow on an id (at first an empty text), at most so many
     * @param item does it for one id, in a transaction of its own
     */
    public void run(Due job, BiFunction<String, Integer, List<String>> next, Consumer<String> item) {
        jobs.ask(job);
        Instant due = job.last(clock.instant().atZone(Time.ZONE));
        if (due == null || !lease.holdIfDue(job.name(), due, LEASE)) {
            return;
        }
        boolean failed = false;
        List<String> part = next.apply("", PART);
        while (!part.isEmpty()) {
            for (String id : part) {
                AtomicBoolean did = new AtomicBoolean();
                if (!work.does(() -> did.set(did(job, item, id)))) {
                    // the portal stops: what is left is due as soon as it is there again
                    lease.leaveAlone(job.name(), Duration.ZERO);
                    return;
                }
                failed |= !did.get();
            }
            if (!lease.hold(job.name(), LEASE)) {
                return;
            }
            part = next.apply(part.get(part.size() - 1), PART);
        }
        if (failed) {
            lease.leaveAlone(job.name(), PAUSE_AFTER_FAILURE);
        } else {
            lease.done(job.name());
        }
    }

    private static boolean did(Due job, Consumer<String> item, String id) {
        try {
            item.accept(id);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> job.name() + " failed for " + id + " and is tried again in an hour");
            return false;
        }
    }
}
