package nl.partnership.web.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import nl.partnership.web.base.paper.PdfUa;
import org.junit.jupiter.api.Test;

/** A request of somebody with an account, and the laws of the rules, as officer and board work with them. */
class RequestIT extends BrowserTest {

    private static final String REFERENCE = "Verzoek T-417";
    private static final LocalDate TODAY = LocalDate.now(Day.ZONE);

    @Test
    void the_officer_notes_a_request_hands_over_what_the_portal_has_and_answers() {
        browser.signIn("fg");
        browser.open("/privacy/requests.xhtml");
        browser.judge("requests");
        page().locator("main a:has-text('Noteer een verzoek')").first().click();
        press("request:save");
        assertThat(page().locator("[data-problems] a")).hasCount(5);
        field("request:reference").fill(REFERENCE);
        field("request:kind").selectOption("ACCESS");
        field("request:about").selectOption("ACCOUNT");
        field("request:receivedOn").fill(TODAY.minusDays(2).toString());
        field("request:answerer").selectOption("OFFICER");
        field("request:account").fill("niemand");
        press("request:save");
        assertThat(field("request:account")).hasAttribute("aria-invalid", "true");
        browser.judge("request-edit-problem");
        field("request:account").fill("jongerenwerk");
        field("request:identifiedOn").fill(TODAY.toString());
        press("request:save");
        page().waitForURL("**/privacy/request.xhtml?id=*");
        String address = page().url().replaceAll("^https?://[^/]+", "");
        String id = Visitor.found(address, "id=([0-9a-f-]{36})");
        browser.judge("request");
        twoHandItOver(id);
        PdfUa.assertReadable(file("/privacy/request-paper.xhtml?id=" + id));
        String json = new String(file("/privacy/request-export.xhtml?id=" + id), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"userName\":\"jongerenwerk\""), json);

