package nl.partnership.web.vision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.paper.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Who is to act, whom one calls and what each partner lays down, as people do it on a page. */
class VisionIT extends BrowserTest {

    private static String school(Browser window) {
        window.open("/vision/turns.xhtml");
        String link = window.page()
                .locator("a[href*='vision/turns-paper.xhtml']")
                .first()
                .getAttribute("href");
        return link.replaceAll(".*school=", "");
    }

    @Test
    void in_three_taps_one_knows_whom_to_call_and_what_one_may_say() {
        browser.signIn("zorg");
        page().setViewportSize(390, 844);
        browser.open("/home/home-school.xhtml");
        page().locator(".see").click();
        page().waitForLoadState();
        assertThat(page().locator(".danger-line a")).hasAttribute("href", "tel:112");
        page().locator(".pick a:has-text('Sexting')").click();
        page().waitForLoadState();
        assertThat(page().locator("main")).containsText("Bekijk het beeld niet");
        assertThat(page().locator(".call-step").last()).containsText("Rachid Amrani");
        assertThat(page().locator(".call-step .outcome").last()).containsText("Met toestemming");
        assertThat(page().locator(".call-step a.btn").last()).hasAttribute("href", "tel:0880000001");
        browser.judge("vision-see-route");
        page().locator("a:has-text('Kies iets anders')").click();
        page().locator(".pick a:has-text('Radicalisering')").click();
        assertThat(page().locator(".call-step").nth(2)).containsText("niemand");
        assertEquals(404, browser.open("/vision/see.xhtml?what=FRAUD"));
    }

    @Test
    void a_school_writes_whom_one_calls_and_what_a_partner_does_and_the_partner_confirms_it() throws IOException {
        browser.signIn("coordinator2");
        String school = school(browser);
        browser.open("/vision/route-edit.xhtml?school=" + school + "&what=POLARISATION");
        browser.judge("vision-route-edit");
        page().locator("[id='route:who1']").selectOption(new String[] {
            page().locator("[id='route:who1'] option:has-text('Jeugdagent')")
                    .first()
                    .getAttribute("value")
        });
        press("route:save");
        assertThat(page().locator(".problems")).containsText("Kies hoe snel");
        page().locator("[id='route:within1']").selectOption("TODAY");
        press("route:save");
        assertThat(page().locator(".problems")).containsText("geen stap van jeugdhulp");
        page().locator("[id='route:reason']").fill("De wijkagent haalt jeugdhulp erbij.");
        press("route:save");
        assertThat(page().locator("#notices")).containsText("Opgeslagen");
        assertThat(page().locator(".call-step")).containsText("Rachid Amrani");

        browser.open("/vision/turn-edit.xhtml?school=" + school + "&signal=POLARISATION");
        browser.judge("vision-turn-edit");
        page().locator("section.card:has-text('Politie Noord') select").selectOption("FIRST");
        press("turn:save");
        assertThat(page().locator("tr:has-text('Polarisatie') .turn-first.unsure"))
                .hasCount(1);
        PdfUa.assertReadable(file("/vision/turns-paper.xhtml?school=" + school));
        assertTrue(new String(file("/vision/turns-file.xhtml?school=" + school), StandardCharsets.UTF_8)
                .contains("Polarisatie"));

        Browser officer = anotherBrowser();
        officer.signIn("jeugdagent");
        officer.open("/vision/turns.xhtml?school=" + school);
        officer.page().locator("[id='confirm:go']").click();
        officer.page().waitForLoadState();
        assertThat(officer.page().locator("#notices")).containsText("bevestigd");
        assertThat(officer.page().locator("tr:has-text('Polarisatie') .unsure")).hasCount(0);
        officer.judge("vision-turns");
    }

