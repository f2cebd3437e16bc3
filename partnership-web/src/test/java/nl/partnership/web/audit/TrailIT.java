package nl.partnership.web.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import nl.partnership.ejb.audit.VerifyAudit;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailIT extends BrowserTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void the_data_protection_officer_reads_in_plain_words_who_did_what() {
        browser.signIn("fg");
        assertEquals(200, browser.open("/audit/trail.xhtml"));
        assertTrue(browser.page().content().contains("Aangemeld"));
        browser.judge("audit-trail");
    }

    @Test
    void long_work_shows_that_it_goes_on() {
        browser.signIn("fg");
        browser.open("/audit/trail.xhtml");
        Locator busy = page().locator("[data-busy]");
        assertThat(busy).isHidden();
        // as if the answer never came
        page().locator("[id='check']").dispatchEvent("submit");
        assertThat(busy).isVisible();
        page().locator("[id='check:verify']").click();
        assertThat(page().locator(".notice[role=status]")).containsText("Het logboek is heel.");
        assertThat(busy).isHidden();
    }

    @Test
    void days_in_the_wrong_order_are_pointed_out_at_the_field() {
        browser.signIn("fg");
        browser.open("/audit/trail.xhtml");
        browser.page().fill("[id='filter:from']", "2026-09-02");
        browser.page().fill("[id='filter:until']", "2026-09-01");
        browser.page().click("[id='filter:search']");
        assertTrue(
                browser.page().locator("[id='filter:until'][aria-invalid=true]").isVisible());
        assertEquals("2026-09-01", browser.page().inputValue("[id='filter:until']"));
        browser.judge("audit-trail-wrong-days");
    }

    @Test
    void a_page_with_records_of_others_is_one_row_a_page_with_own_ones_none() {
        Browser officer = anotherBrowser();
        officer.signIn("fg");
        List<String> before = views(officer);
        browser.signIn("jeugdhulp");
        browser.open("/partner/contacts.xhtml");
        List<String> after = views(officer);
        assertNotEquals(before, after);
        assertEquals(
                before.stream().limit(1).toList(),
                after.stream().skip(1).limit(1).toList());
        browser.open("/partner/my-contact.xhtml");
        assertEquals(after, views(officer));
    }

    /** The numbers of the newest rows; other tests on this portal may have left more than one page of them. */
    private static List<String> views(Browser officer) {
        officer.open("/audit/trail.xhtml");
        officer.page().selectOption("[id='filter:action']", "record.");
        officer.page().click("[id='filter:search']");
        officer.page().waitForLoadState();
        return officer.page().locator(".log > li dd:first-of-type").allTextContents();
    }

    @Test
    void this_machine_may_ask_whether_the_trail_is_whole() throws Exception {
        HttpResponse<String> answer =
                CLIENT.send(HttpRequest.newBuilder(address(VerifyAudit.PATH)).build(), BodyHandlers.ofString());
        assertEquals("intact", answer.headers().firstValue(VerifyAudit.RESULT).orElse(""), answer.body());
        assertTrue(answer.body().startsWith("Rows checked: "), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"})
    void to_who_comes_through_a_proxy_there_is_no_such_page(String header) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(VerifyAudit.PATH))
                .header(header, "for=192.0.2.1")
                .build();
        assertEquals(404, CLIENT.send(request, BodyHandlers.discarding()).statusCode());
    }
}
