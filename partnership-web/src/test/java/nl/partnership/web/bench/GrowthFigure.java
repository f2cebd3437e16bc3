package nl.partnership.web.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One page on two sides: a small portal and one that grew, or a board of one school and one of many.
 *
 * @param small how long each request took
 */
record GrowthFigure(
        MeasuredPage page, List<Duration> small, List<Duration> large, long smallStatements, long largeStatements) {

    GrowthFigure withStatements(long few, long many) {
        return new GrowthFigure(page, small, large, few, many);
    }

    private static double millis(List<Duration> taken) {
        return Figures.median(taken).toNanos() / 1e6;
    }

    double ratio() {
        return millis(large) / millis(small);
    }

    /** For a person. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f ms | %.1f ms | %.2f | %d | %d |%n",
                page.path(),
                page.user(),
                millis(small),
                millis(large),
                ratio(),
                smallStatements,
                largeStatements);
    }

    static String head(String what, String small, String large) {
        return "| " + what + " | who | " + small + " | " + large + " | times | statements | statements then |\n"
                + "|---|---|--:|--:|--:|--:|--:|\n";
    }

    Map<String, Object> json() {
        return Map.of(
                "page", page.path(),
                "user", page.user(),
                "smallMillis", millis(small),
                "largeMillis", millis(large),
                "smallStatements", smallStatements,
                "largeStatements", largeStatements);
    }
}
