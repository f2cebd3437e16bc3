package nl.partnership.web.base;

import jakarta.json.Json;
import jakarta.json.JsonException;
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

/**
 * Takes what browsers report about broken content policy. Anyone can send such reports, so little of each is read and
 * few are written to the log: at most one in ten seconds, without the query of an address.
 */
@WebServlet("/csp-reports")
public class PolicyReports extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("nl.partnership.web");
    private static final int MOST_BYTES = 8 * 1024;
    private static final long PAUSE = 10_000_000_000L;

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        long now = System.nanoTime();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
            LOG.warning(() -> "Content policy: " + summary(body));
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
        } catch (JsonException | ClassCastException e) {
            return "unreadable";
        }
    }

    private static String part(JsonObject report, String name) {
        return FailureLog.clean(report.getString(name, "?").replaceAll("[?#].*", ""));
    }
}
