package nl.partnership.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** All schools of a board at a glance, and a dossier of one of them. */
class SchoolsIT extends BrowserTest {

    @Test
    void a_board_sees_all_its_schools_in_words_and_in_a_picture_and_takes_them_along() {
        browser.signIn("bestuurder");
        browser.open("/home/home-board.xhtml");
        page().locator("#main a[href*='schools.xhtml']").click();
        page().waitForLoadState();
        assertThat(page().locator("#main table tbody tr:has-text('De Brug')")).hasCount(1);
        assertThat(page().locator("#main tr:has-text('De Linde'):has(.tag.late)"))
                .containsText("monitor");
        assertThat(page().locator(".schools > li:has-text('De Brug') svg")).hasCount(26);
        browser.judge("review-schools");
        browser.assertNoSurprise();
        HttpResponse<String> file = visitor().signIn("bestuurder").get("/review/schools-file.xhtml");
        assertTrue(file.body().startsWith("\uFEFFSchool;Vragen van de kaart;"), file.body());
        assertTrue(file.body().contains("De Brug"));
        assertEquals(
                403,
                visitor().signIn("coordinator").get("/review/schools.xhtml").statusCode());
    }

    @Test
    void a_leader_asks_for_a_dossier_sees_how_far_it_is_and_takes_it_along() {
        browser.signIn("leider");
        browser.open("/review/dossier.xhtml");
        browser.judge("review-dossier");
        press("ask:go");
        assertThat(page().locator("#notices")).containsText("Aangevraagd");
        assertThat(page().locator("#main a[href*='as=pdf']").first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        browser.judge("review-dossier-there");
        String href = page().locator("#main a[href*='as=pdf']").first().getAttribute("href");
        String path = href.substring(href.indexOf("/review/"));
        Visitor board = visitor().signIn("bestuurder");
        assertTrue(board.get(path).body().startsWith("%PDF"));
        assertTrue(board.get(path.replace("&as=pdf", "")).body().startsWith("PK"));
        assertEquals(404, visitor().signIn("coordinator2").get(path).statusCode());
        assertEquals(403, visitor().signIn("jeugdhulp").get(path).statusCode());
        browser.assertNoSurprise();
    }
}
