package nl.partnership.web.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with cookies and one connection that stays open, as a browser has it, but without the browser's own time. */
final class Visitor {

    /** What a sign-in that succeeds is answered with. */
    static final int SIGNED_IN = 302;

    /** Of all accounts of the demonstration. */
    static final String PASSWORD = "Waterstad-2026";

    private static final String SIGN_IN = "/account/sign-in.xhtml";
    private static final String FORM = "(?s)<form id=\"%s\".*?</form>";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    /** @param address where the server is, without a path */
    Visitor(URI address) {
        this.address = address;
    }

    /** Signs in as a demonstration account does, by the form of the sign-in page. */
    Visitor signIn(String user) {
        int status = trySignIn(user, PASSWORD);
        if (status != SIGNED_IN) {
            throw new NotMeasured("Signing in as " + user + " was answered with " + status + ".");
        }
        return this;
    }

    /** Gives a password in the form of the sign-in page; answers with which status that was answered. */
    int trySignIn(String user, String password) {
        return press(SIGN_IN, "signIn", "go", Map.of("userName", user, "password", password));
    }

    /**
     * Opens a page and presses a button of one of its forms; answers with which status that was answered.
     *
     * @param typed by the ids of the fields
     */
    int press(String path, String form, String button, Map<String, String> typed) {
        Map<String, String> fields = hiddenFields(read(path), form);
        typed.forEach((field, text) -> fields.put(form + ":" + field, text));
        fields.put(form + ":" + button, "");
        return post(path, encoded(fields));
    }

    /** What a page says. */
    String read(String path) {
        return send(request(path).build()).body();
    }

    /** Brings a file by a form; answers with the page that comes back. */
    String bring(String path, String form, String button, String field, String file) {
        Map<String, String> fields = hiddenFields(read(path), form);
        fields.put(form + ":" + button, "");
        String border = "border-" + System.nanoTime();
        StringBuilder body = new StringBuilder();
        fields.forEach((name, text) -> body.append(
                "--" + border + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n"));
        body.append("--" + border + "\r\nContent-Disposition: form-data; name=\"" + form + ":" + field
                + "\"; filename=\"file.csv\"\r\nContent-Type: text/csv\r\n\r\n" + file + "\r\n--" + border + "--\r\n");
        return send(request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + border)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build())
                .body();
    }

    /** Presses a button of a page that came back; answers with which status that was answered. */
    int pressOn(String page, String path, String form, String button) {
        Map<String, String> fields = hiddenFields(page, form);
        fields.put(form + ":" + button, "");
        return post(path, encoded(fields));
    }

    /** How long it takes until the answer begins; the rest is read as well. */
    Duration begin(String path) {
        long start = System.nanoTime();
        try {
            HttpResponse<InputStream> answer =
                    http.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                int first = body.read();
                Duration taken = Duration.ofNanos(System.nanoTime() - start);
                body.readAllBytes();
                if (answer.statusCode() != 200 || first < 0) {
                    throw new NotMeasured(path + " was answered with " + answer.statusCode() + " instead of 200.");
                }
                return taken;
            }
        } catch (IOException e) {
            throw new NotMeasured(path + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Signs out; the browser stays known. */
    Visitor signOut() {
        post("/account/sign-out", "");
        return this;
    }

    private int post(String path, String body) {
        return send(request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    /** How long it takes until the whole page is here. */
    Duration open(String path) {
        long start = System.nanoTime();
        int status = send(request(path).build()).statusCode();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (status != 200) {
            throw new NotMeasured(path + " was answered with " + status + " instead of 200.");
        }
        return taken;
    }

    /** Whether the page is there by now. */
    boolean finds(String path) {
        try {
            return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NotMeasured(request.uri() + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static Map<String, String> hiddenFields(String page, String id) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher form = Pattern.compile(FORM.formatted(id)).matcher(page);
        Matcher nonce = NONCE.matcher(page);
        if (!form.find() || !nonce.find()) {
            throw new NotMeasured("The page has no form " + id + ".");
        }
        HIDDEN.matcher(form.group()).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        fields.put("primefaces.nonce", nonce.group(1));
        return fields;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static NotMeasured interrupted() {
        Thread.currentThread().interrupt();
        return new NotMeasured("Stopped before it was ready.");
    }
}
