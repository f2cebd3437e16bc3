package nl.partnership.web.base.server;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import javax.management.JMException;

/**
 * The log for programs: each event is one line of JSON. Of what was thrown only kinds and places are written, never the message:
 * messages of databases and converters quote what people typed.
 */
public final class JsonLines extends Formatter {

    private static final int FRAMES = 15;
    private static final int MOST_CAUSES = 10;

    @Override
    public String format(LogRecord told) {
        StringBuilder line = new StringBuilder("{");
        member(
                line,
                "time",
                DateTimeFormatter.ISO_INSTANT.format(
                        told.getInstant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS)));
        member(line, "level", told.getLevel().getName());
        member(line, "logger", told.getLoggerName());
        member(line, "request", request());
        member(line, "message", formatMessage(told));
        if (told.getThrown() != null) {
            line.append(",\"thrown\":[").append(thrown(told.getThrown())).append(']');
        }
        return line.append("}\n").toString();
    }

    /** The number of the request that this thread works on, as the application knows it; empty for none. */
    private static String request() {
        try {
            return Gate.isThere() ? (String) Gate.platform().getAttribute(Gate.name(), "RequestId") : "";
        } catch (JMException | RuntimeException e) {
            // it goes at this moment
            return "";
        }
    }

    private static String thrown(Throwable first) {
        StringBuilder all = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable one = first; one != null && seen.size() < MOST_CAUSES && seen.add(one); one = one.getCause()) {
            String places = Arrays.stream(one.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> quoted(frame.toString()))
                    .collect(Collectors.joining(","));
            all.append(all.length() == 0 ? "" : ",")
                    .append("{\"kind\":")
                    .append(quoted(one.getClass().getName()))
                    .append(",\"at\":[")
                    .append(places)
                    .append("]}");
        }
        return all.toString();
    }

    private static void member(StringBuilder line, String name, String value) {
        if (value != null && !value.isEmpty()) {
            line.append(line.length() == 1 ? "" : ",")
                    .append(quoted(name))
                    .append(':')
                    .append(quoted(value));
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            switch (letter) {
                case '"', '\\' -> quoted.append('\\').append(letter);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default ->
                    quoted.append(
                            letter < ' ' || Character.isSurrogate(letter) || letter == 0x2028 || letter == 0x2029
                                    ? String.format("\\u%04x", (int) letter)
                                    : String.valueOf(letter));
            }
        }
        return quoted.append('"').toString();
    }
}
