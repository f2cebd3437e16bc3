package nl.partnership.web.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import nl.partnership.web.base.paper.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The register of processing as officer and board read it, write in it and take it along. */
class RegisterIT extends BrowserTest {

    @Test
    void the_officer_reads_it_from_the_rules_fills_in_the_rest_and_takes_it_along() {
        browser.signIn("fg");
        browser.open("/privacy/register.xhtml");
        browser.judge("register");
        assertThat(page().locator("#main")).containsText("Stichting Onderwijs Waterstad");
        page().locator("summary:has-text('Aangifte en opsporing')").first().click();
        assertThat(page().locator("details[open]").first()).containsText("Politie");
        assertThat(page().locator("#main")).containsText("Datalek");
        page().locator("main a:has-text('Vul in wat alleen u weet')").first().click();
        page().waitForURL("**/privacy/register-edit.xhtml");
        String before = field("card:officer").inputValue();
        field("card:officer").fill("");
        press("card:save");
        assertThat(field("card:officer")).hasAttribute("aria-invalid", "true");
        browser.judge("register-edit-problem");
        field("card:officer").fill(before);
        press("card:save");
        assertThat(page().locator("#notices")).containsText("Het is bewaard");

        PdfUa.assertReadable(file("/privacy/register-paper.xhtml"));
        assertTrue(new String(file("/privacy/register-file.xhtml"), StandardCharsets.UTF_8).contains("Datalek"));
        String json = new String(file("/privacy/register-json-file.xhtml"), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"purpose\":\"CRIMINAL_INVESTIGATION\""), json);
        browser.assertNoSurprise();
    }

    @Test
    void of_new_rules_and_of_a_room_the_portal_fills_in_what_it_knows_and_people_the_rest() throws IOException {
        browser.signIn("fg");
        browser.open("/privacy/registers.xhtml");
        page().locator("main a:has-text('Werkdocumenten DPIA')").click();
        page().waitForURL("**/privacy/impacts.xhtml");
        browser.judge("impacts");
        page().locator("main a:has-text('Regels versie 1,')").click();
        page().waitForURL("**/privacy/impact.xhtml?of=rules-1");
        browser.judge("impact-rules");
        assertThat(page().locator("#main tr:has-text('Aangifte en opsporing'):has-text('Politie')"))
                .containsText("Nieuw:");
        PdfUa.assertReadable(file("/privacy/impact-paper.xhtml?of=rules-1"));

        page().locator("main a:has-text('Vul in wat alleen u weet')").click();
        page().waitForURL("**/privacy/impact-edit.xhtml?of=rules-1");
        field("card:necessity").fill("Scholen en politie moeten elkaar snel kunnen helpen.");
        field("card:risks").fill("Iemand deelt meer dan nodig is.");
        field("card:advice").fill("Begin klein.");
        field("card:reviewOn").fill("2020-01-01");
        press("card:save");
        assertThat(field("card:reviewOn")).hasAttribute("aria-invalid", "true");
        browser.judge("impact-edit-problem");
        field("card:reviewOn").fill("2090-01-01");
        press("card:save");
        assertThat(page().locator("#notices")).containsText("Het is bewaard");
        assertThat(page().locator("#main")).containsText("Begin klein.");
        assertTrue(new String(file("/privacy/impacts-file.xhtml"), StandardCharsets.UTF_8).contains("Begin klein."));

        browser.open("/privacy/impact.xhtml?of=room-insight");
        browser.judge("impact-room");
        assertThat(page().locator("#main")).containsText("wie op de eigen school meldingen invoert");
        byte[] paper = file("/privacy/impact-paper.xhtml?of=room-insight");
        PdfUa.assertReadable(paper);
        List<String> headings = page().locator("#main section.list > h2").allInnerTexts();
        assertEquals("Wat mensen invullen", headings.get(0));
        assertTrue(text(paper).indexOf(headings.get(0)) < text(paper).indexOf(headings.get(1)), "as on the page");
        browser.assertNoSurprise();
        Visitor fg = visitor().signIn("fg");
        for (String nothing : new String[] {"", "?of=", "?of=rules-99", "?of=room-rule", "?of=room-attic"}) {
            assertEquals(404, fg.get("/privacy/impact.xhtml" + nothing).statusCode(), nothing);
            assertEquals(404, fg.get("/privacy/impact-edit.xhtml" + nothing).statusCode(), nothing);
            assertEquals(404, fg.get("/privacy/impact-paper.xhtml" + nothing).statusCode(), nothing);
        }

        browser.signIn("bestuurder");
        browser.open("/privacy/impact-edit.xhtml?of=rules-1");
        assertThat(field("card:advice")).hasCount(0);
    }

    @Test
    void the_board_shows_others_which_norms_the_portal_answers() {
        browser.signIn("bestuurder");
        browser.open("/privacy/registers.xhtml");
        page().locator("main a:has-text('Leveranciersbijlage')").click();
        page().waitForURL("**/privacy/register-annex.xhtml");
        page().locator("summary:has-text('Tweede stap')").click();
        assertThat(page().locator("details[open]")).containsText("8.5");
        browser.judge("register-annex");
        PdfUa.assertReadable(file("/privacy/register-annex-paper.xhtml"));
        assertTrue(new String(file("/privacy/register-annex-file.xhtml"), StandardCharsets.UTF_8)
                .contains("Logboek en controle daarop"));
    }

    @Test
    void the_board_reads_it_and_a_stranger_is_refused() {
        browser.signIn("bestuurder");
        browser.open("/privacy/registers.xhtml");
        page().locator("main a:has-text('Verwerkingsregister')").first().click();
        page().waitForURL("**/privacy/register.xhtml");
        browser.judge("register-board");
        for (String stranger : new String[] {"coordinator", "jeugdhulp", "beheer"}) {
            assertEquals(
                    403,
                    visitor().signIn(stranger).get("/privacy/register.xhtml").statusCode(),
                    stranger);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
