package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.NotInTrail;

/**
 * How often something may still be called: a store of calls that fills up steadily and of which each call takes one. One
 * moment says it all: when the store is full again. It stands in the database, so that there is one store, however many
 * nodes serve it. It also knows when it was used last.
 */
@MappedSuperclass
@NotInTrail
public abstract class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Version
    private long version;

    @Column(name = "full_again")
    private Instant fullAgain = Instant.EPOCH;

    @Column(name = "used_at")
    private Instant usedAt;

    /**
     * Takes a call, if there is one.
     *
     * @param aMinute how many calls come back in a minute, at least 1
     * @param most how many the store holds, at least 1
     * @return how long to wait until there is one again; zero when the call was taken
     */
    public Duration take(Instant now, int aMinute, int most) {
        Duration refill = MINUTE.dividedBy(aMinute);
        Instant next = (fullAgain.isAfter(now) ? fullAgain : now).plus(refill);
        Duration tooEarly = Duration.between(now.plus(refill.multipliedBy(most)), next);
        if (tooEarly.isNegative() || tooEarly.isZero()) {
            fullAgain = next;
            usedAt = now;
            return Duration.ZERO;
        }
        return tooEarly;
    }

    /** When its last call was taken; null when there was none. */
    public Instant getUsedAt() {
        return usedAt;
    }
}
