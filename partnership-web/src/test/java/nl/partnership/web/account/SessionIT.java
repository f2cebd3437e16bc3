package nl.partnership.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session from sign-in to its end, and what others try with it. */
class SessionIT extends BrowserTest {

    private static final String PREFERENCES = "/account/preferences.xhtml";

    @Test
    void signing_in_gives_a_new_session_and_the_old_one_is_nobodys() {
        Visitor visitor = visitor().signIn("leider");
        String before = visitor.session();
        visitor.signIn("zorg");
        assertFalse(before.isEmpty());
        assertNotEquals(before, visitor.session());
        assertEquals(200, visitor.get(PREFERENCES).statusCode());
        assertEquals(302, withSession(before).statusCode());
    }

    @Test
    void signing_out_ends_the_session_on_the_server_too() {
        Visitor visitor = visitor().signIn("zorg");
        String session = visitor.session();
        assertEquals(200, withSession(session).statusCode());
        HttpResponse<String> answer = visitor.post("/account/sign-out", "", Map.of());
        assertEquals(302, answer.statusCode());
        assertEquals(
                "\"cache\", \"storage\"",
                answer.headers().firstValue("Clear-Site-Data").orElse(""));
        assertEquals(302, withSession(session).statusCode());
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_it_from_elsewhere() {
        Visitor lost = visitor().signIn("vertrouwen");
        browser.signIn("vertrouwen");
        browser.open(PREFERENCES);
        Locator rows = browser.page().locator("#signIns li");
        assertThat(rows.first()).containsText("Dit apparaat");
        browser.judge("account-preferences-sign-ins");
        // the other one does not say what it is: it is no browser
        rows.filter(new Locator.FilterOptions().setHasText("Onbekend apparaat"))
                .locator("button")
                .first()
                .click();
        assertThat(browser.page().locator("#notices")).containsText("Dat apparaat is afgemeld.");
        assertEquals(302, lost.get(PREFERENCES).statusCode());
        assertEquals(200, browser.open(PREFERENCES));
        browser.assertNoSurprise();
    }

    @Test
    void the_sign_in_page_works_however_long_it_was_open() {
        String page = visitor().get("/account/sign-in.xhtml").body();
        // the session in which the page was given is gone
        HttpResponse<String> answer = visitor()
                .post(
                        "/account/sign-in.xhtml",
                        page,
                        Map.of(
                                "signIn:userName",
                                "zorg",
                                "signIn:password",
                                DemoAccounts.PASSWORD,
                                "signIn:go",
                                "signIn:go"));
        assertEquals(302, answer.statusCode());
        HttpResponse<String> wrong = visitor()
                .post(
                        "/account/sign-in.xhtml",
                        page,
                        Map.of("signIn:userName", "zorg", "signIn:password", "wrong", "signIn:go", "signIn:go"));
        assertEquals(200, wrong.statusCode());
        assertTrue(wrong.body().contains("Aanmelden lukt niet"));
    }

    @Test
    void signing_in_makes_a_browser_known_out_of_reach_of_scripts_and_signing_out_leaves_it_known() {
        Visitor visitor = visitor().signIn("zorg");
        String given = visitor.cookies().stream()
                .filter(cookie -> cookie.startsWith("browser="))
                .findFirst()
                .orElseThrow();
        assertTrue(given.contains("HttpOnly") && given.contains("Max-Age=2592000"), given);
        String secret = Visitor.found(visitor.session(), "browser=([^;]+)");
        visitor.post("/account/sign-out", "", Map.of());
        visitor.signIn("zorg");
        assertEquals(secret, Visitor.found(visitor.session(), "browser=([^;]+)"));
        visitor.signIn("leider");
        assertTrue(Visitor.found(visitor.session(), "browser=([^;]+)").endsWith("." + secret));
    }

    @Test
    void a_password_manager_finds_the_user_name_beside_every_new_password() {
        browser.signIn("zorg");
        browser.open(PREFERENCES);
        Locator name = browser.page().locator("[id='passwordForm:userName']");
        assertThat(name).hasValue("zorg");
        assertThat(name).hasAttribute("autocomplete", "username");
        assertFalse(name.isEditable());
        Browser administrator = anotherBrowser();
        administrator.signIn("beheer");
        administrator.open("/account/people.xhtml?words=Koster");
        administrator.page().locator("#main li a").first().click();
        administrator.page().waitForURL("**/account/person.xhtml?id=*");
        administrator.page().locator("[id='account:invite']").click();
        String link = Visitor.found(
                administrator.page().locator("#notices").innerText(),
                "(/account/invitation\\.xhtml\\?link=[A-Za-z0-9_-]+)");
        browser.open(link);
        Locator invited = browser.page().locator("[id='invitation:userName']");
        assertThat(invited).hasValue("vertrouwen");
        assertThat(invited).hasAttribute("autocomplete", "username");
        assertFalse(invited.isEditable());
        browser.judge("account-invitation");
    }

    @Test
    void a_session_of_ones_own_making_is_nobodys() {
        assertEquals(302, withSession("JSESSIONID=0123456789abcdef0123456789ab").statusCode());
    }

    @Test
    void after_signing_out_the_button_back_shows_nothing() {
        browser.signIn("zorg");
        browser.open(PREFERENCES);
        Page page = browser.page();
        page.locator("form[action$='/account/sign-out'] button").first().click();
        page.waitForURL("**/account/sign-in.xhtml");
        page.goBack();
        page.waitForURL("**/account/sign-in.xhtml*");
        assertThat(page.locator("[id='signIn:password']")).isVisible();
        assertThat(page.locator("body")).not().containsText("Mijn instellingen");
    }

    @Test
    void the_id_of_a_session_is_of_no_use_without_the_key_that_the_browser_got_with_it() {
        String session = visitor().signIn("zorg").session();
        String id = Visitor.found(session, "(JSESSIONID=[^;]+)");
        String key = Visitor.found(session, "(key=[^;]{43})");
        assertEquals(200, withSession(id + "; " + key).statusCode());
        assertEquals(302, withSession(id).statusCode());
        assertEquals(302, withSession(id + "; key=" + "A".repeat(43)).statusCode());
        // and whoever tried did not end it
        assertEquals(200, withSession(id + "; " + key).statusCode());
    }

    @Test
    void the_cookie_of_a_session_is_out_of_reach_of_scripts_and_other_sites() {
        Visitor visitor = visitor();
        String form = visitor.get("/account/sign-in.xhtml").body();
        HttpResponse<String> answer = visitor.post(
                "/account/sign-in.xhtml",
                form,
                Map.of("signIn:userName", "zorg", "signIn:password", "wrong", "signIn:go", "signIn:go"));
        assertEquals(200, answer.statusCode());
        assertTrue(visitor.signIn("zorg").cookies().size() > 0);
        visitor.cookies()
                .forEach(cookie -> assertTrue(
                        cookie.contains("HttpOnly")
                                && cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"),
                        cookie));
    }

    @Test
    void every_answer_to_who_signed_in_carries_the_headers() {
        Visitor visitor = visitor().signIn("zorg");
        String page = visitor.get(PREFERENCES).body();
        List<HttpResponse<String>> answers = List.of(
                visitor.get(PREFERENCES),
                visitor.get("/index.xhtml"),
                visitor.get("/account/people.xhtml"),
                visitor.get("/conversation/conversation.xhtml?id=none"),
                visitor.get("/api/v1/me/roles"),
                visitor.post(PREFERENCES, page, Map.of("nothing:go", "nothing:go")),
                visitor.post("/language", "", Map.of("language", "nl")));
        assertEquals(
                List.of(200, 302, 403, 404, 401, 200, 302),
                answers.stream().map(HttpResponse::statusCode).toList());
        for (HttpResponse<String> answer : answers) {
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"), answer::toString);
            assertEquals("no-referrer", header(answer, "Referrer-Policy"), answer::toString);
            assertEquals("no-store", header(answer, "Cache-Control"), answer::toString);
            assertTrue(header(answer, "Content-Security-Policy").contains("frame-ancestors 'none'"), answer::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stateless", "123:456", "-8421306712345678901:1234567890123456789", "rO0ABXNyABFqYXZh", "%00"})
    void a_view_state_of_ones_own_making_gets_the_page_that_was_open_too_long(String state) {
        Visitor visitor = visitor().signIn("zorg");
        String page = "<input name=\"jakarta.faces.ViewState\" value=\"" + state + "\">";
        HttpResponse<String> answer = visitor.post(PREFERENCES, page, Map.of("mail:go", "mail:go"));
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("Deze pagina was te lang open"));
        assertFalse(answer.body().contains("Exception"));
    }

    @Test
    void fifty_altered_view_states_get_that_page_and_never_a_fault() {
        Visitor visitor = visitor().signIn("zorg");
        String page = visitor.get(PREFERENCES).body();
        String state = Visitor.found(page, "jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
        Random random = new Random(50);
        for (int i = 0; i < 50; i++) {
            StringBuilder altered = new StringBuilder(state);
            int at = random.nextInt(state.length());
            altered.setCharAt(at, (char) ('a' + random.nextInt(26)));
            HttpResponse<String> answer =
                    visitor.post(PREFERENCES, page.replace(state, altered), Map.of("mail:go", "mail:go"));
            assertEquals(409, answer.statusCode(), altered::toString);
        }
    }

    @Test
    void a_form_without_the_nonce_of_its_page_gets_that_page_too() {
        Visitor visitor = visitor().signIn("zorg");
        String page = visitor.get(PREFERENCES).body();
        HttpResponse<String> answer =
                visitor.post(PREFERENCES, page.replaceAll("nonce=\"[^\"]*\"", ""), Map.of("mail:go", "mail:go"));
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("Deze pagina was te lang open"));
    }

    @Test
    void the_view_state_of_somebody_else_is_of_no_use() {
        String theirs = visitor().signIn("leider").get(PREFERENCES).body();
        Visitor visitor = visitor().signIn("zorg");
        assertEquals(
                409,
                visitor.post(PREFERENCES, theirs, Map.of("mail:go", "mail:go")).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_form_on_another_site_cannot_act_for_who_signed_in(String site) {
        Visitor visitor = visitor().signIn("zorg");
        String page = visitor.get(PREFERENCES).body();
        assertEquals(
                403,
                visitor.post(PREFERENCES, page, Map.of("mail:go", "mail:go"), "Sec-Fetch-Site", site)
                        .statusCode());
        assertEquals(
                403,
                visitor.post("/account/sign-out", "", Map.of(), "Sec-Fetch-Site", site)
                        .statusCode());
        assertEquals(200, visitor.get(PREFERENCES).statusCode());
    }

    @Test
    void who_loses_the_session_while_typing_returns_to_the_same_page_with_the_text() {
        browser.signIn("coordinator");
        Page page = browser.page();
        browser.open("/conversation/conversations.xhtml");
        page.locator("#main li", new Page.LocatorOptions().setHasText("nu bezig"))
                .locator("a")
                .click();
        page.waitForURL("**/conversation/conversation.xhtml?id=*");
        browser.open(
                page.url().replaceAll(".*/conversation/conversation", "/conversation/question") + "&question=Q4.3");
        String address = page.url();
        Locator answer = page.locator("textarea[id$=':answer']");
        page.context().clearCookies();
        answer.fill("Dit typte ik toen de sessie al weg was.");
        page.waitForURL("**/account/sign-in.xhtml*");
        browser.typeSignIn("coordinator");
        assertEquals(address, page.url());
        assertThat(answer).hasValue("Dit typte ik toen de sessie al weg was.");
        assertThat(page.locator("#saved")).containsText("Bewaard:");
        browser.assertNoSurprise();
    }

    private static HttpResponse<String> withSession(String cookies) {
        return visitor().send(HttpRequest.newBuilder(address(PREFERENCES)).header("Cookie", cookies));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
