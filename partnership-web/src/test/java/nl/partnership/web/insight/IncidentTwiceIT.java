package nl.partnership.web.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** A double tap enters an incident once, and nobody is asked whether it is like itself. */
class IncidentTwiceIT extends PortalTest {

    private static final String ENTER = "/insight/incident.xhtml";

    @Test
    void the_same_form_sent_again_is_answered_as_the_first_was() {
        Visitor visitor = visitor().signIn("coordinator");
        String page = visitor.get(ENTER).body();
        Map<String, String> values = Map.of(
                "incident:kind", "DISCRIMINATION",
                "incident:place", "ONLINE",
                "incident:part", "BEFORE",
                "incident:severity", "SCHOOL_SOLVED",
                "incident:against", "PUPIL",
                "incident:day", LocalDate.now(Day.ZONE).toString(),
                "incident:save", "incident:save");
        for (int times = 0; times < 3; times++) {
            HttpResponse<String> answer = visitor.post(ENTER, page, values);
            assertEquals(302, answer.statusCode(), answer.body());
        }
        String entered = visitor.get(ENTER).body();
        assertEquals(1, entered.split("id=\"undoForm:[^\"]*undo\"", -1).length - 1, entered);
        String row = Visitor.found(entered, "name=\"(undoForm:[^\"]+):undo\"");
        visitor.post(
                ENTER,
                entered,
                Map.of(
                        row + ":which",
                        Visitor.found(entered, "name=\"undoForm:[^\"]+:which\" value=\"([^\"]+)\""),
                        row + ":undo",
                        row + ":undo"));
    }
}
