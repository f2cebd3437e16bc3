package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The shortest proof that the portal works, on whatever server and database it runs. */
class SmokeIT extends BrowserTest {

    @Test
    void who_comes_in_is_asked_to_sign_in() {
        assertEquals(200, browser.open("/index.xhtml"));
        assertTrue(browser.page().title().endsWith("Samen aan zet"));
        assertEquals("/account/sign-in.xhtml", URI.create(browser.page().url()).getPath());
        browser.assertNoSurprise();
    }

    @Test
    void somebody_signs_in() {
        browser.signIn("coordinator");
        assertTrue(browser.page().content().contains("De Brug"));
        browser.assertNoSurprise();
    }

    @Test
    void a_page_that_is_not_there_is_not_found() {
        assertEquals(404, browser.open("/card/nowhere.xhtml"));
    }

    @Test
    void the_http_interface_asks_for_a_token() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address("/api/v1/me/roles")).build();
        assertEquals(
                401,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode());
    }
}
