package nl.partnership.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDateTime;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.PortalOnOtherDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a school year: De Linde closed its last one, De Brug looks back on the year before and closes it. */
class CloseYearIT extends BrowserTest {

    private static final LocalDateTime MAY = LocalDateTime.of(2027, 5, 20, 10, 0);

    private static final int MOST = 60;

    private static PortalOnOtherDay portal;

    @BeforeAll
    static void startInMay() throws IOException {
        portal = PortalOnOtherDay.start(MAY);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void openWindowOnIt() {
        browser = browserOn(portal);
    }

    private void press(Locator button) {
        button.click();
        page().waitForLoadState();
    }

    private void confirm(String button) {
        page().locator("[id='" + button + "']").click();
        page().locator(".ui-confirmdialog-yes").click();
        page().waitForLoadState();
    }

    private String target(String link) {
        return page().locator(link).first().getAttribute("href");
    }

    @Test
    void a_year_is_looked_back_on_decided_and_closed_and_opened_again_by_the_board() {
        browser.signIn("coordinator");
        browser.open("/index.xhtml");
        assertThat(page().locator("#main")).containsText("Kijk terug op 2026-2027 en sluit het jaar af");
        browser.open("/review/look-back.xhtml");
        assertThat(page().locator("h1")).containsText("schooljaar 2026-2027");
        browser.judge("review-look-back");
        browser.open("/review/close.xhtml");
        browser.judge("review-close");
        press(page().locator("a.call:has-text('2025-2026')"));
        for (int i = 0; i < 6; i++) {
            press(page().locator("#themes-title")
                    .locator("xpath=..")
                    .locator("button:has-text('Teruggekeken')")
                    .first());
        }
        for (int i = 0; i < MOST && page().locator("[id='decide:go']").isVisible(); i++) {
            press(page().locator("input[value='CARRIED']"));
            press(page().locator("[id='decide:go']"));
        }
        assertTrue(
                page().locator("[id='close:go']").isVisible(),
                page().locator("#end-title").locator("xpath=..").innerText());
        browser.judge("review-close-ready");
        confirm("close:go");
        assertThat(page().locator("#notices")).containsText("2025-2026 is afgesloten");
        page().locator("[id='add:addition']").fill("Het jongerenwerk kwam ook in de zomer.");
        browser.judge("review-close-after");
        press(page().locator("[id='add:go']"));
        assertThat(page().locator("#additions-title").locator("xpath=..")).containsText("ook in de zomer");
        browser.judge("review-look-back-closed");

        Browser board = browserOn(portal);
        board.signIn("bestuurder");
        board.open("/review/closed.xhtml");
        board.judge("review-closed");
        board.page().locator("#main summary").click();
        board.page().locator("[id='reopen:year']").selectOption(new SelectOption().setLabel("De Brug 2025-2026"));
        board.page().locator("[id='reopen:reason']").fill("Er was nog een gesprek.");
        board.page().locator("[id='reopen:go']").click();
        board.page().locator(".ui-confirmdialog-yes").click();
        board.page().waitForLoadState();
        assertThat(board.page().locator("#notices")).containsText("weer open");
        browser.open("/index.xhtml");
        board.close();
    }

    @Test
    void a_page_of_a_closed_year_says_that_nothing_changes_any_more_and_a_partner_reads_its_look_back() {
        browser.signIn("coordinator2");
        browser.open("/review/look-back.xhtml");
        press(page().locator("a.call:has-text('2025-2026')"));
        assertThat(page().locator("#main")).containsText("Afgesloten op");
        assertThat(page().locator("#additions-title").locator("xpath=..")).containsText("laatste schoolweek");
        String look = page().url().replaceFirst("^https?://[^/]+", "");
        String task = target("a[href*='task.xhtml']");
        browser.open(task);
        press(page().locator("[id$='reopen']").first());
        assertThat(page().locator(".problems")).containsText("2025-2026 van De Linde is afgesloten");

        Browser partner = browserOn(portal);
        partner.signIn("wijkagent");
        assertEquals(200, partner.open(look));
        partner.judge("review-look-back-partner");
        assertThat(partner.page().locator("#main")).containsText("Wat wij afspraken");
        assertEquals(403, partner.open("/review/close.xhtml"));
        partner.close();
    }
}
