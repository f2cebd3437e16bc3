package nl.partnership.domain.base;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/**
 * Not now: nothing was done, and the same request may succeed after a while. The page says so, keeps what was typed, and
 * tells the browser when to come back.
 */
@ApplicationException(rollback = true)
public class Later extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not now. */
    public enum Reason {
        /** The portal has as much of this work as it can do. */
        BUSY,
        /** Whoever asks did so too often. */
        TOO_OFTEN
    }

    private final Reason reason;
    private final Duration pause;

    /**
     * @param key of the sentence that says what to do
     * @param pause after which it is worth trying again
     */
    public Later(Reason reason, String key, Duration pause) {
        super(key, null, false, false);
        this.reason = reason;
        this.pause = pause;
    }

    public Reason reason() {
        return reason;
    }

    /** Key in the message bundles. */
    public String key() {
        return getMessage();
    }

    public Duration pause() {
        return pause;
    }
}
