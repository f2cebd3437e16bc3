package nl.partnership.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** What goes on into the school year at De Brug. */
class StartIT extends BrowserTest {

    private static final String PAGE = "/review/start.xhtml";
    private static final String OVERLEG = "li:has-text('Veiligheidsoverleg')";

    private static Locator section(Browser window, String title) {
        return window.page().locator("section.list:has(h3:text-is('" + title + "'))");
    }

    private static void press(Browser window, Locator button) {
        button.click();
        window.page().waitForLoadState();
    }

    private static Locator button(Locator in, String words) {
        return in.locator("button:has-text('" + words + "')").first();
    }

    private static void decideAgain(Browser window, String title) {
        window.open(PAGE);
        while (section(window, title)
                        .locator("button:has-text('Beslis opnieuw')")
                        .count()
                > 0) {
            section(window, title).locator("summary:has-text('Beslist')").click();
            press(window, button(section(window, title), "Beslis opnieuw"));
        }
    }

    @Test
    void regie_leaves_as_it_is_what_did_not_change_and_looks_at_the_rest_one_by_one() {
        browser.signIn("coordinator");
        browser.open(PAGE);
        assertThat(page().locator("h1")).containsText("Het nieuwe schooljaar: De Brug");
        browser.judge("review-start");
        try {
            Locator people = section(browser, "Mensen en rollen van de school");
            press(browser, button(people, "Laat deze"));
            assertThat(page().locator("#notices")).containsText("Zo gehouden");
            assertThat(people.locator(".tag").first()).hasText("Klaar");
            Locator meetings = section(browser, "Overleggen");
            assertThat(meetings.locator(OVERLEG)).containsText("weken niet bijeen");
            // two at the same line: the second is told
            Browser colleague = anotherBrowser();
            colleague.signIn("zorg");
            colleague.open(PAGE);
            press(browser, button(meetings.locator(OVERLEG), "Zo houden"));
            assertThat(page().locator("#notices")).containsText("Dit blijft zo");
            press(colleague, button(section(colleague, "Overleggen").locator(OVERLEG), "Zo houden"));
            assertThat(colleague.page().locator(".problems")).containsText("besliste net al");
            section(colleague, "Overleggen")
                    .locator("summary:has-text('Beslist')")
                    .click();
            colleague.judge("review-start-decided");
        } finally {
            decideAgain(browser, "Mensen en rollen van de school");
            decideAgain(browser, "Overleggen");
        }
    }

    @Test
    void what_is_said_otherwise_leads_to_its_own_page_and_back() {
        browser.signIn("coordinator");
        browser.open(PAGE);
        try {
            press(browser, button(section(browser, "Overleggen").locator(OVERLEG), "Aanpassen"));
            assertThat(page().locator("h1")).hasText("Veiligheidsoverleg");
            Locator back = page().locator("a:has-text('Terug naar het nieuwe schooljaar')");
            press(browser, back);
            assertThat(page().locator("h1")).containsText("Het nieuwe schooljaar");
            assertThat(back).hasCount(0);
            assertThat(section(browser, "Overleggen").locator("summary:has-text('Beslist')"))
                    .containsText("aangepast 1");
            browser.open("/support/consultations.xhtml");
            assertThat(back).hasCount(0);
        } finally {
            decideAgain(browser, "Overleggen");
        }
    }

    @Test
    void what_stops_needs_a_reason_and_others_do_not_get_there() {
        browser.signIn("coordinator");
        browser.open(PAGE);
        Locator stop = section(browser, "Overleggen").locator(OVERLEG).locator("a:has-text('Stoppen')");
        String address = stop.getAttribute("href").replaceFirst("^.*(?=/review/)", "");
        press(browser, stop);
        browser.judge("review-start-stop");
        press(browser, page().locator("[id='stop:go']"));
        press(browser, page().locator(".ui-confirmdialog-yes"));
        assertThat(page().locator(".problems")).containsText("waarom dit stopt");
        page().locator("[id='stop:reason']").fill("Sanne Jansen uit 2B wilde het niet");
        press(browser, page().locator("[id='stop:go']"));
        press(browser, page().locator(".ui-confirmdialog-yes"));
        assertThat(page().locator(".problems")).isVisible();
        Browser stranger = anotherBrowser();
        stranger.signIn("coordinator2");
        assertEquals(404, stranger.open(address));
        Browser partner = anotherBrowser();
        partner.signIn("jeugdhulp");
        assertEquals(403, partner.open(PAGE));
    }
}
