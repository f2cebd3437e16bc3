package nl.partnership.web.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import nl.partnership.web.base.paper.PdfUa;
import org.junit.jupiter.api.Test;

/** How long what is kept, as officer, board and partners read it. */
class RetentionIT extends BrowserTest {

    @Test
    void the_officer_reads_how_long_what_is_kept_and_counts_for_another_day() {
        browser.signIn("fg");
        browser.open("/privacy/retention.xhtml");
        browser.judge("retention");
        assertThat(page().locator("#main")).containsText("Schooljaren na het eigen schooljaar: 5");
        field("trial:day").fill("2020-01-01");
        press("trial:count");
        assertThat(page().locator(".problems")).isVisible();
        field("trial:day").fill("2040-08-01");
        press("trial:count");
        assertThat(page().locator("#main")).containsText("1 augustus 2040");
        browser.open("/privacy/holds.xhtml");
        browser.judge("holds");
        assertThat(page().locator("#main")).containsText("Waar het wissen stilstaat of stilstond");
        // who reads them asks to lift none
        assertThat(page().locator("main button:has-text('op te heffen')")).hasCount(0);
        browser.assertNoSurprise();
    }

    @Test
    void the_board_stops_the_erasing_and_lets_it_go_on() {
        browser.signIn("bestuurder");
        browser.open("/privacy/holds.xhtml");
        field("hold:organisation").selectOption(new SelectOption().setIndex(1));
        field("hold:reference").fill("Omdat Jan het vroeg; zie de brief");
        press("hold:place");
        assertThat(page().locator(".problems")).isVisible();
        field("hold:reference").fill("Klacht 2026-14");
        press("hold:place");
        assertThat(page().locator("#notices")).containsText("Het wissen staat stil");
        browser.open("/privacy/retention.xhtml");
        assertThat(page().locator("#main")).containsText("Het wissen staat stil voor een deel");
        browser.open("/privacy/holds.xhtml");
        browser.judge("held");
        page().locator("main button:has-text('Vraag om op te heffen')").first().click();
        assertThat(page().locator("#notices")).containsText("De vraag staat er");
        assertThat(page().locator("main button:has-text('Stem in met opheffen')"))
                .hasCount(0);
        browser.judge("hold-asked");
        secondAgrees();
        browser.open("/privacy/holds.xhtml");
        assertThat(page().locator("#main")).containsText("opgeheven op");
        browser.assertNoSurprise();
    }

    private void secondAgrees() {
        Browser officer = anotherBrowser();
        officer.signIn("fg");
        officer.openExpected("Klacht 2026-14");
        officer.judge("hold-second");
        officer.page()
                .locator("main button:has-text('Stem in met opheffen')")
                .first()
                .click();
        officer.page().locator(".ui-confirmdialog-yes").click();
        assertThat(officer.page().locator("#notices")).containsText("Het is opgeheven");
        officer.assertNoSurprise();
    }

    @Test
    void a_declaration_is_read_and_kept_on_paper_by_whose_records_they_were_alone() {
        browser.signIn("fg");
        browser.open("/privacy/destructions.xhtml");
        browser.judge("destructions");
        page().locator("#main table a").first().click();
        page().waitForLoadState();
        browser.judge("destruction");
        assertThat(page().locator("#main")).containsText("conversation-erasure");
        assertThat(page().locator("#main")).containsText("In dit portaal bewaard tot en met");
        String id = Visitor.found(page().url(), "id=([0-9a-f-]{36})");
        byte[] paper = file("/privacy/destruction-paper.xhtml?id=" + id);
        PdfUa.assertReadable(paper);
        assertTrue(new String(paper, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        Visitor police = visitor().signIn("jeugdagent");
        assertEquals(404, police.get("/privacy/destruction.xhtml?id=" + id).statusCode());
        assertFalse(police.get("/privacy/destructions.xhtml").body().contains("De Brug"));
        browser.assertNoSurprise();
    }
}
