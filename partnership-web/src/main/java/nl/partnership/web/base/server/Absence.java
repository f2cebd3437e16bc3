package nl.partnership.web.base.server;

import java.nio.charset.StandardCharsets;

/** What the portal answers to everything while it starts or stops: come back in a moment, and nothing was saved. */
public final class Absence {

    public static final int STATUS = 503;

    /** After how many seconds it is worth while to ask again. */
    public static final String RETRY_AFTER = "10";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="nl"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <title>Een ogenblik - Samen aan zet</title></head><body><main>
            <h1>Een ogenblik: Samen aan zet start opnieuw</h1>
            <p>Wat u zojuist verstuurde, is niet bewaard. Ga over een minuut terug naar de vorige pagina en probeer het opnieuw.</p>
            <p lang="en">One moment: Samen aan zet restarts. What you just sent was not saved. Go back in a minute and try again.</p>
            </main></body></html>
            """;

    private static final String PROBLEM = "{\"title\":\"Service Unavailable\",\"status\":503}";

    private Absence() {}

    /** @param path of the request; what calls the HTTP interface gets an answer of its kind */
    public static String contentType(String path) {
        return isInterface(path) ? "application/problem+json" : "text/html;charset=UTF-8";
    }

    /** @param path as with {@link #contentType} */
    public static byte[] body(String path) {
        return (isInterface(path) ? PROBLEM : PAGE).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isInterface(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
