package nl.partnership.web.vision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A school adds a signal of its own, and it goes from the table of who is to act to the emergency sheet. */
class SchoolSignalIT extends BrowserTest {

    private static final String NAME = "Gokken & 'weddenschappen' {0}";

    @Test
    void a_signal_of_the_school_goes_from_the_table_by_three_taps_to_the_emergency_sheet() throws IOException {
        browser.signIn("coordinator2");
        browser.open("/vision/turns.xhtml");
        String school = page().locator("a[href*='vision/turns-paper.xhtml']")
                .first()
                .getAttribute("href")
                .replaceAll(".*school=", "");
        page().locator("main a:has-text('Eigen signalen')").click();
        assertThat(page().locator("main")).containsText("nog geen eigen signalen");
        browser.judge("vision-turn-signals-none");
        page().locator("a:has-text('Voeg een signaal toe')").click();
        browser.judge("vision-turn-signal-edit");
        field("signal:name").fill("Sexting");
        field("signal:explanation").fill("spelen om geld, ook online");
        press("signal:save");
        assertThat(page().locator(".problems")).containsText("alle scholen al");
        field("signal:name").fill(NAME);
        press("signal:save");
        assertThat(page().locator("#notices")).containsText("toegevoegd");
        assertThat(page().locator("main table")).containsText(NAME);
        browser.judge("vision-turn-signals");
        try {
            act(school);
            seePartner(school);
            print(school);
        } finally {
            putAway(school);
        }
    }

    private String code() {
        browser.open("/vision/turns.xhtml");
        return page().locator("tr:has-text('Gokken') a[href*='what=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*what=", "");
    }

    private void act(String school) {
        String code = code();
        assertThat(page().locator("tr:has-text('Gokken')")).containsText("spelen om geld");
        browser.open("/vision/turn-edit.xhtml?school=" + school + "&signal=" + code);
        assertThat(page().locator("h1")).containsText(NAME);
        page().locator("section.card:has-text('Politie Noord') select").selectOption("FIRST");
        press("turn:save");
        assertThat(page().locator("tr:has-text('Gokken') .turn-first")).hasCount(1);
        assertTrue(new String(file("/vision/turns-file.xhtml?school=" + school), StandardCharsets.UTF_8)
                .contains("Gokken"));
        browser.open("/vision/route-edit.xhtml?school=" + school + "&what=" + code);
        page().locator("[id='route:who1']").selectOption(new String[] {
            page().locator("[id='route:who1'] option:has-text('Jeugdagent')")
                    .first()
                    .getAttribute("value")
        });
        field("route:within1").selectOption("TODAY");
        field("route:reason").fill("De wijkagent haalt jeugdhulp erbij.");
        press("route:save");
        browser.open("/vision/see.xhtml");
        browser.judge("vision-see-own");
        page().locator(".pick a:has-text('Gokken')").click();
        assertThat(page().locator("h1")).containsText(NAME);
        assertThat(page().locator(".call-step")).containsText("Rachid Amrani");
    }

    private void seePartner(String school) {
        Browser officer = anotherBrowser();
        officer.signIn("jeugdagent");
        officer.open("/vision/see.xhtml");
        officer.page().locator(".pick a:has-text('Gokken')").click();
        assertThat(officer.page().locator(".call-step")).containsText("Rachid Amrani");
        officer.open("/vision/turns.xhtml?school=" + school);
        assertThat(officer.page().locator("tr:has-text('Gokken') .turn-first")).hasCount(1);
        for (String list : new String[] {
            "/agreement/agreements.xhtml",
            "/agreement/offers.xhtml",
            "/support/duties.xhtml",
            "/support/map.xhtml",
            "/insight/findings.xhtml",
            "/language/cases.xhtml"
        }) {
            officer.open(list + "?school=" + school);
            assertThat(officer.page().locator("select[name=signal] option:has-text('Gokken')"))
                    .hasCount(1);
        }
    }

    private void print(String school) throws IOException {
        browser.open("/partner/contacts.xhtml");
        String sheet = page().locator("a[href*='partner/sheet.xhtml']").first().getAttribute("href");
        browser.open(sheet.substring(sheet.indexOf("/partner/")));
        assertThat(page().locator("main")).containsText(NAME);
        try (PDDocument paper =
                Loader.loadPDF(file(sheet.substring(sheet.indexOf("/partner/")).replace("sheet.x", "sheet-paper.x")))) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertTrue(text.contains("Gokken"), text);
        }
    }

    /** As the portal was: without route and answer it stands nowhere once it rests. */
    private void putAway(String school) {
        String code = code();
        browser.open("/vision/route-edit.xhtml?school=" + school + "&what=" + code);
        if (field("end:go").count() > 0) {
            page().locator("summary:has-text('Neem deze stappen terug')").click();
            field("end:go").click();
            page().locator(".ui-confirmdialog-yes").click();
            page().waitForLoadState();
        }
        browser.open("/vision/turn-edit.xhtml?school=" + school + "&signal=" + code);
        page().locator("section.card:has-text('Politie Noord') select").selectOption("");
        press("turn:save");
        browser.open("/vision/turn-signals.xhtml");
        page().locator("button:has-text('Laat rusten')").click();
        assertThat(page().locator("#notices")).containsText("rust nu");
        browser.open("/vision/turns.xhtml");
        assertThat(page().locator("tr:has-text('Gokken')")).hasCount(0);
    }
}
