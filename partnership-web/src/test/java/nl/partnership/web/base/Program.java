package nl.partnership.web.base;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** A program that calls the HTTP interface with the token of one of the demonstration's accounts. */
public final class Program {

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
        return visitor.send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Posts JSON. */
    public HttpResponse<String> post(String path, String body) {
        return visitor.send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** A request to this path, with the token. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return visitor.send(request);
    }

    /** The body of an answer. */
    public static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
