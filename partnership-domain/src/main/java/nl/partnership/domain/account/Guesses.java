package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.NotInTrail;

/** Wrong passwords in a row, from one side: after five of them there is a growing pause, never a lock. */
@Embeddable
@NotInTrail
public class Guesses {

    private static final int FREE = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    @Column(name = "failed_attempts")
    private int failed;

    @Column(name = "next_attempt_at")
    private Instant nextAt;

    /** Whether a guess at this moment is looked at. */
    public boolean mayTry(Instant now) {
        return nextAt == null || !now.isBefore(nextAt);
    }

    /** One more was wrong. */
    public void failed(Instant now) {
        failed++;
        if (isSlowedDown()) {
            long seconds = 1L << Math.min(failed - FREE + 1, 10);
            Duration pause = Duration.ofSeconds(seconds);
            nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        }
    }

    /** Whether so many were wrong that each next one has to wait. */
    public boolean isSlowedDown() {
        return failed >= FREE;
    }

    /** The right one was given, or there is another password. */
    public void forget() {
        failed = 0;
        nextAt = null;
    }
}
