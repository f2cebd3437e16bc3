package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
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

    private static int signIn(Visitor visitor, String form, String user, String password) {
        return visitor.post(
                        Visitor.SIGN_IN,
                        form,
                        Map.of("signIn:userName", user, "signIn:password", password, "signIn:go", "signIn:go"))
                .statusCode();
    }
}
