package nl.partnership.web.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** What organisations offer and miss: written apart and blind for a conversation that comes; linked, of one that was held. */
class OfferIT extends BrowserTest {

    private static final String WHAT = "Wij kunnen een ouderavond helpen voorbereiden";

    private static final String OWN = "section[aria-labelledby=own-title]";

    private static void press(Browser window, String id) {
        window.page().locator("[id='" + id + "']").click();
        window.page().waitForLoadState();
    }

    @Test
    void each_writes_alone_and_what_was_opened_lies_side_by_side() {
        browser.signIn("jeugdhulp");
        browser.open("/agreement/offers.xhtml");
        page().locator("section[aria-labelledby=talks-title] a").first().click();
        page().waitForLoadState();
        String round = page().url().replaceFirst("^https?://[^/]+", "");
        browser.judge("offer-round-blind");
        page().locator("a:has-text('Schrijf op wat u biedt of mist')").click();
        page().waitForLoadState();
        browser.judge("offer-edit");
        press(browser, "offer:save");
        assertThat(page().locator(".problems")).isVisible();
        field("offer:kind:0").check();
        page().locator("[id='offer:what']").fill(WHAT);
        press(browser, "offer:save");
        assertThat(page().locator(OWN)).containsText(WHAT);
        Browser school = anotherBrowser();
        school.signIn("coordinator");
        school.open(round);
        assertThat(school.page().locator("main")).not().containsText(WHAT);
        page().locator("li:has-text('" + WHAT + "') button:has-text('Haal weg')")
                .click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator(OWN)).not().containsText(WHAT);
        school.open("/agreement/offers.xhtml?state=over");
        school.judge("offers-over");
        school.page()
                .locator("section[aria-labelledby=list-title] tbody a")
                .first()
                .click();
        school.page().waitForLoadState();
        school.judge("offer");
        String address = school.page().url().replaceFirst("^https?://[^/]+", "");
        Browser stranger = anotherBrowser();
        stranger.signIn("coordinator2");
        assertEquals(404, stranger.open(address));
    }
}
