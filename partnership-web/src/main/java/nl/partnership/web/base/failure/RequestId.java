package nl.partnership.web.base.failure;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The number of the request that this thread works on. It stands on the page that says what went wrong, and with every line that
 * is logged as JSON meanwhile.
 */
public final class RequestId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXYZ23456789";

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** Another request begins; its page for errors, which the server draws when all else is over, belongs to it. */
    public static void begin() {
        CURRENT.set(random());
    }

    /** Empty where no request was worked on yet. */
    public static String known() {
        String known = CURRENT.get();
        return known == null ? "" : known;
    }

    /** The present one, or a new one where there is none. */
    static String current() {
        String known = CURRENT.get();
        return known == null ? random() : known;
    }

    private static String random() {
        String code = RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
        return code.substring(0, 4) + "-" + code.substring(4);
    }
}
