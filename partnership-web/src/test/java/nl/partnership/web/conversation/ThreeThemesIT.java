package nl.partnership.web.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.partnership.ejb.base.Time;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.paper.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A conversation over three themes with all that hangs on one: rounds, a term, a case and a practice case. */
class ThreeThemesIT extends BrowserTest {

    private static final Map<String, String> PARTNERS = Map.of(
            "jeugdhulp", "Ilse Vermaat",
            "jeugdagent", "Dilan Kaya",
            "gemeente", "Rachid Amrani",
            "jongerenwerk", "Yvonne Smit");

    private static final int QUESTIONS_PREPARED = 3;
    private static final int MOST_QUESTIONS = 20;
    private static final int SHEETS = 2;

    private final Map<String, Browser> partners = new LinkedHashMap<>();
    private String id;
    private String term;
    private String practice;

    @Test
    void four_partners_hold_a_conversation_over_three_themes_and_its_report_fits_two_sheets() throws IOException {
        browser.signIn("coordinator");
        PARTNERS.keySet().forEach(user -> {
            Browser window = anotherBrowser();
            window.signIn(user);
            partners.put(user, window);
        });
        plan();
        term = onTable("/language/terms.xhtml", "dreiging");
        practice = onTable("/language/practice.xhtml", null);
        partners.forEach(this::answerApart);
        String learning = caseOfTwoSectors();
        open();
        answerEachQuestion();
        openRounds();
        lesson(learning);
        close();
        byte[] report = file("/conversation/report-paper.xhtml?id=" + id);
        try (PDDocument pdf = Loader.loadPDF(report)) {
            assertTrue(pdf.getNumberOfPages() <= SHEETS, "sheets: " + pdf.getNumberOfPages());
        }
        PdfUa.assertReadable(report);
        partners.forEach((user, window) -> {
            assertEquals(200, window.open("/conversation/report.xhtml?id=" + id), user);
            assertThat(window.page().locator("main")).containsText("Samen spreken wij af");
            window.assertNoSurprise();
        });
        browser.assertNoSurprise();
    }

    private void plan() {
        browser.open("/conversation/plan.xhtml");
        field("plan:date").fill(LocalDate.now(Time.ZONE).toString());
        field("plan:start").fill("16:00");
        field("plan:minutes").fill("120");
        field("plan:place").fill("De Brug, mediatheek");
        for (Locator theme : page().locator("input[name='plan:themes']").all()) {
            theme.setChecked(Pattern.matches("T[235]", theme.inputValue()));
        }
        for (Locator person : page().locator("input[name='plan:participants']").all()) {
            person.setChecked(false);
        }
        PARTNERS.values()
                .forEach(name -> page().getByLabel(Pattern.compile(name + "$")).check());
        field("plan:save").click();
        page().waitForURL("**/conversation/conversation.xhtml?id=*");
        id = page().url().replaceAll(".*id=", "");
    }

    /** @return the address of what was put on the table */
    private String onTable(String list, String name) {
        browser.open(list);
        if (name != null) {
            page().locator("main a:has-text('" + name + "')").first().click();
            page().waitForLoadState();
        }
        field("lead:conversation").selectOption(id);
        press("lead:start");
        assertThat(page().locator("#notices")).containsText("Iedere organisatie antwoordt nu apart");
        return page().url().replaceFirst("^https?://[^/]+", "");
    }

    /** In the own browser: the questions, what one sees, what one offers, the term and the case to practise with. */
    private void answerApart(String user, Browser window) {
        Page page = window.page();
        window.open("/conversation/prepare.xhtml?id=" + id);
        for (int at = 0; at < QUESTIONS_PREPARED; at++) {
            fill(
                    page,
                    "prepare:each:" + at + ":text",
                    "Zo kijkt " + user + " naar vraag " + (at + 1) + " van de kaart.");
            settle(page);
        }
        assertThat(page.locator("[id='prepare:saved']")).containsText("Bewaard:");
        pressOn(page, "prepare:all");
        assertThat(page.locator("#notices")).containsText("Klaar voor het gesprek");
        window.open("/insight/finding-edit.xhtml?conversation=" + id);
        fill(page, "finding:text", "Wat " + user + " ziet: groepen na school.");
        page.locator("[id='finding:kind:0']").check();
        page.locator("[id='finding:basis:0']").check();
        pressOn(page, "finding:save");
        page.locator("main li button:has-text('Klaar voor het gesprek')").click();
        assertThat(page.locator("#notices")).containsText("Anderen zien het als de school het gesprek opent");
        window.open("/agreement/offer-round.xhtml?id=" + id);
        page.locator("a:has-text('Schrijf op wat u biedt of mist')").click();
        page.waitForLoadState();
        page.locator("[id='offer:kind:0']").check();
        fill(page, "offer:what", "Wat " + user + " kan bieden.");
        pressOn(page, "offer:save");
        page.locator("button:has-text('Zet alles klaar')").click();
        assertThat(page.locator("#notices")).containsText("Het staat klaar");
        window.open(term);
        page.locator("main a.btn:has-text('Antwoord')").click();
        page.waitForLoadState();
        for (int example = 0; example < 6; example++) {
            choose(page, "definition:answer" + example, example < 3 ? "Ja" : "Nee");
        }
        fill(page, "definition:text", "Steeds opnieuw iemand raken.");
        pressOn(page, "definition:ready");
        assertThat(page.locator("#notices")).containsText("Anderen zien het pas");
        window.open(practice);
        choose(page, "answers:answer", "nee");
        pressOn(page, "answers:give");
        assertThat(page.locator("#notices")).containsText("Niemand anders ziet uw antwoord");
    }

