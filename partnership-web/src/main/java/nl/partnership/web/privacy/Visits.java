package nl.partnership.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import nl.partnership.domain.base.Sha256;
import nl.partnership.ejb.base.Network;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one network asked for what everybody may ask for, in this minute and on this node. It keeps nothing in the
 * database: then who asks often would still cost what the limit is there to save. It counts in a fixed number of places,
 * drawn by lot at each start: however many ask, two networks seldom share one, and nobody chooses with whom.
 */
@ApplicationScoped
public class Visits {

    /** After this long one may come again. */
    static final Duration WINDOW = Duration.ofMinutes(1);

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
    @Inject
    public Visits(@ConfigProperty(name = "partnership.public.visits") int most) {
        this.most = most;
    }

    /** For the container. */
    protected Visits() {
        this(0);
    }

    /** Counts a visit, and says whether it is one of those that are answered. */
    boolean mayCome(String address) {
        return mayCome(address, System.nanoTime() / WINDOW.toNanos());
    }

    boolean mayCome(String address, long minute) {
        return in(minute).incrementAndGet(place(Network.of(address))) <= most;
    }

    private int place(String network) {
        byte[] digest = Sha256.bytes(lot + network);
        return Byte.toUnsignedInt(digest[0]) << Byte.SIZE | Byte.toUnsignedInt(digest[1]);
    }

    private synchronized AtomicIntegerArray in(long minute) {
        if (minute != now.number()) {
            now = new Minute(minute);
        }
        return now.counts();
    }
}
