package nl.partnership.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.account.KnownBrowser;
import nl.partnership.web.base.Cookies;

/**
 * What a browser keeps of those who signed in with it: one secret for each, so that colleagues who share a computer are
 * all known there. It opens nothing; it only keeps strangers from making its owner wait.
 */
final class BrowserSecrets {

    private static final String COOKIE = "browser";
    private static final String BETWEEN = ".";
    private static final String SECRET = "[A-Za-z0-9_-]{43}";
    private static final int MOST = 5;

    private BrowserSecrets() {}

    /** Those that the browser sent, the latest first; empty when it sent none of ours. */
    static List<String> of(HttpServletRequest request) {
        return Cookies.value(request, COOKIE).stream()
                .flatMap(value -> Arrays.stream(value.split("\\" + BETWEEN, MOST + 1)))
                .filter(secret -> secret.matches(SECRET))
                .limit(MOST)
                .toList();
    }

    /** Lets the browser keep one more, or the same one for longer. */
    static void keep(String secret, List<String> others, HttpServletRequest request, HttpServletResponse response) {
        List<String> all = Stream.concat(Stream.of(secret), others.stream())
                .distinct()
                .limit(MOST)
                .toList();
        Cookies.give(request, response, COOKIE, String.join(BETWEEN, all), (int) KnownBrowser.KEPT.toSeconds());
    }
}
