package nl.partnership.web.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.paper.PdfUa;
import org.junit.jupiter.api.Test;

/** What organisations expect of each other, from asking to looking back, as the two see it and as others do. */
class ExpectationIT extends BrowserTest {

    private static final String LIST = "/agreement/expectations.xhtml";
    private static final String TEXT = "Denkt mee over de les over groepsdruk";
    private static final String CALLS_BACK = "Belt terug over steun aan de klas";
    private static final String LAMP = "Zet in het najaar een lamp bij de fietsenstalling";
    private static final List<String> OUTCOMES =
            List.of("Niet gelukt", "In oktober was er een wachtlijst", "Deels gelukt");

    private void open(Browser window, String text) {
        window.open(LIST);
        window.page().locator("main a:has-text('" + text + "')").first().click();
        window.page().waitForLoadState();
        assertThat(window.page().locator("h1")).hasText(text);
    }

    private static void press(Browser window, String id) {
        window.page().locator("[id='" + id + "']").click();
        window.page().waitForLoadState();
    }

    private static void choose(Browser window, String answer) {
        window.page().locator("main input[type=radio][value='" + answer + "']").check();
    }

    @Test
    void one_asks_another_says_how_it_can_be_and_only_those_two_see_how_it_went() throws IOException {
        browser.signIn("zorg");
        browser.open(LIST);
        page().locator("a:has-text('Vraag iets aan een ander')").first().click();
        page().waitForLoadState();
        browser.judge("expectation-ask");
        press("expectation:save");
        assertThat(page().locator(".problems")).isVisible();
        field("expectation:to")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Jeugdhulp Midden"));
        field("expectation:text").fill(TEXT);
        press("expectation:save");
        assertThat(page().locator("h1")).hasText(TEXT);

        Browser care = anotherBrowser();
        care.signIn("jeugdhulp");
        care.page().setViewportSize(390, 844);
        care.open("/home/home-partner.xhtml");
        care.openExpected(TEXT);
        care.page().locator(".bar.only-phone a").click();
        care.judge("expectation-answer");
        choose(care, "OTHERWISE");
        press(care, "answer:go");
        assertThat(care.page().locator(".problems")).isVisible();
        care.page().locator("[id='answer:replyWords']").fill("In het voorjaar lukt het.");
        press(care, "answer:go");
        assertThat(care.page().locator("#notices")).containsText("Uw antwoord is vastgelegd");

        page().reload();
        assertThat(page().locator("main")).containsText("In het voorjaar lukt het.");
        choose(browser, "PARTLY");
        press("look:go");
        assertThat(page().locator("#notices")).containsText("Vastgelegd hoe het ging");
        care.page().reload();
        assertThat(care.page().locator("main")).containsText("Deels gelukt");
        care.page().locator("[id='beside:promiserWords']").fill("De les komt in april.");
        press(care, "beside:go");
        care.judge("expectation-went");
        PdfUa.assertReadable(file(care, "Bewaar in ons eigen dossier"));

        page().reload();
        assertThat(page().locator("main")).containsText("De les komt in april.");
        press("look:back");
        assertThat(page().locator("#notices")).containsText("Teruggenomen");
        press("withdraw:go");
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("main")).containsText("Ingetrokken");
        browser.assertNoSurprise();
        care.assertNoSurprise();
    }

    private byte[] file(Browser window, String link) {
        return window.page()
                .context()
                .request()
                .get(address(window.page()
                                .locator("a:has-text('" + link + "')")
                                .first()
                                .getAttribute("href"))
                        .toString())
                .body();
    }

    @Test
    void who_may_not_promise_lays_it_before_who_may_and_others_read_the_answer_that_came_on_paper() {
        browser.signIn("gemeente");
        open(browser, LAMP);
        assertThat(page().locator("main")).containsText("Op papier, van afdelingshoofd");
        Browser coordinator = anotherBrowser();
        coordinator.signIn("coordinator");
        open(coordinator, "Laat liggen wat zij in een kluisje vindt, en belt eerst");
        assertThat(coordinator.page().locator(".decide")).containsText("U mag dit niet zelf toezeggen");
        assertThat(coordinator.page().locator(".decide")).not().containsText("Zeggen wij toe");
        coordinator.judge("expectation-without-mandate");
        press(coordinator, "submit:go");
        assertThat(coordinator.page().locator(".problems")).isVisible();
        browser.assertNoSurprise();
    }

    @Test
    void a_third_organisation_sees_no_outcome_on_any_page_or_file() {
        browser.signIn("jeugdhulp");
        browser.open(LIST);
        browser.judge("expectation-list");
        assertThat(page().locator("main")).containsText("Niet gelukt");
        open(browser, CALLS_BACK);
        assertTrue(page().content().contains(OUTCOMES.get(1)));
        String path = page().url().replaceAll("^https?://[^/]+", "");
        for (String user : List.of("jeugdagent", "gemeente", "jongerenwerk", "bestuurder")) {
            Browser other = anotherBrowser();
            other.signIn(user);
            assertEquals(200, other.open(path), user);
            assertThat(other.page().locator("main")).containsText("Besproken");
            assertNone(other, other.page().content());
            assertNone(other, new String(file(other, "Bewaar in ons eigen dossier"), StandardCharsets.ISO_8859_1));
            other.open(LIST);
            assertNone(other, other.page().content());
            assertNone(other, new String(file(other, "CSV"), StandardCharsets.UTF_8));
        }
        for (String stranger : List.of("beheer", "coordinator2")) {
            Browser other = anotherBrowser();
            other.signIn(stranger);
            assertTrue(other.open(path) >= 400, stranger);
            assertNone(other, other.page().content());
        }
    }

    private static void assertNone(Browser window, String text) {
        for (String outcome : OUTCOMES) {
            assertFalse(
                    text.contains(outcome),
                    () -> outcome + " on " + window.page().url());
        }
    }
}
