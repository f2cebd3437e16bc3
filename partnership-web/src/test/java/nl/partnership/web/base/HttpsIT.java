package nl.partnership.web.base;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The portal behind a proxy with TLS: what it then knows about the request, and what the browser gets. */
class HttpsIT extends BrowserTest {

    private static final String PREFERENCES = "/account/preferences.xhtml";
    private static TlsProxy proxy;

    @BeforeAll
    static void startProxy() throws Exception {
        proxy = new TlsProxy(address("/"));
    }

    @AfterAll
    static void stopProxy() throws Exception {
        proxy.close();
    }

    @Test
    void over_https_every_cookie_is_for_https_alone_and_the_key_for_this_host_alone() {
        Visitor visitor = overHttps().signIn("zorg");
        visitor.post("/language", "", Map.of("language", "nl"));
        List<String> cookies = visitor.cookies();
        cookies.forEach(cookie -> assertTrue(
                cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.matches("(?i).*SameSite=lax.*"),
                cookie));
        assertEquals(
                List.of("__Host-key", "__Host-browser", "__Host-language"),
                cookies.stream()
                        .map(cookie -> cookie.replaceFirst("=.*", ""))
                        .filter(name -> !name.startsWith("JSESSIONID"))
                        .toList());
        cookies.stream()
                .filter(cookie -> cookie.startsWith("__Host-"))
                .forEach(cookie -> assertTrue(cookie.contains("Path=/;") && !cookie.contains("Domain"), cookie));
    }

    @Test
    void over_https_one_works_as_on_plain_http_and_is_told_to_stay_with_https() {
        Visitor visitor = overHttps();
        HttpResponse<String> refused = visitor.get(PREFERENCES);
        assertEquals(302, refused.statusCode());
        assertTrue(location(refused).startsWith(Visitor.SIGN_IN), location(refused));
        HttpResponse<String> page = visitor.signIn("zorg").get(PREFERENCES);
        assertEquals(200, page.statusCode());
        HttpResponse<String> saved = visitor.post(PREFERENCES, page.body(), Map.of("mail:go", "mail:go"));
        assertEquals(200, saved.statusCode());
        for (HttpResponse<String> answer : List.of(refused, page, saved)) {
            assertEquals(
                    List.of("max-age=31536000; includeSubDomains"),
                    answer.headers().allValues("Strict-Transport-Security"));
        }
    }

    @Test
    void a_session_of_https_is_none_on_plain_http() {
        String session = overHttps().signIn("zorg").session();
        HttpResponse<String> answer =
                visitor().send(HttpRequest.newBuilder(address(PREFERENCES)).header("Cookie", session));
        assertEquals(302, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("Strict-Transport-Security"));
    }

    @Test
    void a_browser_signs_in_over_https_and_keeps_what_it_got() {
        Browser there = new Browser(proxy.address(), PortalExtension.browsers().window());
        there.signIn("zorg");
        there.open(PREFERENCES);
        assertThat(there.page().locator("h1")).isVisible();
        Map<String, Cookie> cookies = there.page().context().cookies().stream()
                .collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie));
        Cookie key = cookies.get("__Host-key");
        assertTrue(key.secure && key.httpOnly && key.sameSite == SameSiteAttribute.LAX);
        assertTrue(cookies.get("JSESSIONID").secure);
        assertFalse(cookies.containsKey("key"));
        there.assertNoSurprise();
        there.close();
    }

    private static Visitor overHttps() {
        return new Visitor(proxy.address(), HttpClient.newBuilder().sslContext(proxy.trust()));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
