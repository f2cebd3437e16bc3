package nl.partnership.ejb.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.partnership.domain.base.Later;

/**
 * Lets a few do heavy work at a time. Others wait their turn, who came first goes first, in a line that is short: who
 * finds it full, or stands in it for too long, is asked to come back.
 */
final class Turns {

    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final Semaphore free;
    private final Semaphore places;
    private final Duration patience;

    /**
     * @param atOnce how many work at a time
     * @param waiting how many wait, at most
     * @param patience how long each waits, at most
     */
    Turns(int atOnce, int waiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce + waiting);
        this.patience = patience;
    }

    /**
     * Does the work when it is its turn, on the thread of who asks. No transaction may be open: it would hold a connection
     * for as long as the line is.
     *
     * @throws Later when the line is full, or too slow
     */
    <T> T take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return inTurn(work);
        } finally {
            places.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!isTurn()) {
            throw busy();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isTurn() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Later busy() {
        return new Later(Later.Reason.BUSY, "account.busy", COME_BACK);
    }
}
