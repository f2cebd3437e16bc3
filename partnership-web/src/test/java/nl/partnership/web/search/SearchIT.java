package nl.partnership.web.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** Looking for words, with the keyboard alone. */
class SearchIT extends BrowserTest {

    @Test
    void words_are_typed_found_by_room_and_opened_and_others_do_not_find_them() {
        browser.signIn("coordinator");
        browser.open("/search/search.xhtml");
        browser.page().locator("#words").focus();
        browser.page().keyboard().type("FIETSROÚTE");
        browser.page().keyboard().press("Enter");
        assertThat(browser.page().locator("main p[role=status]")).containsText("FIETSROÚTE");
        browser.picture("search-found");
        browser.page().locator("main ul.tasks a").first().focus();
        browser.page().keyboard().press("Enter");
        assertThat(browser.page().locator("main #words")).hasCount(0);
        browser.signIn("beheer");
        assertEquals(200, browser.open("/search/search.xhtml?words=fietsroute"));
        assertThat(browser.page().locator("main ul.tasks")).hasCount(0);
        assertEquals(404, browser.open("/search/search.xhtml?words=fietsroute&kind=task.search"));
    }

    @Test
    void a_rule_that_is_found_is_shown_alone_and_leads_back_to_all() {
        browser.signIn("coordinator");
        browser.open("/search/search.xhtml?words=H1");
        browser.page().locator("main a[href$='rule=H1']").click();
        browser.page().waitForLoadState();
        assertThat(browser.page().locator("ul.rules > li")).hasCount(1);
        assertThat(browser.page().locator("ul.rules > li")).containsText("H1");
        browser.page().locator("main a:has-text('Toon alle regels')").click();
        browser.page().waitForLoadState();
        assertThat(browser.page().locator("ul.rules > li")).hasCount(10);
        browser.assertNoSurprise();
    }
}