    /** A case that a colleague checked and two sectors read. */
    private String caseOfTwoSectors() {
        browser.open("/language/cases.xhtml");
        page().locator("main a:has-text('Schrijf een casus')").first().click();
        page().waitForLoadState();
        field("case:title").fill("Steeds later binnen");
        field("case:question").fill("Wie vraagt er door?");
        field("case:story").fill("Een leerling komt elke dag wat later en zegt weinig.");
        choose(page(), "case:origin", "Verzonnen");
        press("case:save");
        String address = page().url().replaceFirst("^https?://[^/]+", "");
        Browser colleague = anotherBrowser();
        colleague.signIn("zorg");
        colleague.open(address);
        choose(colleague.page(), "check:partner", "Nee");
        choose(colleague.page(), "check:self", "Nee");
        pressOn(colleague.page(), "check:check");
        pressOn(colleague.page(), "acts:share");
        for (String[] sector : new String[][] {{"jeugdhulp", "Jeugdhulp"}, {"jeugdagent", "Politie"}}) {
            Browser window = partners.get(sector[0]);
            window.open(address);
            window.page().locator("a:has-text('Schrijf: " + sector[1] + "')").click();
            window.page().waitForLoadState();
            fill(window.page(), "perspective:sees", "Een jongere die afhaakt.");
            fill(window.page(), "perspective:does", "Navragen.");
            pressOn(window.page(), "perspective:ready");
        }
        return address;
    }

    private void open() {
        browser.open("/conversation/conversation.xhtml?id=" + id);
        page().locator("button:has-text('Open het gesprek')").click();
        page().waitForURL("**/conversation/question.xhtml?id=*");
        for (String user : PARTNERS.keySet()) {
            assertThat(page().locator("#views")).containsText("Zo kijkt " + user + " naar vraag 1");
        }
    }

    private void answerEachQuestion() {
        for (int question = 1; question <= MOST_QUESTIONS; question++) {
            Locator answer = page().locator("textarea[id$=':answer']");
            answer.fill("Samen spreken wij af wie bij vraag " + question + " als eerste iets doet, en wanneer.");
            assertThat(page().locator("#saved")).containsText("Bewaard:");
            Locator next = page().locator("[id='browse:next']");
            if (next.count() == 0 || !next.isEnabled()) {
                return;
            }
            String here = page().url();
            next.click();
            page().waitForURL(url -> !url.equals(here));
        }
    }

    private void openRounds() {
        for (String address : new String[] {term, practice}) {
            browser.open(address);
            press("lead:open");
            page().locator(".ui-confirmdialog-yes").click();
            page().waitForLoadState();
        }
        browser.open(term);
        assertThat(page().locator(".lead")).containsText("Bij 6 van 6 voorbeelden denken wij hetzelfde");
    }

    private void lesson(String learning) {
        browser.open(learning);
        press("lead:open");
        page().locator(".ui-confirmdialog-yes").click();
        page().waitForLoadState();
        field("learn:text").fill("Vraag de tweede keer meteen door.");
        press("learn:learn");
        assertThat(page().locator("section[aria-labelledby=lessons-title]")).containsText("meteen door");
    }

    private void close() {
        browser.open("/conversation/close.xhtml?id=" + id);
        press("close:go");
        page().waitForURL("**/conversation/report.xhtml?id=*");
        browser.judge("report-of-three-themes");
    }

    private static void choose(Page page, String field, String answer) {
        page.locator("[id='" + field + "']")
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void fill(Page page, String field, String text) {
        page.locator("[id='" + field + "']").fill(text);
    }

    private static void pressOn(Page page, String button) {
        page.locator("[id='" + button + "']").click();
        settle(page);
        page.waitForLoadState();
    }
}
