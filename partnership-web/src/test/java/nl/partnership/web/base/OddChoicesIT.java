package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Choices as no browser sends them. */
class OddChoicesIT extends CalmTest {

    @Test
    void a_choice_that_is_sent_twice_is_one() {
        Visitor visitor = visitor().signIn("zorg");
        String path = "/sharing/shared.xhtml";
        String page = visitor.get(path).body();
        String categories = Visitor.found(page, "<input[^>]* name=\"([^\"]+:categories)\"");
        String one = Visitor.found(page, " name=\"" + categories + "\"[^>]* value=\"([^\"]+)\"");
        String form = categories.replaceFirst(":.*", "");
        String go = Visitor.found(page, "<button id=\"(" + form + ":[A-Za-z]+)\"");
        String sent = Visitor.form(page, Map.of(categories, one, go, go)) + ("&" + categories + "=" + one).repeat(2);
        HttpResponse<String> refused = visitor.send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sent)));
        assertEquals(200, refused.statusCode());
        assertEquals(2, refused.body().split("checked=\"checked\"[^>]*>", -1).length, refused.body());
        assertTrue(refused.body().contains("-wrong\""), refused.body());
    }

    @Test
    void so_is_one_of_what_is_tried_out() {
        Visitor visitor = visitor().signIn("fg");
        String path = "/ruleset/rule-trials.xhtml";
        String page = visitor.get(path).body();
        String one = Visitor.found(page, " name=\"trial:categories\"[^>]* value=\"([^\"]+)\"");
        String sent = Visitor.form(page, Map.of("trial:categories", one, "trial:try", "trial:try"))
                + ("&trial:categories=" + one).repeat(2);
        HttpResponse<String> answer = visitor.send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sent)));
        assertEquals(200, answer.statusCode());
    }
}
