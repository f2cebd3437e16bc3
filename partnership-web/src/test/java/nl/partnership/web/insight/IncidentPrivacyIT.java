package nl.partnership.web.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** Nobody but the school, its board and its officer learns over the network that there is an incident. */
class IncidentPrivacyIT extends BrowserTest {

    private static final String ENTER = "/insight/incident.xhtml";
    private static final String COUNTS = "/insight/incidents.xhtml";
    private static final String ROWS = "/insight/incident-rows.xhtml";

    /** By page, file, feed and interface: the same answer for each address, whether there is such a school and such an incident. */
    @Test
    void partners_and_the_administrator_get_the_same_answer_to_every_address_and_find_no_word_of_it() {
        browser.signIn("coordinator");
        browser.open(ROWS);
        String id = page().locator("main a[href*='incident-correct']")
                .first()
                .getAttribute("href")
                .replaceAll(".*id=", "");
        String school =
                visitor().signIn("bestuurder").get(COUNTS).body().replaceAll("(?s).*school=([0-9a-f-]{36}).*", "$1");
        for (String user : List.of(
                "jeugdhulp",
                "jeugdagent",
                "wijkagent",
                "gemeente",
                "leerplicht",
                "jongerenwerk",
                "gi",
                "beheer",
                "vertrouwen")) {
            Visitor visitor = visitor().signIn(user);
            Map<String, String> answers = new LinkedHashMap<>();
            for (String page : List.of(
                    ENTER,
                    COUNTS,
                    ROWS,
                    "/insight/incident-correct.xhtml",
                    "/insight/incident-import.xhtml",
                    "/insight/incident-terms.xhtml",
                    "/insight/incident-rows-file.xhtml",
                    "/insight/incidents-file.xhtml")) {
                for (String query : List.of("", "?id=" + id, "?id=none", "?school=" + school, "?kind=FIGHTING")) {
                    HttpResponse<String> answer = visitor.get(page + query);
                    assertEquals(403, answer.statusCode(), user + " " + page + query);
                    answers.put(page + query, plain(answer.body()));
                }
            }
            assertEquals(1, Set.copyOf(answers.values()).size(), () -> user + " " + Set.copyOf(answers.values()));
            assertFalse(visitor.get("/").body().contains("/insight/incident"), user);
            for (String path : List.of("/api/v1/incidents", "/api/v1/insight/incidents")) {
                assertEquals(404, program(user).get(path).statusCode(), path);
            }
        }
    }

    /** What one reads on a page, without the number by which a fault is found again. */
    private static String plain(String page) {
        return page.replaceAll("(?s).*<main[^>]*>(.*)</main>.*", "$1")
                .replaceAll("<strong>[^<]*</strong>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void who_looks_through_the_eyes_of_a_school_finds_no_way_to_it() {
        browser.signIn("fg");
        browser.open("/ruleset/reach.xhtml");
        page().selectOption("[id='walk:walkPlace']", new SelectOption().setLabel("Scholengemeenschap De Brug"));
        page().waitForSelector(
                        "[id='walk:walkRole'] option[value=SAFETY_COORD]",
                        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page().selectOption("[id='walk:walkRole']", "SAFETY_COORD");
        page().click("[id='walk:walkStart']");
        page().locator(".walk").waitFor();
        assertFalse(page().content().contains("/insight/incident"));
        for (String path : List.of(ENTER, COUNTS, ROWS)) {
            assertEquals(403, browser.open(path), path);
        }
    }
}
