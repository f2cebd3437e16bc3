package nl.partnership.web.base.failure;

import jakarta.el.ELException;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.partnership.ejb.base.Causes;
import nl.partnership.ejb.base.StorageTrouble;
import nl.partnership.ejb.base.StorageWatch;

/**
 * Writes failures to the log under their reference number. Of an exception only kinds and places are written, never its
 * message: messages of databases and converters quote what people typed.
 */
final class FailureLog {

    private static final Logger LOG = Logger.getLogger("nl.partnership.web");
    private static final int FRAMES = 15;

    private FailureLog() {}

    /** What cannot be stored is told to the administrator as well; it is no fault, and there may be many of it. */
    static void write(Failure failure, String path, Throwable cause) {
        StorageTrouble.of(cause)
                .ifPresent(trouble ->
                        CDI.current().select(StorageWatch.class).get().failed(trouble));
        boolean fault = failure.status() >= 500 && !failure.passes();
        LOG.log(
                fault ? Level.SEVERE : Level.INFO,
                () -> failure.reference() + " " + failure.status() + " " + failure.kind() + " " + clean(path)
                        + (fault && cause != null ? trace(cause) : ""));
    }

    /** Something failed after the answer had gone out; nobody sees a page for it. */
    static void late(Throwable cause) {
        LOG.log(Level.WARNING, () -> "After the answer:" + trace(cause));
    }

    /** The path without control characters, bounded: it comes from outside. */
    static String clean(String text) {
        String safe = text == null ? "" : text.replaceAll("[^\\p{Graph} ]", "?");
        return safe.substring(0, Math.min(200, safe.length()));
    }

    /** File, line and expression; what follows the colon may quote a value. */
    private static String place(String message) {
        return message == null ? "" : message.split(": ", 2)[0];
    }

    private static String trace(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Causes.of(thrown).forEach(cause -> {
            text.append("\n  ").append(cause.getClass().getName());
            if (cause instanceof ELException) {
                text.append(" ").append(clean(place(cause.getMessage())));
            }
            if (cause instanceof SQLException sql) {
                text.append(" SQLState ").append(sql.getSQLState());
            }
            text.append(Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()));
        });
        return text.toString();
    }
}
