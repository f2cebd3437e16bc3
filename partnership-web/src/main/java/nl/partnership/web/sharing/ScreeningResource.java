package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.sharing.screening.Finding;
import nl.partnership.ejb.sharing.ScreeningService;

/** What points to a person in a text (sharing model, §7). Nothing of the text is kept or logged. */
@Path("/v1/sharing/screenings")
@RequestScoped
public class ScreeningResource {

    private static final int MOST_BYTES = 256 * 1024;
    private static final String PROBLEM = "application/problem+json";

    @Inject
    private ScreeningService screening;

    /** @param findings in the order of the text; their places count in UTF-16 units */
    public record Findings(List<Finding> findings) {}

    /** Takes {@code {"text": "…"}}. */
    @POST
    @Produces({MediaType.APPLICATION_JSON, PROBLEM})
    public Response screen(@HeaderParam("Content-Type") String type, InputStream body) throws IOException {
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON)) {
            return problem(415, "Unsupported media type", "", "send application/json");
        }
        byte[] sent = body.readNBytes(MOST_BYTES + 1);
        if (sent.length > MOST_BYTES) {
            return problem(413, "Too large", "", "at most 256 kB");
        }
        JsonValue text = text(sent);
        if (text == null) {
            return problem(400, "Not a JSON object", "", "send {\"text\": \"…\"}");
        }
        if (!(text instanceof JsonString string)) {
            return problem(400, "Invalid request", "/text", "must be a string");
        }
        return Response.ok(new Findings(screening.findings(string.getString())), MediaType.APPLICATION_JSON)
                .build();
    }

    /** The member "text", JSON's null when it is missing; null when this is no JSON object. */
    private static JsonValue text(byte[] sent) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(sent))) {
            return reader.readValue() instanceof JsonObject object ? object.getOrDefault("text", JsonValue.NULL) : null;
        } catch (JsonException e) {
            return null;
        }
    }

    /** An error as RFC 9457 writes it; the pointer is empty for the request as a whole. */
    private static Response problem(int status, String title, String pointer, String detail) {
        JsonObject problem = Json.createObjectBuilder()
                .add("title", title)
                .add("status", status)
                .add(
                        "errors",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("field", pointer)
                                        .add("detail", detail)))
                .build();
        return Response.status(status).type(PROBLEM).entity(problem.toString()).build();
    }
}
