package nl.partnership.web.language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.paper.PdfUa;
import org.junit.jupiter.api.Test;

/** Terms and cases that a school and its partners answer blind, at De Linde; what is agreed at De Brug explains itself. */
class LanguageIT extends BrowserTest {

    private static final String WORDS = "Iemand steeds opnieuw pijn doen.";

    private static void press(Page page, String id) {
        page.locator("[id='" + id + "']").click();
        page.waitForLoadState();
    }

    private static void confirm(Page page, String id) {
        press(page, id);
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForLoadState();
    }

    private static void choose(Page page, String field, String answer) {
        page.locator("[id='" + field + "']")
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void onTable(Page page) {
        page.locator("[id='lead:conversation']").selectOption(new SelectOption().setIndex(1));
        press(page, "lead:start");
        assertThat(page.locator("#notices")).containsText("Iedere organisatie antwoordt nu apart");
    }

    @Test
    void a_term_is_answered_blind_opened_together_and_agreed() {
        browser.signIn("coordinator2");
        browser.open("/language/terms.xhtml");
        browser.judge("terms");
        page().locator("main a:has-text('pesten')").click();
        page().waitForLoadState();
        browser.judge("term-none");
        onTable(page());
        browser.judge("term-blind");
        String term = path(page());
        Browser partner = anotherBrowser();
        partner.signIn("gemeente");
        partner.open(term);
        partner.page().locator("main a.btn:has-text('Antwoord')").click();
        partner.page().waitForLoadState();
        partner.judge("term-answer");
        for (int i = 0; i < 6; i++) {
            choose(partner.page(), "definition:answer" + i, i < 2 ? "Ja" : "Nee");
        }
        press(partner.page(), "definition:ready");
        assertThat(partner.page().locator(".problems")).containsText("Schrijf in een zin");
        partner.page().locator("[id='definition:text']").fill(WORDS);
        press(partner.page(), "definition:ready");
        assertThat(partner.page().locator("#notices")).containsText("Anderen zien het pas");
        browser.open(term);
        assertFalse(page().content().contains(WORDS));
        assertThat(page().locator("section[aria-labelledby=round-title]")).containsText("Nog niet geantwoord");
        page().locator("main a.btn:has-text('Antwoord')").click();
        page().waitForLoadState();
        for (int i = 0; i < 6; i++) {
            choose(page(), "definition:answer" + i, i < 3 ? "Ja" : "Hangt ervan af");
        }
        field("definition:text").fill("Ook één keer, als het hard aankomt.");
        press("definition:ready");
        confirm(page(), "lead:open");
        assertThat(page().locator(".lead")).containsText("Bij 2 van 6 voorbeelden denken wij hetzelfde");
        assertThat(page().locator("main")).containsText(WORDS);
        browser.judge("term-opened");
        page().locator("a:has-text('Schrijf op wat wij bedoelen')").click();
        page().waitForLoadState();
        browser.judge("term-agree");
        field("agreed:text").fill("Steeds opnieuw, en iemand kan zich niet verweren.");
        press("agreed:save");
        partner.open(term);
        choose(partner.page(), "opinions:opinion", "Kan ermee leven");
        press(partner.page(), "opinions:say");
        assertThat(partner.page().locator("section[aria-labelledby=agreed-title]"))
                .containsText("Gemeente Waterstad: Kan ermee leven");
        assertTrue(visitor()
                .signIn("gemeente")
                .get("/language/terms-file.xhtml" + term.substring(term.indexOf('?')))
                .body()
                .contains(WORDS));
        assertEquals(404, partner.open(term.replace("BULLYING", "NONE")));
        partner.signIn("zorg");
        assertEquals(404, partner.open(term));
        browser.assertNoSurprise();
    }

    @Test
    void a_school_adds_a_term_of_its_own_and_takes_it_away_again() {
        browser.signIn("coordinator2");
        browser.open("/language/terms.xhtml");
        page().locator("a:has-text('Voeg een eigen begrip toe')").click();
        page().waitForLoadState();
        browser.judge("own-term");
        field("term:name").fill("Grapje");
        field("term:examples").fill("Een stoel wordt weggetrokken.\nIemand krijgt een bijnaam.");
        press("term:save");
        assertThat(page().locator(".problems")).containsText("Schrijf 6 voorbeelden, ieder op een eigen regel");
        field("term:examples")
                .fill("Een stoel wordt weggetrokken.\nIemand krijgt een bijnaam.\nEen tas ligt op het dak."
                        + "\nEen foto met een snor.\nNiemand lacht mee.\nIemand doet een stem na.");
        press("term:save");
        assertThat(page().locator("h1")).containsText("Grapje");
        assertThat(page().locator("main ol li")).hasCount(6);
        browser.judge("own-term-none");
        page().locator("a:has-text('Pas aan of laat rusten')").click();
        page().waitForLoadState();
        press("use:rest");
        assertThat(page().locator("section[aria-labelledby=round-title]")).containsText("Dit begrip rust");
        page().locator("a:has-text('Pas aan of laat rusten')").click();
        page().waitForLoadState();
        browser.judge("own-term-resting");
        press("use:wake");
        page().locator("a:has-text('Pas aan of laat rusten')").click();
        page().waitForLoadState();
        confirm(page(), "use:remove");
        assertThat(page().locator("main")).not().containsText("Grapje");
        browser.assertNoSurprise();
    }

    @Test
    void an_agreed_term_explains_itself_by_key_and_goes_by_escape() {
        browser.signIn("jeugdhulp");
        browser.open("/language/terms.xhtml");
        String school = page().locator("main option:has-text('De Brug')").getAttribute("value");
        browser.open("/language/terms.xhtml?school=" + school);
        page().locator("main a:has-text('incident')").click();
        page().waitForLoadState();
        Locator word = page().locator("button.explained");
        assertThat(word).hasCount(1);
        Locator meaning = page().locator("#meaning-incident");
        assertThat(meaning).not().isVisible();
        word.focus();
        page().keyboard().press("Enter");
        assertThat(meaning).isVisible();
        assertThat(meaning).containsText("dezelfde dag bellen");
        browser.judge("term-explained");
        page().keyboard().press("Escape");
        assertThat(meaning).not().isVisible();
        word.click();
        assertThat(meaning).isVisible();
        browser.assertNoSurprise();
    }

    @Test
    void a_case_is_practised_with_and_nobody_reads_who_answered_what() {
        browser.signIn("coordinator2");
        browser.open("/language/practice.xhtml");
        browser.judge("practice-none");
        onTable(page());
        choose(page(), "answers:answer", "met toestemming");
        press("answers:give");
        assertThat(page().locator("#notices")).containsText("Niemand anders ziet uw antwoord");
        Browser partner = anotherBrowser();
        partner.signIn("gemeente");
        partner.open(path(page()));
        partner.judge("practice-blind");
        press(partner.page(), "answers:give");
        assertThat(partner.page().locator(".problems")).containsText("Kies een antwoord");
        choose(partner.page(), "answers:answer", "nee");
        press(partner.page(), "answers:give");
        confirm(page(), "lead:open");
        assertThat(page().locator("section[aria-labelledby=before-title]"))
                .not()
                .containsText("organisaties gaven");
        assertThat(page().locator("section[aria-labelledby=before-title]"))
                .containsText("Uw organisatie antwoordde: met toestemming");
        assertThat(page().locator("section[aria-labelledby=before-title] .outcome"))
                .containsText("ja");
        browser.judge("practice-opened");
        browser.assertNoSurprise();
    }

    @Test
    void a_case_is_checked_by_another_person_and_gone_for_others_once_it_is_changed() {
        browser.signIn("coordinator");
        browser.open("/language/cases.xhtml");
        browser.judge("cases");
        page().locator("main a:has-text('Schrijf een casus')").first().click();
        page().waitForLoadState();
        browser.judge("case-edit");
        field("case:title").fill("Een lege stoel");
        field("case:question").fill("Wie belt er eerst?");
        field("case:story").fill("Over Sanne Jansen uit klas 2B.");
        choose(page(), "case:origin", "Verzonnen");
        press("case:save");
        assertThat(page().locator(".problems")).isVisible();
        field("case:story").fill("Een leerling blijft steeds vaker weg.");
        press("case:save");
        assertThat(page().locator("main")).containsText("Een collega die niet meeschreef");
        browser.judge("case-concept");
        String address = path(page());
        Browser colleague = anotherBrowser();
        colleague.signIn("zorg");
        colleague.open(address);
        colleague.judge("case-check");
        choose(colleague.page(), "check:partner", "Nee");
        choose(colleague.page(), "check:self", "Nee");
        press(colleague.page(), "check:check");
        press(colleague.page(), "acts:share");
        Browser partner = anotherBrowser();
        partner.signIn("jeugdhulp");
        assertEquals(200, partner.open(address));
        partner.page().locator("a:has-text('Schrijf: Jeugdhulp')").click();
        partner.page().waitForLoadState();
        partner.judge("perspective");
        press(partner.page(), "perspective:ready");
        assertThat(partner.page().locator(".problems")).containsText("Schrijf wat u ziet en doet");
        partner.page().locator("[id='perspective:sees']").fill("Een jongere die afhaakt.");
        partner.page().locator("[id='perspective:does']").fill("Praten.");
        press(partner.page(), "perspective:ready");
        browser.open(address);
        assertFalse(page().content().contains("Een jongere die afhaakt."));
        confirm(page(), "lead:open");
        assertThat(page().locator("main")).containsText("Een jongere die afhaakt.");
        field("learn:text").fill("Bel elkaar eerder.");
        press("learn:learn");
        browser.judge("case-opened");
        PdfUa.assertReadable(file("/language/case-paper.xhtml" + address.substring(address.indexOf('?'))));
        page().locator("main a:has-text('Taak, begrip')").click();
        page().waitForLoadState();
        browser.judge("case-lesson");
        page().locator("main a:has-text('Voorkomen')").click();
        page().waitForLoadState();
        assertThat(page().locator("main")).containsText("Komt uit: Bel elkaar eerder.");
        field("guideline:title").fill("Eerder bellen");
        field("guideline:steps").fill("Bel de ander.");
        press("guideline:save");
        browser.open(address);
        assertThat(page().locator("section[aria-labelledby=lessons-title]")).containsText("Eerder bellen");
        confirm(page(), "end:close");
        assertThat(page().locator(".problems")).containsText("minstens twee sectoren");
        browser.open(address.replace("case.xhtml", "case-edit.xhtml"));
        field("case:story").fill("Een leerling blijft bijna altijd weg.");
        press("case:save");
        assertEquals(404, partner.open(address));
        browser.assertNoSurprise();
    }
}
