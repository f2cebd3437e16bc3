package nl.partnership.web.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * What people send, while it is on its way. Who sends slowly holds a thread of the server until all of it is there; so that
 * there are always threads for pages, only so many are waited for at once. {@code bin/server} says how many threads there are.
 */
@ApplicationScoped
public class Arrivals {

    static final int MOST = 700;

    private final Semaphore room = new Semaphore(MOST);

    /**
     * Waits until it is there.
     *
     * @param reading of what is sent
     * @return what was read; empty when too many are on their way already, and nothing was read
     */
    public <T> Optional<T> await(Supplier<T> reading) {
        if (!room.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.get());
        } finally {
            room.release();
        }
    }
}
