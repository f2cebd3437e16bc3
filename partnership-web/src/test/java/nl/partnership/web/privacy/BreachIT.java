package nl.partnership.web.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import nl.partnership.web.base.paper.PdfUa;
import org.junit.jupiter.api.Test;

/** A drill of a breach from discovery to close, as officer and board do it. */
class BreachIT extends BrowserTest {

    private static final String TITLE = "Stick met lijsten op het plein gevonden";
    private static final LocalDate YESTERDAY = LocalDate.now(Day.ZONE).minusDays(1);

    @Test
    void the_officer_drills_a_breach_with_its_clock_and_closes_it() {
        browser.signIn("fg");
        browser.open("/privacy/registers.xhtml");
        browser.judge("registers");
        page().locator("main a:has-text('Datalekken')").first().click();
        page().waitForURL("**/privacy/breaches.xhtml");
        browser.judge("breaches");
        assertThat(page().locator("#main")).containsText("Een laptop is kwijt");
        page().locator("main a:has-text('Noteer een datalek')").first().click();
        press("breach:save");
        assertThat(page().locator("[data-problems] a")).hasCount(4);
        browser.judge("breach-edit-problem");
        field("breach:drill").locator("input").nth(1).check();
        field("breach:title").fill(TITLE);
        field("breach:discoveredOn").fill(YESTERDAY.toString());
        field("breach:discoveredAt").fill("10:15");
        field("breach:what").fill("Op een stick stonden lijsten met namen en klassen van een groep.");
        field("breach:people").fill("veel");
        press("breach:save");
        assertThat(field("breach:people")).hasAttribute("aria-invalid", "true");
        field("breach:people").fill("28");
        press("breach:save");
        page().waitForURL("**/privacy/breach.xhtml?id=*");
        String address = page().url().replaceAll("^https?://[^/]+", "");
        assertThat(page().locator("#main .notice.careful")).containsText("nog ");
        browser.judge("breach-open");

        browser.open("/index.xhtml");
        assertThat(page().locator("#main")).containsText("Oefening datalek: " + TITLE);
        browser.judge("breach-home-officer");
        boardReadsIt();
        decidesTellsAndCloses(address);
        keepsItOnPaper(address);
        for (String stranger : new String[] {"coordinator", "jeugdhulp", "jeugdagent", "beheer"}) {
            assertEquals(403, visitor().signIn(stranger).get(address).statusCode(), stranger);
        }
        browser.assertNoSurprise();
    }

    private void boardReadsIt() {
        var board = anotherBrowser();
        board.signIn("bestuurder");
        board.openExpected("Oefening datalek");
        assertThat(board.page().locator("#decision-title")).isVisible();
        assertThat(board.page().locator("summary:has-text('Besluit om niet te melden')"))
                .isVisible();
        board.judge("breach-board");
    }

    private void decidesTellsAndCloses(String address) {
        browser.open(address);
        assertThat(page().locator("summary:has-text('Besluit om niet te melden')"))
                .hasCount(0);
        press("end:close");
        assertThat(page().locator(".problems")).containsText("nog niet besloten");
        press("report:go");
        assertThat(page().locator(".problems")).isVisible();
        field("report:reportedOn").fill(YESTERDAY.toString());
        field("report:reportedAt").fill("12:40");
        press("report:go");
        assertThat(page().locator("#notices")).containsText("De melding is genoteerd");
        press("undo:takeBack");
        assertThat(page().locator("#notices")).containsText("De klok loopt weer");
        page().locator("summary:has-text('Noteer dat het gemeld is')").click();
        field("report:reportedOn").fill(YESTERDAY.toString());
        field("report:reportedAt").fill("12:40");
        press("report:go");
        page().locator("summary:has-text('Noteer wie is ingelicht')").click();
        field("tell:told").selectOption("BOARD");
        field("tell:toldOn").fill(YESTERDAY.toString());
        field("tell:toldAt").fill("13:00");
        press("tell:go");
        assertThat(page().locator("#main")).containsText("Het bestuur");
        browser.judge("breach-told");
        press("end:close");
        assertThat(page().locator("#notices")).containsText("Het is gesloten");
        browser.judge("breach-closed");
        browser.open("/index.xhtml");
        assertFalse(page().locator("#main").textContent().contains(TITLE));
    }

    private void keepsItOnPaper(String address) {
        String id = Visitor.found(address, "id=([0-9a-f-]{36})");
        byte[] paper = file("/privacy/breach-paper.xhtml?id=" + id);
        PdfUa.assertReadable(paper);
        assertTrue(new String(file("/privacy/breaches-file.xhtml"), StandardCharsets.UTF_8).contains(TITLE));
    }
}
