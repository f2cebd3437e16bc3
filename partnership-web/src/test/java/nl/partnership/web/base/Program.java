package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import nl.partnership.web.base.api.OpenApi;

/**
 * A program that calls the HTTP interface with the token of one of the demonstration's accounts, and takes no answer that
 * the description does not know.
 */
public final class Program {

    /** What the portal says of its own interface. */
    static final JsonObject DESCRIPTION = description();

    private final Visitor visitor;
    private final URI portal;
    private final String token;

    Program(URI portal, String token) {
        this.visitor = new Visitor(portal);
        this.portal = portal;
        this.token = token;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /**
     * Posts JSON.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A request to this path, with the token. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> answer = visitor.send(request);
        JsonObject path = DESCRIPTION
                .getJsonObject("paths")
                .getJsonObject(answer.uri().getPath().replaceFirst("receipts/[^/]+", "receipts/{id}"));
        String verb = answer.request().method().toLowerCase(Locale.ROOT);
        if (path != null && path.containsKey(verb)) {
            JsonObject described = path.getJsonObject(verb).getJsonObject("responses");
            assertTrue(described.containsKey("" + answer.statusCode()), answer + " is not in the description");
        }
        return answer;
    }

    private static JsonObject description() {
        try (JsonReader reader = Json.createReader(OpenApi.class.getResourceAsStream(OpenApi.FILE))) {
            return reader.readObject();
        }
    }

    /** The body of an answer. */
    public static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
