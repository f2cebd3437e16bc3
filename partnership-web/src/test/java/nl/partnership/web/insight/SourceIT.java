package nl.partnership.web.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** Where figures come from, as organisations write it down and others read it. */
class SourceIT extends BrowserTest {

    private static final String LIST = "/insight/sources.xhtml";

    private void follow(String words) {
        page().locator("main a:has-text('" + words + "')").first().click();
        page().waitForLoadState();
    }

    @Test
    void the_latest_stand_first_and_one_tap_says_that_one_came_and_takes_that_back() {
        browser.signIn("gemeente");
        browser.open(LIST);
        browser.judge("sources-gemeente");
        assertThat(page().locator("main tbody tr").first()).containsText("9 weken te laat");
        page().locator("main tbody tr:has-text('Verzuim') button:has-text('Geleverd')")
                .click();
        page().waitForLoadState();
        assertThat(page().locator("#notices")).containsText("Vastgelegd dat deze bron is geleverd");
        assertThat(page().locator("main tbody tr:has-text('Verzuim') .tag.late"))
                .hasCount(0);
        page().locator("main tbody tr:has-text('Verzuim') button:has-text('Toch niet geleverd')")
                .click();
        page().waitForLoadState();
        assertThat(page().locator("main tbody tr:has-text('Verzuim')")).containsText("9 weken te laat");
        assertTrue(visitor()
                .signIn("gemeente")
                .get("/insight/sources-file.xhtml")
                .body()
                .contains("9 weken te laat"));
        browser.assertNoSurprise();
    }

    @Test
    void a_school_writes_one_down_partners_read_it_and_it_ends() {
        browser.signIn("coordinator2");
        browser.open(LIST);
        browser.judge("sources-none");
        follow("Leg een bron vast");
        browser.judge("source-kinds");
        follow("Jeugdmonitor");
        browser.judge("source-edit");
        page().selectOption("[id='source:reliability']", "FAIR");
        press("source:save");
        assertThat(page().locator(".problems")).containsText("Vul in waarom");
        field("source:why").fill("Over Sanne Jansen uit klas 2B klopt het niet.");
        press("source:save");
        assertThat(page().locator(".problems")).isVisible();
        field("source:why").fill("Van alle scholen samen.");
        field("source:deadline").fill(LocalDate.now(Day.ZONE).minusDays(3).toString());
        press("source:save");
        assertThat(page().locator("h1")).hasText("Jeugdmonitor");
        browser.judge("source");
        String address = page().url().replaceFirst("^https?://[^/]+", "");
        Browser partner = anotherBrowser();
        partner.signIn("gemeente");
        assertEquals(200, partner.open(address));
        assertThat(partner.page().locator("main")).containsText("3 dagen te laat");
        assertThat(partner.page().locator("[id='delivery:deliver']")).hasCount(0);
        partner.signIn("coordinator");
        assertEquals(404, partner.open(address));
        press("delivery:deliver");
        assertThat(page().locator("#notices")).containsText("Vastgelegd dat deze bron is geleverd");
        press("source:end");
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("#notices")).containsText("De bron is gestopt");
        browser.assertNoSurprise();
    }

    /** At the questions on trends and on sources; the own pictures are a link, for the school alone. */
    @Test
    void questions_show_what_is_late_and_lead_to_the_own_pictures_only_who_may_see_them() {
        browser.signIn("coordinator");
        browser.open("/conversation/conversations.xhtml");
        String id = Visitor.found(
                page().content(),
                "conversation\\.xhtml\\?id=([0-9a-f-]{36})\"(?:(?!</li>).)*Vraagstukken in beeld(?:(?!</li>).)*gepland");
        String trends = "/conversation/question.xhtml?id=" + id + "&question=Q2.2";
        browser.open(trends);
        browser.judge("question-trends");
        assertThat(page().locator("#main")).containsText("Gemeente Waterstad: 9 weken te laat");
        assertThat(page().locator("#main")).containsText("Alleen voor onze school");
        assertThat(page().locator("#main a[href*='/insight/incidents.xhtml']")).hasCount(1);
        Browser partner = anotherBrowser();
        partner.signIn("gemeente");
        for (String address : List.of(trends, trends.replace("Q2.2", "Q2.3"))) {
            partner.open(address);
            assertThat(partner.page().locator("#main")).containsText("9 weken te laat");
            assertThat(partner.page().locator("#main")).not().containsText("Alleen voor onze school");
        }
        browser.assertNoSurprise();
    }
}
