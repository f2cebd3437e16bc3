package nl.partnership.web.base;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.partnership.web.base.failure.PolicyReports;

/** Requests that nobody asked for: what a page, or the browser for a page, fetches and sends by itself. */
public final class Unasked {

    private static final Set<String> REPORTS_AND_ICONS = Set.of(PolicyReports.PATH, "/favicon.ico", "/robots.txt");

    private Unasked() {}

    /** Whether no person made it: a poll, a file that belongs to a page, a report of the browser, a page fetched ahead. */
    public static boolean is(HttpServletRequest request) {
        String path = request.getServletPath();
        String ahead = request.getHeader("Sec-Purpose");
        return path.startsWith(SecurityHeaders.RESOURCES)
                || REPORTS_AND_ICONS.contains(path)
                || path.startsWith("/apple-touch-icon")
                || ahead != null && ahead.contains("prefetch")
                || Ajax.isPoll(request);
    }
}
