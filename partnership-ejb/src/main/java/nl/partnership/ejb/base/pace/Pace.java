package nl.partnership.ejb.base.pace;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import nl.partnership.domain.base.Sha256;

/**
 * So many a minute, for each who asks, in this minute and on this node. It keeps nothing in the database: then who asks often
 * would still cost what the limit is there to save. It counts in a fixed number of places, drawn by lot at each start: however
 * many ask, two of them seldom share one, and nobody chooses with whom.
 */
public final class Pace {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int PLACES = 1 << 16;

    private final String lot = UUID.randomUUID().toString();
    private final int most;
    private Minute now = new Minute(0);

    private record Minute(long number, AtomicIntegerArray counts) {

        private Minute(long number) {
            this(number, new AtomicIntegerArray(PLACES));
        }
    }

    /** @param most how many a minute */
    public Pace(int most) {
        this.most = most;
    }

    /**
     * Counts that somebody asks.
     *
     * @param who a person, or the network that it comes from
     * @return zero when this is one of those that are answered; else how long until the next minute, in whole seconds
     */
    public Duration take(String who) {
        return take(who, System.nanoTime());
    }

    Duration take(String who, long nanos) {
        long minute = Math.floorDiv(nanos, MINUTE);
        return in(minute).incrementAndGet(place(who)) <= most
                ? Duration.ZERO
                : Duration.ofSeconds(((minute + 1) * MINUTE - nanos + SECOND - 1) / SECOND);
    }

    private int place(String who) {
        byte[] digest = Sha256.bytes(lot + who);
        return Byte.toUnsignedInt(digest[0]) << Byte.SIZE | Byte.toUnsignedInt(digest[1]);
    }

    private synchronized AtomicIntegerArray in(long minute) {
        if (minute != now.number()) {
            now = new Minute(minute);
        }
        return now.counts();
    }
}
