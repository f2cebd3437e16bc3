package nl.partnership.web.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.paper.PdfUa;
import org.junit.jupiter.api.Test;

/** Working agreements, from a proposal to its end, as those see them who are party to them and those who are not. */
class AgreementIT extends BrowserTest {

    private static final String LIST = "/agreement/agreements.xhtml";
    private static final String TITLE = "Samen koffie op de eerste maandag";
    private static final String TEXT = "De school zet koffie.\nJeugdhulp neemt vragen mee.";
    private static final String WEAPONS = "Samen optreden bij wapens op en om school";

    private void open(Browser window, String title) {
        window.open(LIST);
        window.page()
                .locator("main td a:has-text('" + title + "'), main th a:has-text('" + title + "')")
                .first()
                .click();
        window.page().waitForLoadState();
        assertThat(window.page().locator("h1")).hasText(title);
    }

    private static void press(Browser window, String id) {
        window.page().locator("[id='" + id + "']").click();
        window.page().waitForLoadState();
    }

    private static void agree(Browser window) {
        press(window, "assent:go");
        window.page().locator(".ui-confirmdialog-yes").click();
        assertThat(window.page().locator("#notices")).containsText("Uw akkoord is vastgelegd");
    }

    private void propose(Browser window) {
        window.open(LIST);
        window.page().locator("a:has-text('Nieuwe afspraak')").first().click();
        window.page().waitForLoadState();
        window.page().locator("#school").selectOption(new String[] {schoolOf(window)});
        window.page().locator("main form.card button").click();
        window.page().waitForLoadState();
        window.judge("agreement-edit");
        window.page().locator("[id='agreement:title']").fill(TITLE);
        window.page().locator("[id='agreement:text']").fill(TEXT);
        window.page()
                .locator("[id='agreement:from']")
                .fill(LocalDate.now(Day.ZONE).toString());
        window.page()
                .locator("[id='agreement:until']")
                .fill(LocalDate.now(Day.ZONE).plusYears(4).toString());
        window.page()
                .locator("[id='agreement:reviewOn']")
                .fill(LocalDate.now(Day.ZONE).plusDays(90).toString());
        press(window, "agreement:save");
        assertThat(window.page().locator(".problems")).containsText("hoogstens 3 jaar");
        window.page()
                .locator("[id='agreement:until']")
                .fill(LocalDate.now(Day.ZONE).plusYears(1).toString());
        press(window, "agreement:save");
        assertThat(window.page().locator("h1")).hasText(TITLE);
    }

    private static String schoolOf(Browser window) {
        return window.page().locator("#school option:has-text('De Brug')").getAttribute("value");
    }

