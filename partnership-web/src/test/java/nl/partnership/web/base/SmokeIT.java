package nl.partnership.web.base;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shortest proof that the portal works, on whatever server and database it runs. */
class SmokeIT extends BrowserTest {

    @AfterEach
    void nothing_unexpected_happened() {
        browser.assertNoSurprise();
    }

    @Test
    void who_asks_for_a_page_signs_in_and_gets_that_page() {
        assertEquals(200, browser.open("/task/tasks.xhtml?list=mine"));
        assertEquals(Visitor.SIGN_IN, path());
        assertTrue(browser.page().title().endsWith("Samen aan zet"));
        browser.typeSignIn("coordinator");
        assertEquals("/task/tasks.xhtml", path());
        assertThat(browser.page().locator(".who")).containsText("De Brug");
    }

    @Test
    void a_joint_answer_is_saved_as_it_is_typed_and_seen_by_a_partner() {
        browser.signIn("coordinator");
        Page page = browser.page();
        browser.open("/conversation/conversations.xhtml");
        page.locator("li", new Page.LocatorOptions().setHasText("nu bezig"))
                .locator("a")
                .first()
                .click();
        page.waitForURL("**/conversation/conversation.xhtml?id=*");
        String id = page.url().replaceAll(".*id=", "");
        browser.open("/conversation/question.xhtml?id=" + id + "&question=Q4.2");
        page.locator("textarea[id$=':answer']").fill("De school houdt een lijst bij en deelt die elk kwartaal.");
        assertThat(page.locator("#saved")).containsText("Bewaard:");
        Browser partner = anotherBrowser();
        partner.signIn("jeugdhulp");
        partner.open("/conversation/question.xhtml?id=" + id + "&question=Q4.2");
        assertThat(partner.page().locator("#main"))
                .containsText("De school houdt een lijst bij en deelt die elk kwartaal.");
        partner.assertNoSurprise();
    }

    @Test
    void a_task_is_done_with_a_note_and_open_again_when_that_was_too_early() {
        browser.signIn("leider");
        browser.open("/task/tasks.xhtml");
        Page page = browser.page();
        page.locator("#main .tasks a").first().click();
        page.locator("a[href*='do=done']").click();
        page.locator("[id='form:note']").fill("Besproken met de hele raad.");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("#notices")).containsText("De taak is klaar.");
        assertThat(page.locator(".history")).containsText("Besproken met de hele raad.");
        page.locator("[id='undo:reopen']").click();
        assertThat(page.locator("#notices")).containsText("De taak staat weer open.");
    }

    @Test
    void a_page_of_another_role_is_refused_in_the_frame_with_a_number() {
        browser.signIn("beheer");
        assertEquals(403, browser.open("/conversation/conversations.xhtml"));
        assertThat(browser.page().locator("h1")).hasText("Dit mag niet in uw rol");
        assertThat(browser.page().locator("#main strong")).hasText(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        assertThat(browser.page().locator("nav.nav")).isVisible();
    }

    @Test
    void what_travels_beside_a_page_is_compressed_and_kept_for_a_year_and_the_page_is_neither() {
        List<Response> answers = new ArrayList<>();
        browser.page().onResponse(answers::add);
        browser.open(Visitor.SIGN_IN);
        browser.page().waitForLoadState();
        List<Response> styles = answers.stream()
                .filter(answer -> answer.url().contains(".css.xhtml"))
                .toList();
        assertFalse(styles.isEmpty());
        styles.forEach(style -> {
            assertEquals("gzip", style.headerValue("Content-Encoding"), style.url());
            assertTrue(style.headerValue("Cache-Control").endsWith("immutable"), style.url());
        });
        assertNull(answers.get(0).headerValue("Content-Encoding"));
        assertEquals("no-store", answers.get(0).headerValue("Cache-Control"));
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_did_not_come_to_its_end_does_nothing(BrokenForm broken) throws IOException {
        Visitor visitor = visitor().signIn("jongerenwerk");
        URI preferences = address("/account/preferences.xhtml");
        String name = broken + " " + System.nanoTime();
        String form = Visitor.form(
                visitor.get(preferences.getPath()).body(),
                Map.of("newToken:tokenName", name, "newToken:tokenDays", "30", "newToken:make", "newToken:make"));
        String answer = broken.answer(preferences, visitor, form);
        assertFalse(answer.startsWith("HTTP/1.1 200") || answer.startsWith("HTTP/1.1 302"), answer);
        assertFalse(visitor.get(preferences.getPath()).body().contains(name), answer);
    }

    @Test
    void a_page_that_is_not_there_is_not_found() {
        assertEquals(404, browser.open("/card/nowhere.xhtml"));
    }

    @Test
    void the_http_interface_asks_for_a_token_and_knows_whose_it_is() {
        assertEquals(401, visitor().get("/api/v1/me/roles").statusCode());
        HttpResponse<String> answer = visitor()
                .send(HttpRequest.newBuilder(address("/api/v1/me/roles"))
                        .header("Authorization", "Bearer demo-coordinator"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("SAFETY_COORD") && answer.body().contains("MENTOR"), answer.body());
    }

    private String path() {
        return URI.create(browser.page().url()).getPath();
    }
}
