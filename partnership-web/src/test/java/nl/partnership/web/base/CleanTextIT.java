package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What no keyboard has, sent to the running portal. */
class CleanTextIT extends PortalTest {

    private static final String PEOPLE = "/account/people.xhtml";
    private static final String CONTACT = "/partner/my-contact.xhtml";

    @Test
    void a_name_and_an_address_are_kept_as_they_are_seen() {
        Visitor administrator = visitor().signIn("beheer");
        HttpResponse<String> added = administrator.post(
                PEOPLE,
                administrator.get(PEOPLE).body(),
                Map.of(
                        "add:name", "\u202eÖmer\u00a0van\u200b den\u0000 Şahin\u00ad\u0007",
                        "add:email", "\ufeffmailto:50%x|Omer@waterstad.example\u00a0",
                        "add:go", "add:go"));
        assertEquals(302, added.statusCode());
        String page = administrator
                .get(added.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", ""))
                .body();
        assertTrue(page.contains("<h1>Ömer van den Şahin</h1>"), page);
        assertTrue(page.contains("value=\"50%x|omer@waterstad.example\""), page);
        String found = administrator.get(PEOPLE + "?words=sahin%20omer").body();
        assertTrue(found.contains(">Ömer van den Şahin</a>"), found);
    }

    @Test
    void a_text_of_many_lines_keeps_its_lines_and_loses_its_controls() {
        Visitor agent = visitor().signIn("jeugdagent");
        HttpResponse<String> kept = agent.post(
                CONTACT,
                agent.get(CONTACT).body(),
                Map.of(
                        "contact:phone", "088 000 00 01\u00a0of\u200b 06 12345678",
                        "contact:availability", "elke\u0000 dag,\r\nook \u2067’s avonds\u0008",
                        "contact:confirm", "contact:confirm"));
        assertTrue(kept.statusCode() < 400, kept.body());
        String page = agent.get(CONTACT).body();
        assertTrue(page.contains("value=\"088 000 00 01 of 06 12345678\""), page);
        assertTrue(page.contains("value=\"elke dag, ook ’s avonds\""), page);
    }

    @Test
    void an_address_with_a_control_in_it_is_refused_and_one_with_a_line_end_is_not() {
        Visitor administrator = visitor().signIn("beheer");
        for (String words : List.of("%00", "a%07b", "%1b%5B", "%7F")) {
            assertEquals(400, administrator.get(PEOPLE + "?words=" + words).statusCode(), words);
            assertEquals(
                    400,
                    program("fg").get("/api/v1/sharing/rules?version=" + words).statusCode(),
                    words);
        }
        assertEquals(
                200,
                administrator.get(PEOPLE + "?words=%09%0D%0Amarit%E2%80%AE").statusCode());
    }

    @Test
    void a_user_name_with_what_nobody_sees_is_that_user_name() {
        Visitor anybody = visitor();
        HttpResponse<String> answer = anybody.post(
                Visitor.SIGN_IN,
                anybody.get(Visitor.SIGN_IN).body(),
                Map.of(
                        "signIn:userName", "\u200bzorg\u00a0\u0000",
                        "signIn:password", nl.partnership.ejb.account.DemoAccounts.PASSWORD,
                        "signIn:go", "signIn:go"));
        assertEquals(302, answer.statusCode());
        assertFalse(answer.headers().firstValue("Location").orElse("").contains("sign-in"));
    }

    @Test
    void a_call_with_a_control_in_a_text_is_refused_at_that_text() {
        HttpResponse<String> answer =
                program("zorg").post("/api/v1/sharing/screenings", "{\"text\": \"Anna\\u0007 en\\u0000 Bert\"}");
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"/text\""), answer.body());
    }

    @Test
    void the_rules_open_in_a_dutch_spreadsheet_and_programs_get_the_exchange_format() {
        Visitor board = visitor().signIn("bestuurder");
        HttpResponse<String> file = board.get("/ruleset/rules.csv?version=1");
        assertTrue(file.body().startsWith("\ufeffid;hard;senders;receivers;"), file.body());
        assertTrue(file.body().contains("\r\n"));
        HttpResponse<String> exchange =
                program("bestuurder").get("/api/v1/sharing/rules?version=1", "Accept", "text/csv");
        assertTrue(exchange.body().startsWith("id,hard,senders,receivers,"), exchange.body());
    }
}
