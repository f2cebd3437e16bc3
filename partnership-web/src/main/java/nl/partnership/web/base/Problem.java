package nl.partnership.web.base;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Why a call to the HTTP interface did not work, in the form of RFC 9457. Nothing was kept. */
public final class Problem extends RuntimeException {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Fault> faults;

    /** @param status of the answer, 400 or more */
    public Problem(int status, List<Fault> faults) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    public Problem(int status, Fault... faults) {
        this(status, List.of(faults));
    }

    public int status() {
        return status;
    }

    /** The body of the answer, with its sentences in one language. */
    public String json(Messages texts) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("title", title(status)).add("status", status);
        if (!faults.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            faults.forEach(fault -> errors.add(Json.createObjectBuilder()
                    .add("field", fault.pointer())
                    .add("detail", texts.fill(fault.key(), fault.arguments().toArray()))));
            body.add("errors", errors);
        }
        return body.build().toString();
    }

    /** Answers with it where no resource was reached. */
    public static void write(HttpServletResponse response, int status, Fault... faults) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        byte[] body = new Problem(status, faults)
                .json(Messages.in(Language.known(null)))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String title(int status) {
        Status known = Status.fromStatusCode(status);
        return status == 422 ? "Unprocessable Content" : known == null ? "HTTP " + status : known.getReasonPhrase();
    }
}
