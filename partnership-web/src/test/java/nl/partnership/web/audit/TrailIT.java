package nl.partnership.web.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

class TrailIT extends BrowserTest {

    @Test
    void the_data_protection_officer_reads_in_plain_words_who_did_what() {
        browser.signIn("fg");
        assertEquals(200, browser.open("/audit/trail.xhtml"));
        assertTrue(browser.page().content().contains("Aangemeld"));
        browser.judge("audit-trail");
    }

    @Test
    void long_work_shows_that_it_goes_on() {
        browser.signIn("fg");
        browser.open("/audit/trail.xhtml");
        Locator busy = page().locator("[data-busy]");
        assertThat(busy).isHidden();
        // as if the answer never came
        page().locator("[id='check']").dispatchEvent("submit");
        assertThat(busy).isVisible();
        page().locator("[id='check:verify']").click();
        assertThat(page().locator(".notice[role=status]")).containsText("Het logboek is heel.");
        assertThat(busy).isHidden();
    }

    @Test
    void days_in_the_wrong_order_are_pointed_out_at_the_field() {
        browser.signIn("fg");
        browser.open("/audit/trail.xhtml");
        browser.page().fill("[id='filter:from']", "2026-09-02");
        browser.page().fill("[id='filter:until']", "2026-09-01");
        browser.page().click("[id='filter:search']");
        assertTrue(
                browser.page().locator("[id='filter:until'][aria-invalid=true]").isVisible());
        assertEquals("2026-09-01", browser.page().inputValue("[id='filter:until']"));
        browser.judge("audit-trail-wrong-days");
    }

    @Test
    void a_page_with_records_of_others_is_one_row_a_page_with_own_ones_none() {
        Browser officer = anotherBrowser();
        officer.signIn("fg");
        List<String> before = views(officer);
        // of whose number no school says what came of a call
        browser.signIn("gemeente");
        browser.open("/partner/contacts.xhtml");
        List<String> after = views(officer);
        assertNotEquals(before, after);
        assertEquals(
                before.stream().limit(1).toList(),
                after.stream().skip(1).limit(1).toList());
        browser.open("/partner/my-contact.xhtml");
        assertEquals(after, views(officer));
    }

    /** The numbers of the newest rows; other tests on this portal may have left more than one page of them. */
    private static List<String> views(Browser officer) {
        officer.open("/audit/trail.xhtml");
        officer.page().selectOption("[id='filter:action']", "record.");
        officer.page().click("[id='filter:search']");
        officer.page().waitForLoadState();
        return officer.page().locator(".log > li dd:first-of-type").allTextContents();
    }

    @Test
    void what_a_mail_said_of_the_trail_can_be_compared() {
        browser.signIn("fg");
        browser.open("/audit/trail.xhtml");
        page().click("[id='check:verify']");
        String mark = page().locator("[id='check'] code").textContent();
        String row = page().locator("[id='check'] .notice")
                .textContent()
                .replaceAll("(?s).*Laatste regel: (\\d+)\\..*", "$1");
        page().fill("[id='mailed:mailedRow']", row);
        page().fill("[id='mailed:mailedMark']", mark);
        page().click("[id='mailed:compare']");
        assertThat(page().locator("[id='mailed'] .notice")).containsText("nog dezelfde als in uw mail");
        page().fill("[id='mailed:mailedMark']", "0" + mark.substring(1) + "0");
        page().click("[id='mailed:compare']");
        assertThat(page().locator("[id='mailed'] .notice")).containsText("niet meer dezelfde");
        page().fill("[id='mailed:mailedMark']", "");
        page().click("[id='mailed:compare']");
        assertThat(page().locator("[id='mailed:mailedMark'][aria-invalid=true]"))
                .isVisible();
    }

    @Test
    void what_a_row_tells_can_be_erased_before_its_date_and_the_row_that_says_so_is_in_words() {
        browser.signIn("fg");
        browser.open("/audit/trail.xhtml");
        String row = page().locator(".log > li dd").first().textContent();
        page().fill("[id='erasure:rows']", row);
        page().fill("[id='erasure:reference']", "AVG 2026-14");
        page().click("[id='erasure:erase']");
        assertThat(page().locator("[id='erasure:ground'][aria-invalid=true]")).isVisible();
        page().selectOption("[id='erasure:ground']", "UNLAWFUL");
        page().click("[id='erasure:erase']");
        assertThat(page().locator("body")).containsText("De gegevens zijn gewist. Aantal regels: 1.");
        Locator said =
                page().locator(".log > li").filter(new Locator.FilterOptions().setHasText("Gegevens eerder gewist"));
        said.first().locator("summary").click();
        assertThat(said.first()).containsText("Had niet bewaard mogen worden");
        browser.judge("audit-trail-erased");
        page().click("[id='check:verify']");
        assertThat(page().locator("[id='check'] .notice"))
                .containsText("Eerder gewist, met een regel die zegt waarom: 1.");
    }
}
