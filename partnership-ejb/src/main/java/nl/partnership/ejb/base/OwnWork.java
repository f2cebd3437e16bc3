package nl.partnership.ejb.base;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * What the portal does by itself, for nobody who waits for it. When it is about to stop it finishes what is in hand and
 * begins no more: the last head of the trail is written after that, and no row comes behind it.
 */
@ApplicationScoped
public class OwnWork {

    /** Before whoever writes down how things stand at the end. */
    private static final int FIRST = 1000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private int inHand;
    private boolean ending;

    /**
     * Does one piece of work, unless the portal is about to stop.
     *
     * @return whether it was begun
     */
    public boolean does(Runnable piece) {
        synchronized (this) {
            if (ending) {
                return false;
            }
            inHand++;
        }
        try {
            piece.run();
            return true;
        } finally {
            synchronized (this) {
                inHand--;
                notifyAll();
            }
        }
    }

    /** Waits for what is in hand, five seconds at most. */
    synchronized void stop(@Observes @Priority(FIRST) Stopping now) {
        ending = true;
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toNanos(); inHand > 0 && left > 0; left = end - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
