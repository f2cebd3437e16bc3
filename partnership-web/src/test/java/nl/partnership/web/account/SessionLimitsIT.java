package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.partnership.web.base.RunningPortal;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long one stays signed in, how often one may ask, and what its log is, on a portal that is configured to be short with everybody. */
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
                "3",
                "LOG_FORMAT",
                "json"));
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
                "/search/search.xhtml?words=plein",
                "/search/search.xhtml?words=plein&kind=task.search"
            })
    void who_takes_along_or_searches_too_often_reads_when_to_try_again(String path) {
        Visitor often = visitor("gemeente");
        HttpResponse<String> answer = often.get(path);
        // the minute may turn meanwhile
        for (int time = 0; time < 8 && answer.statusCode() != 429; time++) {
            answer = often.get(path);
        }
        assertEquals(429, answer.statusCode());
        int seconds =
                Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
        assertTrue(seconds >= 1 && seconds <= 60, "in " + seconds);
        String words = Visitor.found(answer.body(), "(Probeer het over (?:[0-9]+ seconden|één seconde) opnieuw)");
        assertEquals(
                seconds == 1
                        ? "Probeer het over één seconde opnieuw"
                        : "Probeer het over " + seconds + " seconden opnieuw",
                words);
        assertTrue(answer.body().contains("<h1"), "on a page");
        assertEquals(200, often.get("/task/tasks.xhtml").statusCode(), "other pages open");
        assertEquals(200, visitor("jeugdhulp").get(path).statusCode(), "for others it opens");
    }

    @Test
    void the_log_for_programs_has_a_line_of_json_for_each_event_with_the_number_that_the_page_says()
            throws IOException {
        Visitor visitor = new Visitor(portal.address());
        String typed = "Zeldzame-woorden-van-een-gebruiker";
        String page = visitor.get("/nowhere.xhtml?words=" + typed).body();
        String number = Visitor.found(page, "<strong>([B-Z2-9]{4}-[B-Z2-9]{4})</strong>");
        String log = portal.log();
        assertFalse(log.contains(typed), "what people type");
        List<JsonObject> events = log.lines()
                .filter(line -> line.startsWith("{"))
                .map(SessionLimitsIT::read)
                .toList();
        assertEquals(
                List.of(number + " 404 missing /nowhere.xhtml"),
                events.stream()
                        .filter(event -> number.equals(event.getString("request", "")))
                        .map(event -> event.getString("message"))
                        .toList());
        assertEquals(
                List.of(),
                log.lines()
                        .filter(line -> line.matches("[0-9]{4}-[0-9]{2}-[0-9]{2} .*"))
                        .toList(),
                "written for people");
    }

    private static JsonObject read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static Visitor visitor(String user) {
        return new Visitor(portal.address()).signIn(user);
    }
}
