package nl.partnership.web.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.partnership.web.base.BrowserTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be on the table of the conversations of the demonstration. */
class TableIT extends BrowserTest {

    private static final String TITLE = "Wat mag hier op tafel?";
    private static final String FIRST = "Dit gesprek gaat niet over een leerling. Gaat het toch over een leerling?"
            + " Stop, en kijk bij “Mag ik dit delen?”.";
    private static final int WIDTH_OF_A5 = 420;

    @ParameterizedTest
    @ValueSource(strings = {"jeugdagent", "coordinator"})
    void who_takes_part_finds_the_card_behind_the_link_of_the_invitation_with_the_own_organisation_first(String user) {
        browser.signIn(user);
        browser.open("/conversation/conversation.xhtml?id=" + conversation("gepland"));
        page().locator("main").getByText(TITLE).click();
        assertThat(page().locator("h1")).hasText(TITLE);
        assertThat(page().locator("main .next")).hasText(FIRST);
        assertThat(page().locator(".speakers h2").first()).containsText("(uw organisatie)");
        assertThat(page().locator(".speakers h2:has-text('uw organisatie')")).hasCount(1);
        browser.judge("conversation-table-" + user);
    }

    @Test
    void another_purpose_is_chosen_on_the_page_and_goes_along_to_the_paper() {
        browser.signIn("coordinator");
        browser.open("/conversation/table.xhtml?id=" + conversation("nu bezig"));
        page().locator("#purpose").selectOption("ACUTE_DANGER");
        page().locator("main form button").click();
        assertThat(page().locator("#purpose")).hasValue("ACUTE_DANGER");
        assertThat(page().locator("main")).containsText("Waarvoor: Acuut gevaar");
        assertThat(page().locator("main a[href*=table-paper]")).hasAttribute("href", Pattern.compile("ACUTE_DANGER"));
        browser.picture("conversation-table-danger");
    }

    @Test
    void the_question_whether_one_may_share_leads_to_it() {
        browser.signIn("jeugdagent");
        String id = conversation("gepland", "?theme=T2");
        browser.open("/conversation/question.xhtml?id=" + id + "&question=Q2.5");
        Locator row = page().locator(".now li").first();
        assertThat(row).containsText(TITLE);
        assertThat(row).containsText("Signaal zonder personen");
        row.locator("a").click();
        assertThat(page()).hasURL(Pattern.compile("/conversation/table\\.xhtml\\?id=" + id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nu bezig", "gepland"})
    void it_fits_the_two_sides_of_an_a5_printed_and_as_a_file(String state) throws IOException {
        browser.signIn("jeugdagent");
        String table = "/conversation/table.xhtml?id=" + conversation(state);
        browser.open(table);
        assertSheet(page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
        assertSheet(page().context()
                .request()
                .get(address(table.replace("table.", "table-paper.")).toString())
                .body());
    }

    private static void assertSheet(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("niet hier") && text.contains("uw organisatie"), text);
            assertEquals(WIDTH_OF_A5, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
            // how much stands on it depends on who is there
            assertTrue(pdf.getNumberOfPages() <= 2, text);
        }
    }

    private String conversation(String state) {
        return conversation(state, "");
    }

    private String conversation(String state, String query) {
        browser.open("/conversation/conversations.xhtml" + query);
        Locator row = page().locator("#main li", new Page.LocatorOptions().setHasText(state));
        return row.locator("a").first().getAttribute("href").replaceAll(".*id=", "");
    }
}
