package nl.partnership.web.base;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;

/**
 * What went wrong with a request, as the user and the log get to see it.
 *
 * @param status of the answer
 * @param kind which text the error page shows
 * @param reference the number that the page and the log share
 */
record Failure(int status, String kind, String reference) implements Serializable {

    /** Name of the request attribute that holds the failure for the error page. */
    static final String ATTRIBUTE = Failure.class.getName();

    private static final String KEPT = "kept";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXYZ23456789";

    /** The page was open for too long, or what it sent back is not what it was given. */
    static Failure expired() {
        return new Failure(409, "expired", newReference());
    }

    /** What was asked for is done and stored; only what came after it went wrong. */
    Failure kept() {
        return new Failure(status, KEPT, reference);
    }

    boolean isKept() {
        return kind.equals(KEPT);
    }

    /** What an exception of a service means to the user; anything unknown is our fault. */
    static Failure of(Throwable cause) {
        if (cause instanceof NotFound) {
            return of(404);
        }
        if (cause instanceof NotAllowed) {
            return of(403);
        }
        return of(cause instanceof Stale ? 409 : 500);
    }

    /** The failure that belongs to a status of the container. */
    static Failure of(int status) {
        return new Failure(status, kind(status), newReference());
    }

    private static String kind(int status) {
        return switch (status) {
            case 400 -> "unreadable";
            case 401, 403 -> "forbidden";
            case 409 -> "stale";
            case 413 -> "tooLarge";
            default -> status >= 500 ? "fault" : "missing";
        };
    }

    private static String newReference() {
        String code = RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
        return code.substring(0, 4) + "-" + code.substring(4);
    }
}
