package nl.partnership.web.base;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
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

    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** @param portal where it serves */
    public Visitor(URI portal) {
        this.portal = portal;
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
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(user + " cannot sign in: " + answer.statusCode());
        }
        return this;
    }

    /** Asks for a page; the path from the slash on. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)));
    }

    /**
     * Sends a form of a page back, to that page or another.
     *
     * @param page that the portal gave, for the state of its view; no page, no state
     * @param values what is filled in; the form is the part of the first name before the colon
     * @param headers names and values in turn
     */
    public HttpResponse<String> post(String path, String page, Map<String, String> values, String... headers) {
        String form = values.keySet().stream().findAny().orElse("").replaceFirst(":.*", "");
        Stream<Map.Entry<String, String>> hidden =
                Stream.of(Map.entry(form, form), Map.entry("jakarta.faces.ViewState", viewState(page)));
        String body = Stream.concat(hidden, values.entrySet().stream())
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a request of any kind. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("The portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The id of the session that the cookie names; empty before there is one. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The first group of the first match on a page that the portal gave. */
    public static String found(String page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not on the page: " + pattern));
    }

    private static String viewState(String page) {
        Matcher matcher = VIEW_STATE.matcher(page);
        return matcher.results().map((MatchResult match) -> match.group(1)).findFirst().orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
