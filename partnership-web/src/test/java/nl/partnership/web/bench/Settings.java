package nl.partnership.web.bench;

import java.util.Map;

/**
 * How much is measured.
 *
 * @param starts how often each server is started
 * @param requests how often each page is asked for
 * @param warmUp how often before that, unmeasured
 * @param visits how often a page is visited with a slow phone
 */
record Settings(int starts, int requests, int warmUp, int visits) {

    private static final int MOST = 100_000;

    /** As the environment says: {@code STARTS}, {@code REQUESTS}, {@code WARM_UP} and {@code VISITS}. */
    static Settings ofEnvironment() {
        return new Settings(number("STARTS", 3), number("REQUESTS", 200), number("WARM_UP", 200), number("VISITS", 5));
    }

    Map<String, Object> json() {
        return Map.of("starts", starts, "requests", requests, "warmUp", warmUp, "visits", visits);
    }

    private static int number(String name, int otherwise) {
        String value = System.getenv(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST) {
            throw new NotMeasured(name + " must be a number from 1 to " + MOST + ", not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }
}
