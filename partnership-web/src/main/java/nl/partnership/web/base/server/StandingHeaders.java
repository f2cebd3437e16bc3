package nl.partnership.web.base.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** The security headers that are the same in every answer, whoever gives it. */
public final class StandingHeaders {

    /** What pages may do, but for scripts; ends where more may follow. */
    public static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; "
            + "object-src 'none'; report-uri /csp-reports; ";

    /** Name and value, in the order in which they are sent. */
    public static final Map<String, String> ALL = all();

    private StandingHeaders() {}

    private static Map<String, String> all() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", POLICY + "script-src 'self'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        return headers;
    }
}
