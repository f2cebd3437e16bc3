package nl.partnership.web.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** Text saves itself when one leaves it, also by pressing the button of its form: both are sent at the same moment. */
class SavedWhileSentIT extends PortalTest {

    private static final String PLAN = "/conversation/plan.xhtml";
    private static final String TEXT = "prepare:each:0:text";
    private static final int TIMES = 12;

    @Test
    void who_presses_the_button_right_after_typing_is_not_told_that_somebody_else_changed_it() throws Exception {
        Visitor visitor = visitor().signIn("coordinator");
        String path = "/conversation/prepare.xhtml?id=" + planned(visitor);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int time = 1; time <= TIMES; time++) {
                String page = visitor.get(path).body();
                String words = "Zo kijken wij ernaar, keer " + time;
                Callable<HttpResponse<String>> save = () -> visitor.post(
                        path,
                        page,
                        Map.of(
                                TEXT,
                                words,
                                "jakarta.faces.source",
                                TEXT,
                                "jakarta.faces.partial.event",
                                "change",
                                "jakarta.faces.behavior.event",
                                "change",
                                "jakarta.faces.partial.ajax",
                                "true",
                                "jakarta.faces.partial.execute",
                                TEXT,
                                "jakarta.faces.partial.render",
                                "prepare:saved"),
                        "Faces-Request",
                        "partial/ajax");
                Callable<HttpResponse<String>> send =
                        () -> visitor.post(path, page, Map.of(TEXT, words, "prepare:all", "prepare:all"));
                List<Future<HttpResponse<String>>> answers = threads.invokeAll(List.of(save, send));
                String saved = answers.get(0).get().body();
                assertTrue(saved.contains("Bewaard:"), saved);
                assertFalse(saved.contains("<redirect"), saved);
                HttpResponse<String> sent = answers.get(1).get();
                assertEquals(200, sent.statusCode(), sent.body());
                assertTrue(sent.body().contains("Klaar voor het gesprek: "), sent.body());
                assertTrue(visitor.get(path).body().contains(words));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String planned(Visitor visitor) {
        Map<String, String> plan = new HashMap<>(Map.of(
                "plan:phase", "DURING",
                "plan:date", LocalDate.now(Day.ZONE).plusDays(8).toString(),
                "plan:start", "15:00",
                "plan:minutes", "60",
                "plan:themes", "T6",
                "plan:place", "Bewaren en versturen",
                "plan:save", "plan:save"));
        return visitor.post(PLAN, visitor.get(PLAN).body(), plan)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*id=", "");
    }
}
