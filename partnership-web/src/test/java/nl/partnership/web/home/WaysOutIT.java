package nl.partnership.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Program;
import nl.partnership.web.ruleset.RuleAdoption;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The portal lives by the rules that its board adopts: what a set forbids the police is gone at the officer's next click,
 * and there again under a later set. Last of all, as the number of the set in force is another one afterwards.
 */
@Order(Integer.MAX_VALUE)
class WaysOutIT extends BrowserTest {

    private static final String TASK = "Reageren op signaal: onrust bij het station";
    private static final String ANSWER = "De visie van de school past op één bladzijde";
    private static final String VIEW = "De visie past nu op één bladzijde";
    private static final String OWN_VIEW = "Wij willen vroeg meedenken";
    private static final String DECISION = "Het plan voor het plein geldt ook voor de weg naar huis.";
    private static final String AGENDA = "Rust rond het station";
    private static final String AGREEMENT = "Samen optreden bij wapens op en om school";
    private static final String PHONE = "tel:0880000011";
    /** At De Linde, whose people come first. */
    private static final String OTHER_PHONE = "tel:0880000015";

    private static final String CHECK = "{\"sender\":{\"organisationType\":\"SCHOOL\",\"role\":\"SAFETY_COORD\"},"
            + "\"receiver\":{\"organisationType\":\"POLICE\",\"role\":\"YOUTH_OFFICER\"},"
            + "\"relation\":\"OTHER_ORGANISATION\",\"categories\":[\"GROUP_SIGNAL\"],\"purpose\":\"PREVENTION\"}";
    private static final String CELL =
            "\nSCHOOL:SAFETY_COORD,POLICE:YOUTH_OFFICER,OTHER_ORGANISATION,GROUP_SIGNAL,PREVENTION,ITEM,";

    private String words() {
        return page().locator("main").innerText();
    }

    /** Where the officer finds each of these words, before anything is forbidden. */
    private Map<String, List<String>> places() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        browser.open("/task/tasks.xhtml");
        String task = path(
                page().locator("a", new Page.LocatorOptions().setHasText(TASK)).first());
        String question = conversation("/conversation/question.xhtml", "&question=Q1.1", ANSWER);
        String report = conversation("/conversation/report.xhtml", "", DECISION);
        String planned = conversation("/conversation/conversation.xhtml", "", AGENDA);
        places.put("/home/home-police.xhtml", List.of(TASK, PHONE, AGREEMENT));
        places.put("/task/tasks.xhtml", List.of(TASK));
        places.put("/agreement/agreements.xhtml", List.of(AGREEMENT));
        places.put(task, List.of(TASK));
        places.put(question, List.of(ANSWER, VIEW));
        places.put(report, List.of(DECISION));
        places.put(planned, List.of(AGENDA));
        places.put("/partner/contacts.xhtml", List.of(OTHER_PHONE));
        return places;
    }

    private String path(Locator link) {
        return link.getAttribute("href");
    }

    /** The page of the one of the officer's conversations that has these words on it. */
    private String conversation(String page, String more, String sign) {
        browser.open("/conversation/conversations.xhtml");
        List<String> ids = page().locator("main a[href*='conversation.xhtml?id=']").all().stream()
                .map(link -> path(link).replaceAll(".*id=", ""))
                .distinct()
                .toList();
        return ids.stream()
                .map(id -> page + "?id=" + id + more)
                .filter(address -> browser.open(address) == 200 && words().contains(sign))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sign + " is in none of " + ids));
    }

    private static String outcome() {
        HttpResponse<String> answer = program("coordinator").post("/api/v1/sharing/checks", CHECK);
        return Program.json(answer).getString("outcome");
    }

    private static String matrix() {
        return program("jeugdagent").get("/api/v1/sharing/matrix").body();
    }

    @Test
    void what_the_board_forbids_the_police_is_gone_at_the_next_click_and_comes_back_under_a_later_set() {
        RuleAdoption rules = new RuleAdoption(BrowserTest::visitor);
        browser.signIn("jeugdagent");
        Map<String, List<String>> places = places();
        assertShown(places);
        try {
            rules.adopt(RuleAdoption.shipped() + RuleAdoption.POLICE_FORBIDDEN);
            places.forEach((place, signs) -> {
                int status = browser.open(place);
                assertEquals(place.startsWith("/task/task.xhtml") ? 404 : 200, status, place);
                signs.forEach(sign -> assertFalse(page().content().contains(sign), () -> sign + " on " + place));
                if (place.startsWith("/conversation/question.xhtml")) {
                    assertTrue(words().contains(OWN_VIEW), "the own words stay");
                    browser.judge("sharing-forbidden-question");
                }
            });
            assertEquals("FORBIDDEN", outcome());
            assertTrue(matrix().contains(CELL + "FORBIDDEN,R04 R98\n"));
        } finally {
            rules.adopt(RuleAdoption.shipped());
        }
        assertShown(places);
        assertEquals("ALLOWED", outcome());
        assertTrue(matrix().contains(CELL + "ALLOWED,R04\n"));
    }

    private void assertShown(Map<String, List<String>> places) {
        places.forEach((place, signs) -> {
            assertEquals(200, browser.open(place), place);
            signs.forEach(sign -> assertTrue(page().content().contains(sign), () -> sign + " is not on " + place));
        });
    }
}
