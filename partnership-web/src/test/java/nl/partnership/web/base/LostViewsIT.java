package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The portal keeps what a page works with for a limited number of pages a session: a page that is being drawn has its
 * own to the end, and one that was open for too long says so.
 */
class LostViewsIT extends PortalTest {

    private static final String PLAN = "/conversation/plan.xhtml";

    /** More than the portal keeps of one session. */
    private static final int MANY = 60;

    @Test
    void many_tabs_at_once_all_open_and_each_works_or_says_that_it_was_open_for_too_long() throws Exception {
        Visitor visitor = visitor().signIn("coordinator");
        List<HttpResponse<String>> pages = atOnce(MANY, () -> visitor.get(PLAN));
        assertEquals(List.of(), wrong(pages, 200));
        assertTrue(pages.stream().allMatch(page -> page.body().contains("id=\"plan:date")), "each has its form");
        List<HttpResponse<String>> sent = pages.stream()
                .map(page -> visitor.post(PLAN, page.body(), Map.of("plan:place", "Hier", "plan:save", "plan:save")))
                .toList();
        assertEquals(List.of(), wrong(sent, 200, 409));
        HttpResponse<String> fresh = visitor.get(PLAN);
        assertEquals(
                200,
                visitor.post(PLAN, fresh.body(), Map.of("plan:place", "Hier", "plan:save", "plan:save"))
                        .statusCode());
    }

    @Test
    void a_first_page_that_is_asked_for_many_times_at_once_works_in_a_fresh_session() throws Exception {
        for (int times = 0; times < 5; times++) {
            Visitor visitor = visitor().signIn("coordinator");
            List<HttpResponse<String>> pages = atOnce(6, () -> visitor.get(PLAN));
            assertEquals(List.of(), wrong(pages, 200));
            List<HttpResponse<String>> sent = atOnce(pages.stream()
                    .<Callable<HttpResponse<String>>>map(page -> () ->
                            visitor.post(PLAN, page.body(), Map.of("plan:place", "Hier", "plan:save", "plan:save")))
                    .toList());
            assertEquals(List.of(), wrong(sent, 200));
        }
    }

    @Test
    void a_page_of_which_only_the_state_is_left_is_an_expired_one() {
        Visitor visitor = visitor().signIn("coordinator");
        String page = visitor.get(PLAN).body();
        for (int others = 0; others < MANY; others++) {
            assertEquals(
                    200,
                    visitor.get("/conversation/conversation.xhtml?id=" + conversation(visitor))
                            .statusCode());
        }
        Map<String, String> values = Map.of("plan:place", "Hier", "plan:save", "plan:save");
        assertEquals(409, visitor.post(PLAN, page, values).statusCode());
        HttpResponse<String> answer = visitor.ajax(PLAN, page, "plan:themes", "plan:missing");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("/base/error.xhtml?from="), answer::body);
    }

    @Test
    void a_page_takes_no_state_of_another() {
        Visitor visitor = visitor().signIn("coordinator");
        Map<String, String> values = Map.of("plan:place", "Hier", "plan:save", "plan:save");
        for (String other :
                List.of("/account/preferences.xhtml", "/sharing/share.xhtml", "/partner/my-contact.xhtml")) {
            assertEquals(
                    409, visitor.post(PLAN, visitor.get(other).body(), values).statusCode(), other);
        }
    }

    private String conversation;

    private String conversation(Visitor visitor) {
        if (conversation == null) {
            conversation = Visitor.found(
                    visitor.get("/conversation/conversations.xhtml").body(),
                    "conversation\\.xhtml\\?id=([0-9a-f-]{36})\"");
        }
        return conversation;
    }

    private static List<String> wrong(List<HttpResponse<String>> answers, Integer... good) {
        return answers.stream()
                .filter(answer -> !List.of(good).contains(answer.statusCode()))
                .map(answer -> answer.statusCode() + " " + answer.uri())
                .toList();
    }

    private static List<HttpResponse<String>> atOnce(int times, Callable<HttpResponse<String>> call) throws Exception {
        return atOnce(Stream.generate(() -> call).limit(times).toList());
    }

    private static List<HttpResponse<String>> atOnce(List<Callable<HttpResponse<String>>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : people.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
