package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** Who answers at the school for the access of a partner. */
class SponsoredIT extends PortalTest {

    private static final String PAGE = "/account/sponsored.xhtml";

    /** The youth worker: what the row sends along, by which name, and the number that its buttons have. */
    private static final Pattern ROW = Pattern.compile(
            "Jongerenwerk(?:(?!</li>).)*?name=\"(sponsored:(?:[^\"]*):which)\" value=\"([0-9a-f-]{36} [0-9]+)\"",
            Pattern.DOTALL);

    @Test
    void who_answers_for_a_partner_ends_the_access_and_gives_it_again() {
        Visitor worker = visitor().signIn("jongerenwerk");
        assertEquals(200, worker.get("/task/tasks.xhtml").statusCode());
        assertEquals(403, worker.get(PAGE).statusCode());
        Visitor coordinator = visitor().signIn("coordinator");
        try {
            String said = press(coordinator, "end");
            assertTrue(said.contains("De toegang is geëindigd."), said);
            assertTrue(said.contains("Geen toegang"), said);
            HttpResponse<String> next = worker.get("/task/tasks.xhtml");
            assertEquals(302, next.statusCode());
            assertTrue(next.headers().firstValue("Location").orElse("").endsWith("/account/role-ended.xhtml"));
            String ended = worker.get("/account/role-ended.xhtml").body();
            assertTrue(ended.contains("om uw toegang te laten verlengen"), ended);
            assertThrows(IllegalStateException.class, () -> visitor().signIn("jongerenwerk"));
        } finally {
            String said = press(coordinator, "renew");
            assertTrue(said.contains("De toegang is verlengd."), said);
            assertFalse(said.contains("Geen toegang"), said);
        }
        assertEquals(
                200, visitor().signIn("jongerenwerk").get("/task/tasks.xhtml").statusCode());
    }

    private static String press(Visitor coordinator, String button) {
        String page = coordinator.get(PAGE).body();
        Matcher row = ROW.matcher(page);
        assertTrue(row.find(), page);
        String pressed = row.group(1).replaceFirst("which$", button);
        assertTrue(page.contains("\"" + pressed + "\""), page);
        HttpResponse<String> answer =
                coordinator.post(PAGE, page, Map.of(row.group(1), row.group(2), pressed, pressed));
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body();
    }
}
