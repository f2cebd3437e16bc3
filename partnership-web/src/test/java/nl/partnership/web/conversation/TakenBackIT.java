package nl.partnership.web.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** Two lead one conversation: what the one takes back while the other makes something of it. */
class TakenBackIT extends BrowserTest {

    @Test
    void who_makes_a_task_of_what_a_colleague_took_back_is_told_so_and_keeps_what_was_typed() {
        browser.signIn("coordinator");
        browser.open("/conversation/conversations.xhtml");
        page().locator("#main li", new Page.LocatorOptions().setHasText("nu bezig"))
                .locator("a")
                .first()
                .click();
        page().waitForURL("**/conversation/conversation.xhtml?id=*");
        String question =
                page().url().replaceAll(".*/conversation/conversation", "/conversation/question") + "&question=Q4.4";
        browser.open(question);
        String words = "Bij nader inzien " + System.nanoTime();
        page().locator("details[name=add] summary").nth(2).click();
        page().fill("[id='addDecision:decision']", words);
        press("addDecision:go");
        button(page(), "Taak: " + words).click();
        page().fill("[id='become:title']", "Dit typte ik zelf");

        Browser colleague = anotherBrowser();
        colleague.signIn("zorg");
        colleague.open(question);
        button(colleague.page(), "Haal weg: " + words).click();
        assertThat(button(colleague.page(), "Haal weg: " + words)).hasCount(0);

        press("become:go");
        assertThat(page().locator("[data-problems]")).containsText("Een collega heeft dit intussen weggehaald");
        assertThat(field("become:title")).hasValue("Dit typte ik zelf");
        press("become:letGo");
        browser.assertNoSurprise();
    }

    private static Locator button(Page page, String label) {
        return page.locator("button[aria-label='" + label + "']");
    }
}
