package nl.partnership.web.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** What the school wants to learn, a partner as well, and how far it comes. */
class NeedIT extends BrowserTest {

    private static final String TOPIC = "Rustig blijven als het spannend wordt";

    private static final String FAR = "section[aria-labelledby=far-title]";

    private static void press(Browser window, String id) {
        window.page().locator("[id='" + id + "']").click();
        window.page().waitForLoadState();
    }

    private static void fill(Browser window, String id, String words) {
        window.page().locator("[id='" + id + "']").fill(words);
    }

    @Test
    void a_need_of_the_school_becomes_one_of_two_and_is_held() {
        browser.signIn("coordinator");
        browser.open("/learning/needs.xhtml");
        page().locator("a:has-text('Leg vast wat u wilt leren')").first().click();
        page().waitForLoadState();
        browser.judge("learning-need-edit");
        field("need:kind:2").check();
        fill(browser, "need:topic", "Leren omgaan met Sanne Jansen uit 2B");
        press(browser, "need:save");
        assertThat(page().locator(".problems")).isVisible();
        fill(browser, "need:topic", "Een heftig gesprek voeren");
        press(browser, "need:save");
        assertThat(page().locator("#similar-title")).hasText("Staat er al");
        browser.judge("learning-need-similar");
        fill(browser, "need:topic", TOPIC);
        page().locator("input[value='MENTOR']").check();
        press(browser, "need:save");
        assertThat(page().locator("h1")).hasText(TOPIC);
        String address = page().url().replaceFirst("^https?://[^/]+", "");
        Browser partner = anotherBrowser();
        partner.signIn("jeugdhulp");
        partner.open(address);
        partner.judge("learning-need-partner");
        press(partner, "join:go");
        assertThat(partner.page().locator("#notices")).containsText("Wij ook");
        assertThat(partner.page().locator("main")).containsText("Jeugdhulp");
        partner.page().locator("summary:has-text('Het is geweest')").click();
        fill(partner, "hold:heldOn", LocalDate.now(Day.ZONE).minusDays(3).toString());
        fill(partner, "hold:different", "Wij bellen elkaar eerder.");
        press(partner, "hold:go");
        assertThat(partner.page().locator(FAR)).containsText("Klaar");
        browser.open(address);
        assertThat(page().locator(FAR)).containsText("Wij bellen elkaar eerder.");
        browser.judge("learning-need-held");
        Browser stranger = anotherBrowser();
        stranger.signIn("coordinator2");
        assertEquals(404, stranger.open(address));
        press(browser, "end:reopen");
        press(browser, "end:drop");
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("#notices")).containsText("Het hoeft niet meer");
    }
}
