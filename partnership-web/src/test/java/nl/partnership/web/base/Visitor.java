package nl.partnership.web.base;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.ejb.account.DemoAccounts;

/**
 * Somebody who speaks HTTP by hand, with the cookies of one session: for what the portal really answers, and for what no
 * browser would send. Follows no redirects.
 */
public final class Visitor {

    static final String SIGN_IN = "/account/sign-in.xhtml";
    static final String STEP = "/account/second-step.xhtml";

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static final Pattern NONCE = Pattern.compile("<script [^>]*nonce=\"([^\"]+)\"");

    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final List<String> given = new ArrayList<>();
    private final HttpClient client;

    /** @param portal where it serves */
    public Visitor(URI portal) {
        this(portal, HttpClient.newBuilder());
    }

    /** @param client that trusts the certificate with which the portal serves */
    Visitor(URI portal, HttpClient.Builder client) {
        this.portal = portal;
        this.client = client.cookieHandler(cookies).build();
    }

    /**
     * Signs in as one of the demonstration's accounts.
     *
     * @return this, signed in
     */
    public Visitor signIn(String user) {
        String form = get(SIGN_IN).body();
        HttpResponse<String> answer = post(
                SIGN_IN,
                form,
                Map.of("signIn:userName", user, "signIn:password", DemoAccounts.PASSWORD, "signIn:go", "signIn:go"));
        if (answer.headers().firstValue("Location").orElse("").contains(STEP)) {
            answer = answerStep(StepCodes.next(portal));
        }
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(user + " cannot sign in: " + answer.statusCode());
        }
        return this;
    }

    /** Gives a code after the right password. */
    public HttpResponse<String> answerStep(String code) {
        String form = get(STEP).body();
        return post(STEP, form, Map.of("step:code", code, "step:go", "step:go"));
    }

    /** Asks for a page; the path from the slash on. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)));
    }

    /** Asks for a page or a file, as it travels. */
    public HttpResponse<byte[]> fetch(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)), BodyHandlers.ofByteArray());
    }

    /**
     * Sends a form of a page back, to that page or another.
     *
     * @param page that the portal gave, for the state of its view and its nonce
     * @param values what is filled in; the form is the part of the first name before the colon
     * @param headers names and values in turn
     */
    public HttpResponse<String> post(String path, String page, Map<String, String> values, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(page, values)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What {@link #post} sends. */
    static String form(String page, Map<String, String> values) {
        String form = values.keySet().stream()
                .filter(name -> name.contains(":"))
                .findAny()
                .orElse("")
                .replaceFirst(":.*", "");
        Stream<Map.Entry<String, String>> hidden = Stream.of(
                Map.entry(form, form),
                Map.entry("jakarta.faces.ViewState", first(page, VIEW_STATE)),
                Map.entry("primefaces.nonce", first(page, NONCE)),
                Map.entry("intention", first(page, intentionOf(form))));
        Stream<Map.Entry<String, String>> there = hidden.filter(
                entry -> !entry.getKey().isEmpty() && !entry.getValue().isEmpty());
        return Stream.concat(there, values.entrySet().stream())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * Sends what a script of a page would send when a button or a poll goes off.
     *
     * @param source id of that button or poll
     * @param render id of the part of the page to draw anew
     */
    public HttpResponse<String> ajax(String path, String page, String source, String render) {
        Map<String, String> values = Map.of(
                source,
                source,
                "jakarta.faces.source",
                source,
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.partial.execute",
                source,
                "jakarta.faces.partial.render",
                render);
        return post(path, page, values, "Faces-Request", "partial/ajax");
    }

    /** Sends a request of any kind. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> read) {
        try {
            HttpResponse<T> answer = client.send(request.build(), read);
            given.addAll(answer.headers().allValues("Set-Cookie"));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("The portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What shows the portal whose session it is, as the header {@code Cookie}; empty before there is one. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Every cookie that the portal gave so far, as it gave it. */
    public List<String> cookies() {
        return List.copyOf(given);
    }

    /** The first group of the first match on a page that the portal gave. */
    public static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("Not on the page: " + pattern);
        }
        return matcher.group(1);
    }

    /** The key that stands in one form of a page. */
    private static Pattern intentionOf(String form) {
        return Pattern.compile(
                "<form id=\"" + Pattern.quote(form) + "\"(?:(?!</form>).)*?name=\"intention\" value=\"([^\"]+)\"",
                Pattern.DOTALL);
    }

    private static String first(String page, Pattern pattern) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
