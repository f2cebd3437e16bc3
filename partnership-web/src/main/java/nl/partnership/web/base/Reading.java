package nl.partnership.web.base;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What became of reading a request, and the sizes that the portal takes. */
public enum Reading {
    WHOLE,
    /** A query or form that is no text, one of more fields than the server takes, or one in parts whose borders are unknown. */
    UNREADABLE,
    /** It is longer than the server reads, stopped before its end, or is none; mostly whoever sent it left, and reads no answer. */
    CUT,
    /** Nothing was read, as too much else is on its way. */
    TOO_MANY;

    /** A form with the largest file that a page takes, and some room for its other fields. */
    private static final long LARGEST_REQUEST = 12L * 1024 * 1024;

    /** A form without a file; the server reads no more of one, and would cut the connection instead of answering. */
    private static final long LARGEST_FORM = 2L * 1024 * 1024;

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Whether it is more than the portal takes. Who says so asks for no parameter first: that would read it all. */
    public static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > (isForm(request) ? LARGEST_FORM : LARGEST_REQUEST);
    }

    /**
     * Whether nobody says how long a form is, or it comes in pieces all the same. Browsers say it. The server gives the beginning of one that is longer than it reads, as if
     * that were all; of one whose length it knows it gives all or nothing.
     */
    public static boolean isOfUnknownLength(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && isForm(request)
                && (request.getContentLengthLong() < 0 || request.getHeader("Transfer-Encoding") != null);
    }

    /** Takes apart what was sent. It reads a form, and no other body. */
    public static Reading of(HttpServletRequest request, Arrivals arrivals) {
        return "POST".equals(request.getMethod())
                ? arrivals.await(() -> of(request)).orElse(TOO_MANY)
                : of(request);
    }

    private static Reading of(HttpServletRequest request) {
        try {
            Map<String, String[]> read = request.getParameterMap();
            return isEmptyForm(request, read) ? CUT : WHOLE;
        } catch (RuntimeException e) {
            // the server says with many kinds of them that it gave up
            return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                            .anyMatch(EOFException.class::isInstance)
                    ? CUT
                    : UNREADABLE;
        }
    }

    /**
     * Whether nothing came of a form that said to be something: the server says nothing else of one that stopped before
     * its end. To draw a page for each of hundreds who left at once would let all others wait.
     */
    private static boolean isEmptyForm(HttpServletRequest request, Map<String, String[]> read) {
        if (!"POST".equals(request.getMethod()) || !isForm(request) || request.getContentLengthLong() <= 0) {
            return false;
        }
        long fields = read.values().stream().mapToLong(values -> values.length).sum();
        String query = request.getQueryString();
        long ofAddress = query == null
                ? 0
                : Arrays.stream(query.split("&"))
                        .filter(field -> !field.isEmpty() && !field.startsWith("="))
                        .count();
        return fields <= ofAddress;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }
}
