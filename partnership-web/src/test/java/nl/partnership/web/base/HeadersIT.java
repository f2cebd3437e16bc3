package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT extends BrowserTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/sign-in.xhtml",
                "/index.xhtml",
                "/no-such-page.xhtml",
                "/no-such-file",
                "/WEB-INF/pages.properties",
                "/jakarta.faces.resource/app.css.xhtml?ln=base",
                "/account/preferences.xhtml"
            })
    void every_answer_carries_the_headers(String path) throws Exception {
        HttpResponse<String> answer = send("GET", path);
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size(), path);
        String policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.matches(".*script-src[^;]*unsafe.*"), policy);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("no-referrer", header(answer, "Referrer-Policy"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
        assertEquals(
                path.contains(".faces.resource/"),
                !header(answer, "Cache-Control").contains("no-store"),
                path);
        assertFalse(answer.body().contains("Exception"), path);
    }

    @Test
    void a_page_runs_scripts_by_nonce_alone() throws Exception {
        String policy = header(send("GET", "/account/sign-in.xhtml"), "Content-Security-Policy");
        assertTrue(policy.matches(".*script-src 'nonce-[^']+';?$"), policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void other_methods_are_refused(String method) throws Exception {
        HttpResponse<String> answer = send(method, "/index.xhtml");
        assertEquals(405, answer.statusCode());
        assertTrue(answer.body().contains("</main>"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/language",
                "/account/sign-out",
                "/typed-text",
                "/account/passkey-question",
                "/csp-reports",
                "/account/sign-in.xhtml"
            })
    void a_form_of_another_site_is_refused(String path) throws Exception {
        assertEquals(403, post(path, "language=en", "cross-site").statusCode());
        HttpResponse<String> answer = post(path, "language=en", "same-site");
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("</main>"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/language?language=en",
                "/account/sign-out",
                "/typed-text?text=x",
                "/account/passkey-question",
                "/csp-reports"
            })
    void what_acts_does_not_act_by_being_asked_for(String path) throws Exception {
        assertEquals(405, send("GET", path).statusCode());
    }

    @Test
    void a_form_that_is_too_large_gets_a_page_that_says_so() throws Exception {
        HttpResponse<String> answer =
                post("/account/sign-in.xhtml", "userName=" + "x".repeat(5_000_000), "same-origin");
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("Dit is te groot"), answer.body());
    }

    @Test
    void a_report_of_a_broken_policy_is_taken() throws Exception {
        assertEquals(
                204, post("/csp-reports", "{\"csp-report\":{}}", "same-origin").statusCode());
    }

    @Test
    void a_page_that_is_not_there_says_so_in_the_frame_with_a_number() {
        assertEquals(404, browser.open("/no-such-page.xhtml"));
        browser.judge("base-error-missing");
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() throws Exception {
        List<String> cookies = send("GET", "/account/sign-in.xhtml").headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        cookies.forEach(cookie -> assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite"), cookie));
    }

    private HttpResponse<String> post(String path, String body, String site) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Sec-Fetch-Site", site)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .method(method, BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void what_belongs_to_pages_and_is_not_there_gets_that_page_too() throws Exception {
        HttpResponse<String> answer = send("GET", "/jakarta.faces.resource/none.css.xhtml?ln=base");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("</main>"), answer.body());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
