package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import nl.partnership.ejb.account.DemoAccounts;
import org.junit.jupiter.api.Test;

/** Links to where a page was once. */
class MovedPagesIT extends PortalTest {

    private static final String BRINGS = "?number=1&x=a%20b,c";

    @Test
    void an_old_address_leads_to_its_page_with_all_that_it_brings() throws IOException {
        Properties moved = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/webapp" + MovedPages.FILE))) {
            moved.load(in);
        }
        Visitor visitor = visitor();
        for (String old : moved.stringPropertyNames()) {
            HttpResponse<String> answer = visitor.get(old + BRINGS);
            assertEquals(301, answer.statusCode(), old);
            assertEquals(moved.getProperty(old) + BRINGS, location(answer));
        }
    }

    @Test
    void a_form_that_was_open_when_its_page_moved_goes_along() {
        HttpResponse<String> answer = visitor().post("/sharing/trials.xhtml", "", Map.of("x", "y"));
        assertEquals(308, answer.statusCode());
        assertEquals("/ruleset/rule-trials.xhtml", location(answer));
    }

    @Test
    void who_has_to_sign_in_first_comes_to_the_page_with_all_that_the_old_address_brings() {
        Visitor visitor = visitor();
        HttpResponse<String> asked = visitor.get(location(visitor.get("/sharing/trials.xhtml" + BRINGS)));
        String signIn = location(asked);
        String form = visitor.get(signIn).body();
        Map<String, String> typed =
                Map.of("signIn:userName", "fg", "signIn:password", DemoAccounts.PASSWORD, "signIn:go", "signIn:go");
        String back = location(visitor.post(signIn, form, typed));
        assertEquals("/ruleset/rule-trials.xhtml" + BRINGS, back);
        assertEquals(200, visitor.get(back).statusCode());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode()))
                .replaceFirst("^http://[^/]+", "");
    }
}