    @Test
    void two_partners_agree_on_a_phone_one_changes_a_letter_and_ends_it() throws IOException {
        browser.signIn("jeugdhulp");
        propose(browser);
        assertThat(page().locator(".parties.states .wait")).hasCount(2);
        agree(browser);
        Browser leader = anotherBrowser();
        leader.signIn("leider");
        leader.page().setViewportSize(390, 844);
        leader.open("/home/home-school.xhtml");
        leader.openExpected(TITLE);
        leader.page().locator(".bar.only-phone a").click();
        agree(leader);
        assertThat(leader.page().locator(".lead")).containsText("Deze afspraak geldt");
        leader.judge("agreement-in-force");

        page().reload();
        page().locator("a:has-text('Stel een andere tekst voor')").click();
        page().waitForLoadState();
        field("agreement:text").fill(TEXT.replace("koffie", "thee"));
        press("agreement:save");
        assertThat(page().locator(".lead")).containsText("Tot elke partij akkoord is, geldt de versie van nu");
        assertThat(page().locator(".diff del")).hasText("koffie.");
        assertThat(page().locator(".diff ins")).hasText("thee.");
        assertThat(page().locator(".parties.states .wait")).hasCount(2);
        browser.judge("agreement-was-and-becomes");
        byte[] file = page().context()
                .request()
                .get(address(page().locator("a:has-text('Bewaar in ons eigen dossier')")
                                .getAttribute("href"))
                        .toString())
                .body();
        PdfUa.assertReadable(file);

        page().locator("summary:has-text('Opzeggen')").click();
        field("leave:lastDay").fill(LocalDate.now(Day.ZONE).toString());
        press("leave:go");
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("#notices")).containsText("uw organisatie opzegt");
        assertThat(page().locator(".parties.states .gone")).containsText("Doet niet meer mee");
        browser.assertNoSurprise();
        leader.assertNoSurprise();
    }

    @Test
    void who_may_not_decide_lays_it_before_who_may_and_the_school_records_what_came_back() {
        browser.signIn("gemeente");
        open(browser, WEAPONS);
        assertThat(page().locator(".decide")).containsText("U mag dit niet zelf beslissen");
        assertThat(field("assent:go")).hasCount(0);
        assertThat(page().locator(".parties.states")).containsText("burgemeester");
        browser.judge("agreement-without-mandate");
        Browser coordinator = anotherBrowser();
        coordinator.signIn("coordinator");
        open(coordinator, WEAPONS);
        coordinator
                .page()
                .locator("summary:has-text('Leg een antwoord op papier vast')")
                .click();
        press(coordinator, "record:go");
        assertThat(coordinator.page().locator(".problems")).isVisible();
        coordinator.judge("agreement-record");
        browser.assertNoSurprise();
    }

    @Test
    void parties_and_the_board_find_them_narrowed_and_as_a_file_and_others_find_none() {
        browser.signIn("jeugdagent");
        browser.open(LIST);
        browser.judge("agreement-list");
        page().locator("#state").selectOption("EXPIRED");
        page().locator("main form[method=get] button").click();
        page().waitForLoadState();
        assertThat(page().locator("main tbody tr")).hasCount(1);
        assertThat(page().locator("main tbody")).containsText("Schoolfeesten");
        page().locator("#signal").selectOption("SEXTING");
        page().locator("main form[method=get] button").click();
        page().waitForLoadState();
        assertThat(page().locator(".empty")).containsText("Geen enkele afspraak past");
        browser.open(LIST);
        String file = new String(
                page().context()
                        .request()
                        .get(address(page().locator("a:has-text('CSV')").getAttribute("href"))
                                .toString())
                        .body(),
                StandardCharsets.UTF_8);
        assertTrue(file.contains(WEAPONS), file);
        assertFalse(file.contains("Toezicht op het plein"), file);
        open(browser, WEAPONS);
        String path = page().url().replaceAll("^https?://[^/]+", "");
        Browser board = anotherBrowser();
        board.signIn("bestuurder");
        assertEquals(200, board.open(path));
        board.judge("agreement-board");
        for (String stranger : new String[] {"jongerenwerk", "coordinator2"}) {
            Browser other = anotherBrowser();
            other.signIn(stranger);
            assertEquals(404, other.open(path), stranger);
            other.open(LIST);
            assertThat(other.page().locator("main")).not().containsText(WEAPONS);
        }
    }

    @Test
    void an_administrator_enters_a_mandate_and_ends_it() {
        browser.signIn("beheer");
        browser.open("/account/people.xhtml?words=gemeente");
        page().locator("main a[href*='person.xhtml?id=']").first().click();
        page().waitForLoadState();
        page().locator("main a[href*='membership.xhtml?id=']").first().click();
        page().waitForLoadState();
        page().locator("summary:has-text('Leg een mandaat vast')").click();
        field("mandate:purpose").selectOption("AGREEMENTS");
        field("mandate:givenBy").fill("burgemeester");
        field("mandate:wordOn").fill(LocalDate.now(Day.ZONE).toString());
        field("mandate:mandateFrom").fill(LocalDate.now(Day.ZONE).toString());
        field("mandate:mandateUntil").fill(LocalDate.now(Day.ZONE).minusDays(1).toString());
        press("mandate:give");
        assertThat(page().locator(".problems")).containsText("niet voor de eerste dag");
        field("mandate:mandateUntil").fill(LocalDate.now(Day.ZONE).plusDays(30).toString());
        press("mandate:give");
        assertThat(page().locator("#notices")).containsText("Het mandaat is vastgelegd");
        browser.judge("account-membership-mandate");
        page().locator("[id='mandateEnds'] button").first().click();
        page().waitForLoadState();
        assertThat(page().locator("#notices")).containsText("Het mandaat is beëindigd");
        browser.assertNoSurprise();
    }
}