        browser.open("/index.xhtml");
        browser.openExpected(REFERENCE);
        page().locator("summary:has-text('Verleng met twee maanden')").click();
        field("prolong:prolongWhy").fill("Het zijn veel stukken.");
        press("prolong:go");
        press("end:back");
        assertThat(page().locator("#notices")).containsText("teruggenomen");
        page().locator("summary:has-text('Noteer het antwoord')").click();
        field("answer:outcome").selectOption("DONE");
        field("answer:answeredOn").fill(TODAY.toString());
        field("answer:answer").fill("Alles is op papier meegegeven.");
        press("answer:go");
        assertThat(page().locator("#notices")).containsText("Het antwoord is genoteerd");
        browser.judge("request-answered");
        assertTrue(new String(file("/privacy/requests-file.xhtml"), StandardCharsets.UTF_8).contains(REFERENCE));
        for (String stranger : new String[] {"coordinator", "jeugdhulp", "beheer"}) {
            assertEquals(403, visitor().signIn(stranger).get(address).statusCode(), stranger);
        }
        Visitor board = visitor().signIn("bestuurder");
        assertEquals(200, board.get(address).statusCode());
        assertEquals(403, board.get("/privacy/request-paper.xhtml?id=" + id).statusCode());
        browser.assertNoSurprise();
    }

    /** The officer takes the question back and asks anew; the board agrees by mistake, and then because it is so. */
    private void twoHandItOver(String id) {
        String paper = "/privacy/request-paper.xhtml?id=" + id;
        assertThat(page().locator("main a[href*='request-paper']")).hasCount(0);
        assertEquals(200, browser.open(paper));
        assertThat(page().locator("[data-problems]")).containsText("Een tweede persoon moet eerst instemmen");
        browser.open("/privacy/request.xhtml?id=" + id);
        press("handover:ask");
        assertThat(page().locator("#notices")).containsText("De vraag staat bij het bestuur");
        press("handover:refuse");
        assertThat(page().locator("#notices")).containsText("De gegevens worden niet gegeven");
        press("handover:ask");
        assertThat(field("handover:agree")).hasCount(0);
        browser.judge("request-waits");

        Browser board = anotherBrowser();
        board.signIn("bestuurder");
        board.openExpected("Beslis mee over verzoek " + REFERENCE);
        board.judge("request-second");
        board.page().locator("[id='handover:agree']").click();
        assertThat(board.page().locator("#notices")).containsText("U stemt in");
        board.page().locator("[id='handover:refuse']").click();
        assertThat(board.page().locator("#notices")).containsText("De gegevens worden niet gegeven");
        assertThat(board.page().locator("[id='handover:ask']")).hasCount(0);
        press("handover:refuse");
        assertThat(page().locator("[data-problems]")).containsText("intussen veranderd");
        press("handover:ask");
        board.open("/privacy/request.xhtml?id=" + id);
        board.page().locator("[id='handover:agree']").click();
        assertThat(board.page().locator("#notices")).containsText("U stemt in");
        board.open("/index.xhtml");
        assertThat(board.page().locator("main")).not().containsText("Beslis mee over verzoek " + REFERENCE);
        board.assertNoSurprise();
        browser.open("/privacy/request.xhtml?id=" + id);
        browser.judge("request-agreed");
        assertThat(page().locator("main a[href*='request-paper']")).hasCount(1);
    }

    @Test
    void who_still_works_here_is_not_erased_even_when_two_want_it() {
        Visitor officer = visitor().signIn("fg");
        browser.signIn("fg");
        browser.open("/privacy/request-edit.xhtml");
        field("request:reference").fill("T-418");
        field("request:kind").selectOption("ERASURE");
        field("request:about").selectOption("ACCOUNT");
        field("request:receivedOn").fill(TODAY.toString());
        field("request:identifiedOn").fill(TODAY.toString());
        field("request:answerer").selectOption("OFFICER");
        field("request:account").fill("jongerenwerk");
        press("request:save");
        page().waitForURL("**/privacy/request.xhtml?id=*");
        String id = Visitor.found(page().url(), "id=([0-9a-f-]{36})");
        press("handover:ask");
        assertThat(page().locator("#notices")).containsText("kunt u wissen");
        Browser board = anotherBrowser();
        board.signIn("bestuurder");
        board.openExpected("Beslis mee over verzoek T-418");
        board.page()
                .locator("[id='handover:agree']:has-text('Stem in met wissen')")
                .click();
        assertThat(board.page().locator("#notices")).containsText("kan nu wissen");
        browser.open("/privacy/request.xhtml?id=" + id);
        browser.judge("request-erase");
        assertThat(page().locator("main a[href*='request-paper']")).hasCount(0);
        assertEquals(404, officer.get("/privacy/request-paper.xhtml?id=" + id).statusCode());
        field("handover:erase").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("[data-problems]")).containsText("heeft nog een rol");
        board.page().locator("[id='handover:refuse']").click();
        assertThat(board.page().locator("#notices")).containsText("Er wordt niets gewist");
        browser.assertNoSurprise();
    }

    @Test
    void the_officer_says_that_a_law_was_checked_today_and_takes_it_back() {
        browser.signIn("fg");
        browser.open("/privacy/register-laws.xhtml");
        browser.judge("register-laws");
        page().locator("summary:has-text('Toon wat is nagekeken')").click();
        page().locator("main button:has-text('Vandaag nagekeken')").first().click();
        assertThat(page().locator("#notices")).containsText("Het is genoteerd");
        page().locator("summary:has-text('Toon wat is nagekeken')").click();
        page().locator("main button:has-text('Neem terug')").first().click();
        assertThat(page().locator("#notices")).containsText("Het is teruggenomen");
        Browser board = anotherBrowser();
        board.signIn("bestuurder");
        board.open("/privacy/register-laws.xhtml");
        assertThat(board.page().locator("main button:has-text('Vandaag nagekeken')"))
                .hasCount(0);
        assertEquals(
                403,
                visitor().signIn("leider").get("/privacy/register-laws.xhtml").statusCode());
        browser.assertNoSurprise();
    }
}
