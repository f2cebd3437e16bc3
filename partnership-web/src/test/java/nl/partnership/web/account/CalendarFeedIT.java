package nl.partnership.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** The own calendar, made and stopped on one's own page, and fetched as a program does. */
class CalendarFeedIT extends BrowserTest {

    private static final String PAGE = "/account/preferences.xhtml";

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void its_address_is_shown_once_gives_the_own_days_and_stops() {
        browser.signIn("jeugdhulp");
        browser.open(PAGE);
        field("feed:makeFeed").click();
        URI made = URI.create(page().locator("#feedAddress").textContent());
        String path = made.getPath() + "?" + made.getQuery();
        browser.judge("account-preferences-calendar");
        page().setViewportSize(390, 844);
        browser.picture("account-preferences-calendar-390");
        page().setViewportSize(1440, 900);
        browser.picture("account-preferences-calendar-1440");

        HttpResponse<String> fetched = visitor().send(request(path));
        assertEquals(200, fetched.statusCode());
        assertEquals("text/calendar;charset=UTF-8", header(fetched, "Content-Type"));
        assertEquals("private, no-cache", header(fetched, "Cache-Control"));
        assertTrue(fetched.body().startsWith("BEGIN:VCALENDAR\r\n"), fetched.body());
        assertTrue(fetched.body().contains("SUMMARY:Overleg\r\n"), fetched.body());
        HttpResponse<String> same = visitor().send(request(path).header("If-None-Match", header(fetched, "ETag")));
        assertEquals(304, same.statusCode());
        HttpResponse<String> head = visitor().send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertEquals(200, head.statusCode());
        assertEquals(header(fetched, "ETag"), header(head, "ETag"));

        browser.open(PAGE);
        assertThat(page().locator("#feedAddress")).hasCount(0);
        assertThat(page().locator("section:has(#feedCard-title)")).containsText("Laatst opgehaald: vandaag");
        field("feed:stopFeed").click();
        assertThat(page().locator("#notices")).containsText("werkt niet meer");
        assertEquals(404, visitor().send(request(path)).statusCode());
        assertEquals(
                404,
                visitor().send(request("/account/calendar.ics?key=nothing")).statusCode());
        assertEquals(404, visitor().send(request("/account/calendar.ics")).statusCode());
    }
}
