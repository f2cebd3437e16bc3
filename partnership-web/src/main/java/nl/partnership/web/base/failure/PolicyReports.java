package nl.partnership.web.base.failure;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import nl.partnership.web.base.Arrivals;

/**
 * Takes what browsers report about broken content policy. Anyone can send such reports, so little of each is read and
 * few are written to the log: at most one in ten seconds, without the query of an address.
 */
@WebServlet(PolicyReports.PATH)
public class PolicyReports extends HttpServlet {

    public static final String PATH = "/csp-reports";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("nl.partnership.web");
    private static final int MOST_BYTES = 8 * 1024;
    private static final long PAUSE = 10_000_000_000L;

    @Inject
    private transient Arrivals arrivals;

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        byte[] body = arrivals.await(() -> read(request)).orElseGet(() -> new byte[0]);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        long now = System.nanoTime();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
            LOG.warning(() -> "Content policy: " + summary(body));
        }
    }

    /** Empty when whoever sent it left before its end. */
    private static byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(MOST_BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** What was blocked and where; the word "unreadable" for anything that is not a report. */
    static String summary(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject report = reader.readObject().getJsonObject("csp-report");
            return report == null
                    ? "unreadable"
                    : part(report, "effective-directive") + " blocked " + part(report, "blocked-uri") + " on "
                            + part(report, "document-uri");
        } catch (RuntimeException e) {
            // the parser says too deep nesting with no exception of its own
            return "unreadable";
        }
    }

    private static String part(JsonObject report, String name) {
        return FailureLog.clean(report.getString(name, "?").replaceAll("[?#].*", ""));
    }
}
