package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.partnership.ejb.base.Time;
import org.junit.jupiter.api.Test;

/** Who sends a form after somebody else changed what it is about loses nothing of what was typed. */
class OvertakenIT extends PortalTest {

    private static final String ASK = "/agreement/expectation-ask.xhtml";

    @Test
    void a_conversation_that_was_moved_meanwhile_shows_to_where_and_keeps_the_own_plan() {
        Visitor first = visitor().signIn("coordinator");
        Visitor second = visitor().signIn("zorg");
        String id = location(first.post(
                        PlanForm.PATH,
                        first.get(PlanForm.PATH).body(),
                        PlanForm.values(12, "Lokaal " + System.nanoTime())))
                .replaceFirst(".*id=", "");
        String path = PlanForm.PATH + "?id=" + id;
        String before = first.get(path).body();
        String beside = second.get(path).body();
        String one = "Bij de een " + System.nanoTime();
        String other = "Bij de ander " + System.nanoTime();
        location(first.post(path, before, PlanForm.values(12, one)));
        HttpResponse<String> refused = second.post(path, beside, PlanForm.values(12, other));
        assertEquals(200, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains(one), refused.body());
        assertTrue(refused.body().contains("value=\"" + other + "\""), refused.body());
        location(second.post(path, refused.body(), PlanForm.values(12, other)));
    }

    @Test
    void an_answer_to_what_was_answered_meanwhile_is_not_lost() {
        Visitor asker = visitor().signIn("zorg");
        String ask = asker.get(ASK).body();
        Map<String, String> asked = new HashMap<>(Map.of(
                "expectation:to",
                Visitor.found(ask, "<option value=\"([^\"]+)\">Jeugdhulp Midden"),
                "expectation:text",
                "Denkt mee " + System.nanoTime(),
                "expectation:save",
                "expectation:save"));
        String path = location(asker.post(ASK, ask, asked)).replaceFirst("^https?://[^/]+", "");
        Visitor first = visitor().signIn("jeugdhulp");
        Visitor second = visitor().signIn("jeugdhulp");
        String before = first.get(path).body();
        String beside = second.get(path).body();
        location(first.post(path, before, answer("Van de een")));
        String words = "Van de ander " + System.nanoTime();
        HttpResponse<String> refused = second.post(path, beside, answer(words));
        assertEquals(200, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains(words), refused.body());
        assertTrue(refused.body().contains("Van de een"), refused.body());
    }

    private static Map<String, String> answer(String words) {
        return Map.of("answer:reply", "OTHERWISE", "answer:replyWords", words, "answer:go", "answer:go");
    }

    @Test
    void what_the_council_said_is_not_written_over_by_who_did_not_read_it() {
        String path = "/insight/incidents.xhtml";
        Visitor first = visitor().signIn("coordinator");
        Visitor second = visitor().signIn("zorg");
        String before = first.get(path).body();
        String beside = second.get(path).body();
        String one = "Eerst praten " + System.nanoTime();
        location(first.post(path, before, council("NOT_AGREED", one)));
        String other = "Alles is goed " + System.nanoTime();
        HttpResponse<String> refused = second.post(path, beside, council("ASKED", other));
        assertEquals(200, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("Een collega vulde dit intussen in"), refused.body());
        assertTrue(refused.body().contains("Nu bewaard: Niet ingestemd"), refused.body());
        assertTrue(refused.body().contains("Nu bewaard: " + one), refused.body());
        assertTrue(refused.body().contains("value=\"" + other + "\""), refused.body());
        location(second.post(path, refused.body(), council("ASKED", other)));
        assertTrue(second.get(path).body().contains(other));
    }

    private static Map<String, String> council(String answer, String because) {
        return Map.of(
                "council:answer",
                answer,
                "council:saidOn",
                LocalDate.now(Time.ZONE).toString(),
                "council:because",
                because,
                "council:say",
                "council:say");
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(302, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
