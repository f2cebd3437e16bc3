package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.partnership.web.base.RunningPortal;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long one stays signed in, and how often one may ask, on a portal that is configured to be short with everybody. */
class SessionLimitsIT {

    private static final String PAGE = "/account/preferences.xhtml";
    private static final String STYLE = "/jakarta.faces.resource/app.css.xhtml?ln=base";
    private static final int IDLE_SECONDS = 20;
    private static final int PAUSE_SECONDS = 4;

    private static RunningPortal portal;

    @BeforeAll
    static void start() throws IOException {
        portal = RunningPortal.configured(Map.of(
                "PARTNERSHIP_SESSION_IDLE",
                "PT" + IDLE_SECONDS + "S",
                "PARTNERSHIP_SEARCH_CALLS",
                "3",
                "PARTNERSHIP_FILES_CALLS",
                "3"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void who_only_lets_a_page_ask_and_files_load_signs_in_again() throws Exception {
        Visitor atWork = visitor("coordinator");
        Visitor away = visitor("zorg");
        String page = away.get(PAGE).body();
        for (int seconds = 0; seconds <= IDLE_SECONDS; seconds += PAUSE_SECONDS) {
            assertEquals(200, atWork.get(PAGE).statusCode());
            Thread.sleep(PAUSE_SECONDS * 1000L);
            away.get(STYLE);
            away.ajax(PAGE, page, "beat:poll", "beat");
        }
        assertEquals(200, atWork.get(PAGE).statusCode(), "who is at work stays signed in");
        assertEquals(302, away.get(PAGE).statusCode(), "who left does not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/tasks-file.xhtml",
                "/vision/visions-paper.xhtml",
                "/search/search.xhtml?words=plein",
                "/search/search.xhtml?words=plein&kind=task.search.tasks"
            })
    void who_takes_along_or_searches_too_often_reads_when_to_try_again(String path) {
        Visitor often = visitor("gemeente");
        HttpResponse<String> answer = often.get(path);
        // the minute may turn meanwhile
        for (int time = 0; time < 8 && answer.statusCode() != 429; time++) {
            answer = often.get(path);
        }
        assertEquals(429, answer.statusCode());
        int seconds = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
        assertTrue(seconds >= 1 && seconds <= 60, "in " + seconds);
        String words = Visitor.found(answer.body(), "(Probeer het over (?:[0-9]+ seconden|één seconde) opnieuw)");
        assertEquals(seconds == 1 ? "Probeer het over één seconde opnieuw" : "Probeer het over " + seconds + " seconden opnieuw", words);
        assertTrue(answer.body().contains("<h1"), "on a page");
        assertEquals(200, often.get("/task/tasks.xhtml").statusCode(), "other pages open");
        assertEquals(200, visitor("jeugdhulp").get(path).statusCode(), "for others it opens");
    }

    private static Visitor visitor(String user) {
        return new Visitor(portal.address()).signIn(user);
    }
}
