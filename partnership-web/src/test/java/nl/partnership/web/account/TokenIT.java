package nl.partnership.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens for programs, made and withdrawn on one's own page. */
class TokenIT extends BrowserTest {

    private static final String PAGE = "/account/preferences.xhtml";

    private Locator row(String name) {
        return browser.page().locator("[id='tokens'] li", new Page.LocatorOptions().setHasText(name));
    }

    private void make(String name, String days) {
        field("newToken:tokenName").fill(name);
        field("newToken:tokenDays").fill(days);
        field("newToken:make").click();
        browser.page().waitForLoadState();
    }

    private static int called(String token) {
        return visitor()
                .send(HttpRequest.newBuilder(address("/api/v1/me/roles")).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheer", "zorg"})
    void a_token_is_shown_once_works_and_stops_at_the_next_call_when_it_is_withdrawn(String user) {
        String name = "Rooster van " + user;
        browser.signIn(user);
        browser.open(PAGE);
        make(name, "30");
        String token = browser.page().locator("#made").textContent();
        assertThat(row(name)).containsText("Nog niet gebruikt");
        browser.judge("account-preferences-token-" + user);
        assertEquals(200, called(token));

        browser.open(PAGE);
        assertThat(browser.page().locator("#made")).hasCount(0);
        assertThat(row(name)).containsText("Laatst gebruikt: vandaag");
        row(name).locator("button").click();
        assertThat(browser.page().locator("#notices")).containsText("ingetrokken");
        assertThat(row(name)).hasCount(0);
        assertEquals(401, called(token));
    }

    @Test
    void what_cannot_be_is_said_at_its_field_and_nothing_is_lost() {
        browser.signIn("zorg");
        browser.open(PAGE);
        make("", "30");
        assertThat(browser.page().locator("[data-problems]")).containsText("Waarvoor is de code");
        make("Te lang", "367");
        assertThat(browser.page().locator("[data-problems]")).containsText("366");
        assertThat(field("newToken:tokenName")).hasValue("Te lang");
        make("Te lang", "veel");
        assertThat(field("newToken:tokenName")).hasValue("Te lang");
        assertThat(field("newToken:tokenDays")).hasValue("veel");
        assertThat(row("Te lang")).hasCount(0);
    }
}
