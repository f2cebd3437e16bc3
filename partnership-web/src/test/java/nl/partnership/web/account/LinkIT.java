package nl.partnership.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.SentForm;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** The link of a mail, which asks somebody whether the contact data is right. */
class LinkIT extends BrowserTest {

    private static final String PAGE = "/account/link.xhtml?link=";
    private static final String OPEN = PAGE + "demo-gi";
    private static final String CLOSED = "Deze link werkt niet meer";

    private void heading(String words) {
        assertThat(page().locator("h1")).hasText(words);
    }

    @Test
    void it_asks_without_signing_in_and_is_used_up_by_a_press_alone() {
        Visitor stranger = visitor().signIn("zorg");
        assertTrue(stranger.get(OPEN).body().contains("Er is iemand anders aangemeld"));
        HttpRequest.Builder head =
                HttpRequest.newBuilder(address(OPEN)).method("HEAD", HttpRequest.BodyPublishers.noBody());
        assertEquals(200, visitor().send(head).statusCode());
        HttpResponse<String> asked = visitor().get(OPEN);
        assertEquals(
                "no-referrer", asked.headers().firstValue("Referrer-Policy").orElse(""));
        assertEquals("no-store", asked.headers().firstValue("Cache-Control").orElse(""));
        assertFalse(asked.body().contains("088 000"), asked.body());

        browser.open(OPEN);
        heading("Kloppen deze gegevens?");
        assertThat(page().locator("main")).containsText("Jeugdbeschermer (GI), Jeugdbescherming");
        assertThat(page().locator("main")).containsText("Het nummer eindigt op 03.");
        browser.judge("account-link");
        page().setViewportSize(390, 844);
        browser.picture("account-link-390");
        page().setViewportSize(1440, 900);
        browser.picture("account-link-1440");
        SentForm pressed = SentForm.of(page(), "use", "use:yes");
        field("use:yes").click();
        heading("Bedankt");
        String again = pressed.send();
        assertTrue(again.contains("<h1>Bedankt"), again);
        browser.judge("account-link-done");

        browser.open(OPEN);
        heading(CLOSED);
        browser.judge("account-link-closed");
        assertEquals(200, visitor().get(OPEN).statusCode());
    }

    @Test
    void one_that_never_was_says_the_same_as_one_that_ended() {
        assertEquals(200, browser.open(PAGE + "nothing"));
        heading(CLOSED);
        page().getByText("Aanmelden", new Page.GetByTextOptions().setExact(true))
                .click();
        heading("Aanmelden");
    }
}
