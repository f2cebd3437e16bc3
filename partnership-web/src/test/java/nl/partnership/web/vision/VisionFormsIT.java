package nl.partnership.web.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** Two colleagues write the same at the same time, and what no browser sends. */
class VisionFormsIT extends PortalTest {

    @Test
    void who_says_what_an_organisation_does_after_a_colleague_did_keeps_the_words_and_can_save_them() {
        keepsTheWords(
                "/vision/turn-edit.xhtml?school=" + school() + "&signal=SEXTING",
                "als eerste",
                "turn:row:0:turn",
                "FIRST",
                "turn:row:0:note",
                "turn:save");
    }

    @Test
    void who_writes_the_steps_after_a_colleague_did_keeps_the_words_and_can_save_them() {
        String path = "/vision/route-edit.xhtml?school=" + school() + "&what=EXCLUSION";
        String who = Visitor.found(
                visitor().signIn("coordinator").get(path).body(), "<option value=\"([0-9a-f-]{36}:CARE_COORD)\"");
        keepsTheWords(path, "vandaag", "route:who1", who, "route:reason", "route:save", "route:within1", "TODAY");
    }

    @Test
    void who_writes_the_vision_or_a_guideline_after_a_colleague_did_sees_both_and_can_save() {
        keepsBoth("/vision/vision-edit.xhtml?school=" + school(), "vision:weDo", "vision:save", Map.of());
        String guideline = Visitor.found(
                        visitor()
                                .signIn("coordinator")
                                .get("/vision/guidelines.xhtml?school=" + school())
                                .body(),
                        "href=\"(/vision/guideline-edit\\.xhtml\\?[^\"]*id=[0-9a-f-]{36})")
                .replace("&amp;", "&");
        Map<String, String> title = Map.of("guideline:title", "Veilig de pauze door");
        keepsBoth(guideline, "guideline:steps", "guideline:save", title);
        // begun from the version in force, of which there is a concept by now
        keepsBoth(guideline, "guideline:steps", "guideline:save", title);
    }

    private void keepsBoth(String path, String field, String button, Map<String, String> more) {
        Visitor first = visitor().signIn("coordinator");
        Visitor second = visitor().signIn("zorg");
        String before = first.get(path).body();
        String beside = second.get(path).body();
        String one = "Van de een " + System.nanoTime();
        String other = "Van de ander " + System.nanoTime();
        assertEquals(
                302, first.post(path, before, with(more, field, one, button)).statusCode());
        HttpResponse<String> refused = second.post(path, beside, with(more, field, other, button));
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains(one), refused.body());
        assertTrue(refused.body().contains(other), refused.body());
        assertEquals(
                302,
                second.post(path, refused.body(), with(more, field, other, button))
                        .statusCode());
    }

    private static Map<String, String> with(Map<String, String> more, String field, String words, String button) {
        Map<String, String> values = new HashMap<>(more);
        values.put(field, words);
        values.put(button, button);
        return values;
    }

    @Test
    void a_mark_of_a_row_that_is_no_signal_is_not_found() {
        Visitor visitor = visitor().signIn("coordinator");
        String page = visitor.get("/vision/turns.xhtml").body();
        String row = Visitor.found(page, "name=\"(turns:line:[0-9]+):agenda\"");
        for (String odd : List.of("BOGUS", "", "a\0b")) {
            assertEquals(
                    404,
                    visitor.post(
                                    "/vision/turns.xhtml",
                                    page,
                                    Map.of(row + ":which", odd, row + ":agenda", row + ":agenda"))
                            .statusCode(),
                    odd);
        }
    }

    /** @param word what the colleague chose, as one reads it */
    private void keepsTheWords(
            String path, String word, String choice, String chosen, String field, String button, String... more) {
        Visitor first = visitor().signIn("coordinator");
        Visitor second = visitor().signIn("zorg");
        String before = first.get(path).body();
        String beside = second.get(path).body();
        assertEquals(
                302,
                first.post(path, before, values(choice, chosen, field, "Van de een", button, more))
                        .statusCode());
        Map<String, String> typed = values(choice, chosen, field, "Van de ander", button, more);
        HttpResponse<String> refused = second.post(path, beside, typed);
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("Wat u typte staat er nog"), refused.body());
        assertTrue(refused.body().contains("Van de ander"), refused.body());
        assertTrue(refused.body().contains("Nu bewaard: Van de een"), refused.body());
        assertTrue(refused.body().contains("Nu bewaard: " + word), refused.body());
        assertEquals(302, second.post(path, refused.body(), typed).statusCode());
        assertTrue(first.get(path).body().contains("Van de ander"));
    }

    private static Map<String, String> values(
            String choice, String chosen, String field, String words, String button, String... more) {
        Map<String, String> values = new HashMap<>(Map.of(choice, chosen, field, words, button, button));
        for (int n = 0; n < more.length; n += 2) {
            values.put(more[n], more[n + 1]);
        }
        return values;
    }

    private String school() {
        return Visitor.found(
                visitor().signIn("coordinator").get("/vision/turns.xhtml").body(),
                "turn-edit\\.xhtml\\?school=([0-9a-f-]{36})");
    }
}
