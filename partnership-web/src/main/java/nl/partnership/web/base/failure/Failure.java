package nl.partnership.web.base.failure;

import java.io.Serializable;
import java.time.Duration;
import java.util.Set;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.Clash;
import nl.partnership.ejb.base.StorageTrouble;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.server.Absence;

/**
 * What went wrong with a request, as the user and the log get to see it.
 *
 * @param status of the answer
 * @param kind which text the error page shows
 * @param reference the number of the request, which the page and the log share
 * @param pause after how many seconds it is worth while to come back; 0 when nobody knows that it is
 */
record Failure(int status, String kind, String reference, int pause) implements Serializable {

    /** Name of the request attribute that holds the failure for the error page. */
    static final String ATTRIBUTE = Failure.class.getName();

    static final int TOO_MANY_REQUESTS = 429;

    /** Key of the sentence that says in how many seconds to try again. */
    static final String AGAIN = "base.error.again";

    private static final String KEPT = "kept";
    private static final String FULL = "full";
    private static final String AWAY = "away";
    private static final Set<String> PASSING = Set.of(FULL, AWAY);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** The page was open for too long, or what it sent back is not what it was given. */
    static Failure expired() {
        return of(409, "expired");
    }

    /** What was asked for is done and stored; only what came after it went wrong. */
    Failure kept() {
        return new Failure(status, KEPT, reference, 0);
    }

    /**
     * The same to who asked with this method of HTTP. Who only read sent nothing that could get lost, and may have been led here by
     * what was stored just before.
     */
    Failure to(String method) {
        boolean reading = READING.contains(method) && PASSING.contains(kind);
        return reading ? new Failure(status, kind + "Reading", reference, pause) : this;
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
        if (cause instanceof Stale || Clash.isBehind(cause)) {
            return of(409);
        }
        if (cause instanceof Later later && later.reason() == Later.Reason.TOO_OFTEN) {
            return tooOften(later.pause());
        }
        if (cause instanceof Later || Clash.gaveWay(cause)) {
            return of(Absence.STATUS);
        }
        return StorageTrouble.of(cause).map(Failure::of).orElseGet(() -> of(500));
    }

    /** Nothing can be stored for the moment. */
    static Failure of(StorageTrouble trouble) {
        return of(Absence.STATUS, trouble == StorageTrouble.FULL ? FULL : AWAY);
    }

    /** Whoever asks did so too often, and may come back after this long. */
    static Failure tooOften(Duration pause) {
        // a part of a second is one: who comes a moment too early waits again
        int seconds = (int) Math.max(1, pause.plusMillis(999).toSeconds());
        return new Failure(TOO_MANY_REQUESTS, "tooOften", RequestId.current(), seconds);
    }

    /** Whether it passes by itself, so that it is worth while to come back in a moment. */
    boolean passes() {
        return status == Absence.STATUS || status == TOO_MANY_REQUESTS;
    }

    /** After how many seconds to come back, for a program. */
    String retryAfter() {
        return pause > 0 ? String.valueOf(pause) : Absence.RETRY_AFTER;
    }

    /** The failure that belongs to a status of the container. */
    static Failure of(int status) {
        return of(status, kind(status));
    }

    private static Failure of(int status, String kind) {
        return new Failure(status, kind, RequestId.current(), 0);
    }

    private static String kind(int status) {
        return switch (status) {
            case 400, 411 -> "unreadable";
            case 401, 403 -> "forbidden";
            case 409 -> "stale";
            case 413 -> "tooLarge";
            case TOO_MANY_REQUESTS -> "tooOften";
            case Absence.STATUS -> AWAY;
            default -> status >= 500 ? "fault" : "missing";
        };
    }

    /** What there is to say without a page. */
    String words(Messages texts) {
        String key = "base.error." + kind;
        return "Samen aan zet: %s. %s%n%s %s%n"
                .formatted(
                        texts.getString(key + ".title"),
                        texts.getString(key + ".text") + (pause > 0 ? " " + texts.fill(AGAIN, pause) : ""),
                        texts.getString("base.error.reference"),
                        reference);
    }
}