    @Test
    void a_vision_is_a_concept_until_who_may_decide_adopts_it() throws IOException {
        browser.signIn("zorg");
        String school = school(browser);
        browser.open("/vision/vision-edit.xhtml?school=" + school);
        browser.judge("vision-vision-edit");
        page().locator("[id='vision:weDo']").fill("Wij drinken eerst samen thee.");
        press("vision:save");
        assertThat(page().locator("main")).containsText("Concept, alleen voor ons");
        browser.judge("vision-visions-concept");
        Browser partner = anotherBrowser();
        partner.signIn("jeugdhulp");
        partner.open("/vision/visions.xhtml?school=" + school);
        assertThat(partner.page().locator("main")).not().containsText("samen thee");
        Browser leader = anotherBrowser();
        leader.signIn("leider");
        leader.open("/vision/visions.xhtml?school=" + school);
        leader.page().locator("button:has-text('Stel vast en deel')").click();
        leader.page().locator(".ui-confirmdialog-yes").click();
        assertThat(leader.page().locator("#notices")).containsText("Vastgesteld");
        partner.page().reload();
        assertThat(partner.page().locator("main")).containsText("samen thee");
        PdfUa.assertReadable(file("/vision/visions-paper.xhtml?school=" + school));
    }

    /** One of a partner that may not decide in the portal; of it the school reads that it lies before somebody, no word. */
    @Test
    void what_came_back_on_paper_is_recorded_by_the_school_and_then_everybody_reads_it() throws IOException {
        browser.signIn("coordinator");
        String school = school(browser);
        String visions = "/vision/visions.xhtml?school=" + school;
        browser.open(visions);
        assertThat(page().locator("main")).not().containsText("groepen op straat");
        page().locator("summary:has-text('Leg een antwoord op papier vast')").click();
        browser.judge("vision-visions-record");
        page().selectOption(
                        "[id='record:laid']",
                        page().locator("[id='record:laid'] option:has-text('manager jongerenwerk')")
                                .getAttribute("value"));
        field("record:function").fill("manager jongerenwerk");
        field("record:paperDay").fill(LocalDate.now(Day.ZONE).plusDays(3).toString());
        press("record:go");
        assertThat(page().locator(".problems")).containsText("vandaag of eerder");
        field("record:paperDay").fill(LocalDate.now(Day.ZONE).minusDays(1).toString());
        press("record:go");
        assertThat(page().locator("#notices")).containsText("vastgelegd");
        Browser partner = anotherBrowser();
        partner.signIn("jeugdagent");
        partner.open(visions);
        assertThat(partner.page().locator("main")).containsText("groepen op straat");
        assertThat(partner.page().locator("main")).containsText("Akkoord op papier, van manager jongerenwerk");
        assertThat(partner.page().locator("main")).containsText("MR ");
        try (PDDocument paper = Loader.loadPDF(file("/vision/visions-paper.xhtml?school=" + school))) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertTrue(text.contains("Akkoord op papier, van manager jongerenwerk") && text.contains(" MR"), text);
        }
        assertTrue(new String(file("/vision/visions-file.xhtml?school=" + school), StandardCharsets.UTF_8)
                .contains("groepen op straat"));
        assertTrue(new String(file("/vision/guidelines-file.xhtml?school=" + school), StandardCharsets.UTF_8)
                .contains("Ontbreekt"));
        browser.open("/vision/guidelines.xhtml?school=" + school);
        browser.judge("vision-guidelines-council");
        page().locator("summary:has-text('Leg vast wat de MR zei')").click();
        page().selectOption("[id='council:about']", new SelectOption().setIndex(1));
        page().selectOption("[id='council:answer']", "NOT_NEEDED");
        field("council:saidOn").fill(LocalDate.now(Day.ZONE).toString());
        press("council:say");
        assertThat(page().locator(".problems")).containsText("waarom het niet nodig is");
        field("council:because").fill("de tekst is dezelfde");
        press("council:say");
        assertThat(page().locator("main")).containsText("niet nodig: de tekst is dezelfde");
        browser.assertNoSurprise();
    }

    /** At the start of the card, before its first question. */
    @Test
    void a_conversation_begins_with_what_is_there_for_climate_incidents_and_prevention() {
        browser.signIn("coordinator");
        browser.open("/conversation/conversations.xhtml");
        page().locator("main a[href*='conversation/conversation.xhtml']")
                .first()
                .click();
        page().waitForLoadState();
        assertThat(page().locator("#main")).containsText("Voor u begint");
        assertThat(page().locator("#main")).containsText("De eerste dag na een incident");
    }
}
