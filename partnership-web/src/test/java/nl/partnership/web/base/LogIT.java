package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.partnership.ejb.account.DemoAccounts;
import org.junit.jupiter.api.Test;

/** What the portal writes to its log while people work, mistype and attack. */
class LogIT extends PortalTest {

    private static final String TASKS = "/task/tasks.xhtml";
    private static final String TYPED = "Zeldzame-woorden-van-een-gebruiker";

    @Test
    void nothing_that_people_type_and_no_secret_enters_the_log() throws IOException {
        Visitor visitor = visitor();
        String form = visitor.get(Visitor.SIGN_IN).body();
        assertEquals(200, signIn(visitor, form, "coordinator", TYPED + "-1"));
        assertEquals(200, signIn(visitor, form, TYPED + "-2", DemoAccounts.PASSWORD));
        visitor.signIn("coordinator");
        String task = Visitor.found(visitor.get(TASKS).body(), "task\\.xhtml\\?id=([0-9a-f-]{36})");
        // open for too long, and not found: both are told in the log
        HttpResponse<String> expired = visitor.post(
                "/task/task.xhtml?id=" + task + "&do=done",
                "<input name=\"jakarta.faces.ViewState\" value=\"123:456\">",
                Map.of("form:note", TYPED + "-3", "form:save", "form:save"));
        assertEquals(409, expired.statusCode());
        visitor.get("/nowhere.xhtml?words=" + TYPED + "-4");
        visitor.get("/nowhere%0d%0aSEVERE%20made%20up.xhtml");
        assertEquals(200, program("coordinator").get("/api/v1/me/roles").statusCode());
        String log = PortalExtension.portal().log();
        assertTrue(log.contains("/nowhere.xhtml"), "the log tells of what was not there");
        assertFalse(log.lines().anyMatch(line -> line.startsWith("SEVERE made up")));
        String secrets = visitor.session();
        for (String secret : List.of(
                TYPED,
                DemoAccounts.PASSWORD,
                "demo-coordinator",
                Visitor.found(secrets, "JSESSIONID=([^;]+)"),
                Visitor.found(secrets, "key=([^;]+)"))) {
            assertFalse(log.contains(secret), secret);
        }
    }

    @Test
    void a_form_that_is_sent_twice_at_once_is_nothing_to_tell() throws Exception {
        Visitor visitor = visitor().signIn("jongerenwerk");
        String path = "/account/preferences.xhtml";
        String before = PortalExtension.portal().log();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            String page = visitor.get(path).body();
            Map<String, String> values = Map.of(
                    "newToken:tokenName",
                    "Eén keer " + System.nanoTime(),
                    "newToken:tokenDays",
                    "30",
                    "newToken:make",
                    "newToken:make");
            Callable<Integer> post = () -> visitor.post(path, page, values).statusCode();
            for (Future<Integer> each : threads.invokeAll(Collections.nCopies(3, post))) {
                assertEquals(200, each.get());
            }
        } finally {
            threads.shutdown();
        }
        String said = PortalExtension.portal().log().substring(before.length());
        assertFalse(said.contains("WARNING") || said.contains("Exception"), said);
    }

    @Test
    void who_types_makes_no_line_of_the_log() throws IOException {
        Visitor visitor = visitor().signIn("coordinator");
        String before = PortalExtension.portal().log();
        HttpResponse<String> hints = visitor.post(Field.TYPED_TEXT, "", Map.of("text", "Belle Özdemir belt één keer."));
        assertEquals(200, hints.statusCode());
        assertTrue(hints.body().contains("Özdemir"), hints.body());
        String said = PortalExtension.portal().log().substring(before.length());
        assertFalse(said.contains("character encoding"), said);
    }

    private static int signIn(Visitor visitor, String form, String user, String password) {
        return visitor.post(
                        Visitor.SIGN_IN,
                        form,
                        Map.of("signIn:userName", user, "signIn:password", password, "signIn:go", "signIn:go"))
                .statusCode();
    }
}
