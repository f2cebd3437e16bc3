package nl.partnership.web.base;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What one means once is done once: a form that is sent twice at the same moment, and one that is sent again later. */
class RepeatedIT extends BrowserTest {

    @Test
    void the_same_form_three_times_at_once_makes_one_conversation_and_all_come_to_it() throws Exception {
        Visitor visitor = visitor().signIn("coordinator");
        String page = visitor.get(PlanForm.PATH).body();
        Map<String, String> values = PlanForm.values(9, "Drie keer " + System.nanoTime());
        Set<String> places = new HashSet<>(atOnce(3, () -> location(visitor.post(PlanForm.PATH, page, values))));
        places.add(location(visitor.post(PlanForm.PATH, page, values)));
        assertEquals(1, places.size(), places::toString);
        assertTrue(places.iterator().next().contains("/conversation/conversation.xhtml?id="), places::toString);
    }

    @Test
    void a_form_that_was_sent_and_is_changed_and_sent_again_says_so_and_stores_nothing_more() {
        Visitor visitor = visitor().signIn("coordinator");
        String page = visitor.get(PlanForm.PATH).body();
        location(visitor.post(PlanForm.PATH, page, PlanForm.values(9, "Eerst " + System.nanoTime())));
        String later = "Later " + System.nanoTime();
        HttpResponse<String> answer = visitor.post(PlanForm.PATH, page, PlanForm.values(9, later));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("U had dit formulier al verstuurd"), answer.body());
        assertTrue(answer.body().contains("value=\"" + later + "\""), answer.body());
        assertFalse(visitor.get("/conversation/conversations.xhtml").body().contains(later));
    }

    @Test
    void the_same_again_from_a_fresh_form_is_meant_again() {
        Visitor visitor = visitor().signIn("coordinator");
        Map<String, String> values = PlanForm.values(9, "Nog een keer " + System.nanoTime());
        Set<String> places = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            places.add(location(
                    visitor.post(PlanForm.PATH, visitor.get(PlanForm.PATH).body(), values)));
        }
        assertEquals(2, places.size());
    }

    /** What was refused is still meant once: from the page that says so, and from the one before it, with the button Back. */
    @Test
    void a_form_that_was_refused_and_is_sent_from_both_pages_makes_one_conversation() {
        Visitor visitor = visitor().signIn("coordinator");
        String page = visitor.get(PlanForm.PATH).body();
        Map<String, String> values = PlanForm.values(9, "Hersteld " + System.nanoTime());
        Map<String, String> wrong = new HashMap<>(values);
        wrong.put("plan:minutes", "5");
        HttpResponse<String> refused = visitor.post(PlanForm.PATH, page, wrong);
        assertEquals(200, refused.statusCode());
        Set<String> places = new HashSet<>();
        places.add(location(visitor.post(PlanForm.PATH, page, values)));
        places.add(location(visitor.post(PlanForm.PATH, refused.body(), values)));
        assertEquals(1, places.size(), places::toString);
    }

    @Test
    void a_token_that_is_asked_for_twice_is_made_once_and_shown_both_times() throws Exception {
        Visitor visitor = visitor().signIn("jongerenwerk");
        String path = "/account/preferences.xhtml";
        String page = visitor.get(path).body();
        String name = "Sleutel " + System.nanoTime();
        Map<String, String> values =
                Map.of("newToken:tokenName", name, "newToken:tokenDays", "30", "newToken:make", "newToken:make");
        Set<String> shown = new HashSet<>(atOnce(
                3, () -> Visitor.found(visitor.post(path, page, values).body(), "<code id=\"made\">([^<]+)</code>")));
        assertEquals(1, shown.size());
        assertEquals(2, visitor.get(path).body().split(name, -1).length - 1, "once, with the button to withdraw it");
    }

    @Test
    void the_same_words_can_be_written_down_a_second_time_when_that_is_meant() {
        browser.signIn("coordinator");
        Page page = browser.page();
        browser.open("/conversation/conversations.xhtml");
        page.locator("#main li", new Page.LocatorOptions().setHasText("nu bezig"))
                .locator("a")
                .first()
                .click();
        page.waitForURL("**/conversation/conversation.xhtml?id=*");
        browser.open(
                page.url().replaceAll(".*/conversation/conversation", "/conversation/question") + "&question=Q4.3");
        String words = "Twee keer gezegd " + System.nanoTime();
        page.locator("details[name=add] summary").nth(2).click();
        for (int times = 1; times <= 2; times++) {
            page.fill("[id='addDecision:decision']", words);
            press("addDecision:go");
            assertThat(page.locator("[id='results'] li", new Page.LocatorOptions().setHasText(words)))
                    .hasCount(times);
        }
        browser.assertNoSurprise();
    }

    /** A script that lost the answer sends its words once more, with the key that it had. */
    @Test
    void what_a_script_sends_twice_is_written_down_once() {
        Visitor visitor = visitor().signIn("coordinator");
        String open = Visitor.found(
                visitor.get("/conversation/conversations.xhtml").body(),
                "conversation\\.xhtml\\?id=([0-9a-f-]{36})\"(?:(?!</li>).)*nu bezig");
        String path = "/conversation/question.xhtml?id=" + open + "&question=Q4.1";
        String page = visitor.get(path).body();
        String words = "Een keer gezegd " + System.nanoTime();
        for (int times = 0; times < 2; times++) {
            HttpResponse<String> answer = visitor.post(
                    path,
                    page,
                    Map.of(
                            "addDecision:decision", words,
                            "jakarta.faces.source", "addDecision:go",
                            "addDecision:go", "addDecision:go",
                            "jakarta.faces.partial.ajax", "true",
                            "jakarta.faces.partial.execute", "addDecision",
                            "jakarta.faces.partial.render", "results"),
                    "Faces-Request",
                    "partial/ajax");
            assertTrue(answer.body().contains(words), answer.body());
        }
        assertEquals(
                5,
                visitor.get(path).body().split(words, -1).length - 1,
                "once, with the button to take it back and those to make something of it");
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(302, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> atOnce(int times, Callable<String> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<String> given = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(Collections.nCopies(times, call))) {
                given.add(each.get());
            }
            return given;
        } finally {
            threads.shutdown();
        }
    }
}
