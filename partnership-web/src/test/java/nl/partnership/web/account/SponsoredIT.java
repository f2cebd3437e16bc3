package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    /** What the row of the youth officer sends along, and by which name. */
    private static final Pattern ROW = Pattern.compile(
            "Rachid Amrani(?:(?!</li>).)*?name=\"(sponsored:(?:[^\"]*):which)\" value=\"([0-9a-f-]{36} [0-9]+)\"",
            Pattern.DOTALL);

    @Test
    void who_answers_for_a_partner_ends_the_access_and_gives_it_again() {
        Visitor officer = visitor().signIn("jeugdagent");
        assertEquals(200, officer.get("/task/tasks.xhtml").statusCode());
        assertEquals(403, officer.get(PAGE).statusCode());
        Visitor coordinator = visitor().signIn("coordinator");
        String said = press(coordinator, "end");
        assertTrue(said.contains("De toegang is geëindigd."), said);
        assertTrue(said.contains("Geen toegang"), said);
        HttpResponse<String> next = officer.get("/task/tasks.xhtml");
        assertEquals(302, next.statusCode());
        assertTrue(next.headers().firstValue("Location").orElse("").endsWith("/account/role-ended.xhtml"));
        String ended = officer.get("/account/role-ended.xhtml").body();
        assertTrue(ended.contains("om uw toegang te laten verlengen"), ended);
        Visitor again = visitor().signIn("jeugdagent");
        String refused = again.get("/account/role-ended.xhtml").body();
        assertTrue(refused.contains("om uw toegang te laten verlengen"), refused);
        assertEquals(302, again.get("/task/tasks.xhtml").statusCode());
        String after = press(coordinator, "renew");
        assertTrue(after.contains("De toegang is verlengd."), after);
        assertFalse(after.contains("Geen toegang"), after);
        assertEquals(
                200, visitor().signIn("jeugdagent").get("/task/tasks.xhtml").statusCode());
    }

    private static String press(Visitor coordinator, String button) {
        String page = coordinator.get(PAGE).body();
        Matcher row = ROW.matcher(page);
        assertTrue(row.find(), page);
        String pressed = row.group(1).replaceFirst("which$", button);
        assertTrue(page.contains("\"" + pressed + "\""), page);
        HttpResponse<String> answer = coordinator.post(PAGE, page, Map.of(row.group(1), row.group(2), pressed, "yes"));
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body();
    }
}
