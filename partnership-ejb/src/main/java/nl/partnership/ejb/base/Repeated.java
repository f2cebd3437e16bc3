package nl.partnership.ejb.base;

import jakarta.ejb.ApplicationException;

/** The same was sent again while the first was still being worked on. The transaction rolls back; the first one counts. */
@ApplicationException(rollback = true)
public class Repeated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Repeated() {
        super(null, null, false, false);
    }

    /** Whether this is the reason of what a container wrapped around it. */
    public static boolean isBehind(Throwable thrown) {
        return Causes.of(thrown, Repeated.class).findAny().isPresent();
    }
}
