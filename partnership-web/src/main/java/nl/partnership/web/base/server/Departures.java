package nl.partnership.web.base.server;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * Keeps out of the log that the server could not answer somebody who has left. That is no fault, anybody can do it as often as he
 * likes, and each time it takes the server a page to say so.
 */
public final class Departures implements Filter {

    /** Where the server tells what became of a request; some of it with the whole trace as its words. */
    private static final String SERVER = "jakarta.enterprise.web";

    private static final Pattern LEFT = Pattern.compile(
            "(?m)^java\\.io\\.IOException: (?:Connection is closed|Connection closed|Connection reset.*|Broken pipe)$");

    @Override
    public boolean isLoggable(LogRecord told) {
        String logger = told.getLoggerName();
        return logger == null || !logger.startsWith(SERVER) || !(isLeft(told.getMessage()) || isLeft(told.getThrown()));
    }

    private static boolean isLeft(Object said) {
        return said != null && LEFT.matcher(said.toString()).find();
    }
}
