package nl.partnership.web.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import nl.partnership.web.base.paper.PdfUa;
import org.junit.jupiter.api.Test;

/** What organisations see, what others read of incidents, and what is worked on first. */
class FindingIT extends BrowserTest {

    private static final String WORDS = "Bij de halte staan na school vaak groepen";

    private String planned() {
        browser.open("/conversation/conversations.xhtml");
        return Visitor.found(
                page().content(),
                "conversation\\.xhtml\\?id=([0-9a-f-]{36})\"(?:(?!</li>).)*Vraagstukken in beeld(?:(?!</li>).)*gepland");
    }

    @Test
    void what_a_partner_sees_is_nobody_elses_before_the_conversation_opens() {
        browser.signIn("jeugdagent");
        String talk = planned();
        String round = "/insight/finding-round.xhtml?id=" + talk;
        browser.open("/insight/findings.xhtml");
        browser.judge("findings");
        browser.open(round);
        browser.judge("round-planned");
        browser.open("/insight/finding-edit.xhtml?conversation=" + talk);
        browser.judge("finding-edit");
        field("finding:text").fill(WORDS);
        press("finding:save");
        assertThat(page().locator(".problems")).isVisible();
        field("finding:kind:0").check();
        field("finding:basis:0").check();
        press("finding:save");
        assertThat(page().locator("#notices")).containsText("Alleen uw organisatie ziet het");
        page().locator("main li:has-text('" + WORDS + "') button:has-text('Klaar voor het gesprek')")
                .click();
        assertThat(page().locator("#notices")).containsText("Anderen zien het als de school het gesprek opent");
        Browser school = anotherBrowser();
        school.signIn("coordinator");
        assertEquals(200, school.open(round));
        assertFalse(school.page().content().contains(WORDS));
        school.open("/conversation/question.xhtml?id=" + talk + "&question=Q2.1");
        assertFalse(school.page().content().contains(WORDS));
        page().locator("main li:has-text('" + WORDS + "') button:has-text('Haal weg')")
                .click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("#notices")).containsText("Weggehaald");
        browser.assertNoSurprise();
    }

    @Test
    void of_a_closed_conversation_everything_stands_side_by_side_and_a_partner_says_its_word() {
        browser.signIn("gemeente");
        browser.open("/insight/findings.xhtml");
        page().locator("main a:has-text('Buitensluiten begint vaak')").first().click();
        page().waitForLoadState();
        browser.judge("joint");
        assertThat(page().locator("#main")).containsText("Wij zien dit anders");
        press("word:say");
        assertThat(page().locator("#notices")).containsText("Vastgelegd wat uw organisatie ervan vindt");
        page().locator("main a:has-text('Naar wat ieder zag')").click();
        page().waitForLoadState();
        browser.judge("round-closed");
        assertThat(page().locator("#main")).containsText("de leerlingenraad");
        assertTrue(visitor()
                .signIn("gemeente")
                .get("/insight/findings-file.xhtml")
                .body()
                .contains("Buitensluiten begint vaak"));
        browser.assertNoSurprise();
    }

    @Test
    void a_sheet_has_bands_and_no_numbers_and_a_second_one_is_not_made() {
        browser.signIn("coordinator2");
        browser.open("/insight/sheet-new.xhtml");
        browser.judge("sheet-new");
        assertThat(page().locator("#main")).containsText("Zo ziet de gemeente dit");
        field("sheet:about:1").check();
        press("sheet:publish");
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator(".problems")).containsText("Vertel het in het gesprek");
        browser.signIn("coordinator");
        browser.open("/insight/sheet-new.xhtml");
        assertThat(page().locator("#main")).containsText("Een tweede komt er niet");
        Browser partner = anotherBrowser();
        partner.signIn("gemeente");
        partner.open("/insight/sheets.xhtml");
        partner.judge("sheets");
        partner.page().locator("main tbody a").first().click();
        partner.page().waitForLoadState();
        partner.judge("sheet");
        assertThat(partner.page().locator("#main")).containsText("Dit kan ook 0 zijn");
        assertThat(partner.page().locator("[id='sheet:withdraw']")).hasCount(0);
        partner.signIn("wijkagent");
        partner.open("/insight/sheets.xhtml");
        assertThat(partner.page().locator("main tbody a")).hasCount(0);
        browser.assertNoSurprise();
    }

    @Test
    void a_priority_shows_its_line_with_its_words_and_a_partner_without_a_mandate_says_not_now() {
        browser.signIn("gemeente");
        browser.open("/insight/priorities.xhtml");
        browser.judge("priorities");
        page().locator("main a:has-text('Groepsapps')").first().click();
        page().waitForLoadState();
        browser.judge("priority");
        assertThat(page().locator("#main")).containsText("begon op 54, nu 63, moet naar 75");
        assertThat(page().locator("#main")).containsText("Nu niet: Politie");
        assertThat(page().locator("svg.trend polyline")).hasCount(1);
        page().locator("main a:has-text('Naar alle speerpunten')").click();
        page().locator("main a:has-text('Rustige fietsroute')").first().click();
        page().waitForLoadState();
        field("vote:choice:0").check();
        press("vote:go");
        assertThat(page().locator(".problems")).containsText("U mag geen ja zeggen");
        // the way out is unfolded beside what was refused
        field("submit:before").fill("burgemeester");
        press("submit:go");
        assertThat(page().locator("#notices")).containsText("Vastgelegd dat het voorligt");
        page().locator("summary:has-text('Leg voor aan wie mag beslissen')").click();
        assertThat(page().locator("#main")).containsText("Ligt voor bij: burgemeester");
        browser.judge("priority-laid");
        String one = page().url().substring(page().url().indexOf('?'));
        PdfUa.assertReadable(file("/insight/priorities-paper.xhtml" + one));
        PdfUa.assertReadable(file("/insight/priorities-paper.xhtml"));
        Browser school = anotherBrowser();
        school.signIn("coordinator");
        school.open("/insight/priority-edit.xhtml");
        school.judge("priority-edit");
        browser.assertNoSurprise();
    }
}
