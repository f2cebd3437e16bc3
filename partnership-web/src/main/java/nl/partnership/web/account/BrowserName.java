package nl.partnership.web.account;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser calls itself, in words by which somebody recognises an own device: "Firefox, Windows". */
final class BrowserName {

    /** In the order of looking: many a browser also says that it is like another, which comes later here. */
    private static final List<List<String>> BROWSERS = List.of(
            List.of("Edg", "Edge"),
            List.of("OPR/", "Opera"),
            List.of("SamsungBrowser/", "Samsung Internet"),
            List.of("Firefox/", "Firefox"),
            List.of("FxiOS/", "Firefox"),
            List.of("CriOS/", "Chrome"),
            List.of("Chrome/", "Chrome"),
            List.of("Safari/", "Safari"));

    private static final List<List<String>> SYSTEMS = List.of(
            List.of("Windows", "Windows"),
            List.of("Android", "Android"),
            List.of("iPhone", "iPhone"),
            List.of("iPad", "iPad"),
            List.of("CrOS", "ChromeOS"),
            List.of("Mac OS X", "Mac"),
            List.of("Linux", "Linux"));

    private BrowserName() {}

    /**
     * Only words of our own, whatever the browser sent.
     *
     * @param userAgent the header of that name, or null
     * @return empty when it says nothing that is known
     */
    static String of(String userAgent) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.stream()
                        .filter(name -> userAgent != null && userAgent.contains(name.get(0)))
                        .limit(1))
                .map(name -> name.get(1))
                .collect(Collectors.joining(", "));
    }
}
