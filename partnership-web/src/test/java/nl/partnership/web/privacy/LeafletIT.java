package nl.partnership.web.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** The leaflet of a school as somebody reads it who has nothing but its address. */
class LeafletIT extends PortalTest {

    private static final String DESK = "/privacy/leaflet-desk.xhtml?school=";

    private static String school(String name) {
        String list = visitor().signIn("fg").get("/privacy/leaflets.xhtml").body();
        return Visitor.found(list, "leaflet-desk.xhtml\\?school=([0-9a-f-]{36})\"[^>]*>[^<]*" + name);
    }

    /** The portal of the tests stands behind a proxy, so who asks can have an address of its own. */
    private static HttpResponse<String> ask(String path, String from, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("X-Forwarded-For", from);
        Visitor visitor = visitor();
        HttpResponse<String> answer = visitor.send(headers.length == 0 ? request : request.headers(headers));
        assertEquals(List.of(), visitor.cookies(), path);
        return answer;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void it_is_read_without_signing_in_without_a_session_and_kept_until_it_changes() {
        String path = "/privacy/leaflet.xhtml?school=" + school("De Brug");
        HttpResponse<String> page = ask(path, "192.0.2.10");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Wat delen wij over uw kind?"));
        assertTrue(page.body().contains("Dit zijn de regels; wat over uw kind is gedeeld, vraagt u op bij de school."));
        assertTrue(page.body().contains("Het wijkteam komt elke dinsdag op school."));
        assertTrue(page.body().contains("De regels zeggen hetzelfde als in de vorige versie."));
        assertEquals("public, max-age=300", header(page, "Cache-Control"));
        assertEquals("Cookie", header(page, "Vary"));
        assertTrue(header(page, "Content-Security-Policy").contains("default-src 'self'"));
        HttpResponse<String> again = ask(path, "192.0.2.10", "If-None-Match", header(page, "ETag"));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        HttpResponse<String> pupils = ask(path + "&for=pupil", "192.0.2.10");
        assertTrue(pupils.body().contains("Wat delen wij over jou?"));
        assertFalse(header(pupils, "ETag").equals(header(page, "ETag")));
        HttpResponse<String> english = ask(path, "192.0.2.10", "Cookie", "language=en");
        assertTrue(english.body().contains("What do we share about your child?"));
        assertTrue(page.body().contains("name=\"page\" value=\"" + path + "\""));
        HttpResponse<String> switched =
                visitor().post("/language", "", Map.of("language", "en", "page", path + "&for=pupil"));
        assertEquals(path + "&for=pupil", header(switched, "Location"));
        HttpResponse<String> paper = ask(path.replace("xhtml", "pdf"), "192.0.2.10");
        assertEquals(200, paper.statusCode());
        assertEquals("application/pdf", header(paper, "Content-Type"));
        assertEquals("public, max-age=300", header(paper, "Cache-Control"));
    }

    @Test
    void the_page_of_a_school_without_one_says_so_and_what_is_no_school_is_not_found() {
        HttpResponse<String> none = ask("/privacy/leaflet.xhtml?school=" + school("De Linde"), "192.0.2.11");
        assertEquals(200, none.statusCode());
        assertTrue(none.body().contains("heeft nog geen bijsluiter"));
        assertEquals(
                404,
                ask("/privacy/leaflet.pdf?school=" + school("De Linde"), "192.0.2.11")
                        .statusCode());
        for (String path : List.of("/privacy/leaflet.xhtml", "/privacy/leaflet.xhtml?school=nergens")) {
            HttpResponse<String> unknown = ask(path, "192.0.2.11");
            assertEquals(404, unknown.statusCode(), path);
            assertEquals("no-store", header(unknown, "Cache-Control"));
        }
    }

    @Test
    void who_asks_too_often_waits_and_others_do_not() {
        String path = "/privacy/leaflet.xhtml?school=nergens";
        HttpResponse<String> answer = null;
        // the minute may turn meanwhile
        for (int visit = 0; visit < 260 && (answer == null || answer.statusCode() != 429); visit++) {
            answer = ask(path, "192.0.2.12");
        }
        assertEquals(429, answer.statusCode());
        int again = Integer.parseInt(header(answer, "Retry-After"));
        assertTrue(again >= 1 && again <= 60, "in " + again);
        assertTrue(answer.body().startsWith("Dit is te vaak gevraagd. Probeer het over "), answer.body());
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals(404, ask(path, "192.0.2.13").statusCode());
    }

    /** Of De Linde, which lies before the board, and does so again at the end. */
    @Test
    void the_officer_writes_a_sentence_and_hands_it_to_the_board_again() {
        String path = DESK + school("De Linde");
        Visitor officer = visitor().signIn("fg");
        Visitor colleague = visitor().signIn("fg");
        String before = colleague.get(path).body();
        write(officer, path, "De jeugdarts komt elke maand.");
        String both = colleague
                .post(
                        path,
                        before,
                        Map.of("words:group", "CARE", "words:note", "Elke week spreekuur.", "words:save", "words:save"))
                .body();
        assertTrue(both.contains("Nu bewaard: De jeugdarts komt elke maand."), both);
        assertTrue(both.contains("Elke week spreekuur."), both);
        assertTrue(officer.get(path).body().contains("ligt bij de functionaris gegevensbescherming"));
        assertTrue(officer.get(path).body().contains("De jeugdarts komt elke maand."));
        write(officer, path, "");
        HttpResponse<String> personal = advise(officer, path, "niemand");
        assertEquals(200, personal.statusCode());
        assertEquals(
                302, advise(officer, path, "privacy@bestuur-waterstad.example").statusCode());
        String board = visitor().signIn("bestuurder").get(path).body();
        assertTrue(board.contains("Stel versie 1 vast"));
        assertFalse(board.contains("De jeugdarts komt elke maand."));
    }

    private static void write(Visitor officer, String path, String note) {
        HttpResponse<String> saved = officer.post(
                path,
                officer.get(path).body(),
                Map.of("words:group", "CARE", "words:note", note, "words:save", "words:save"));
        assertEquals(302, saved.statusCode());
    }

    private static HttpResponse<String> advise(Visitor officer, String path, String email) {
        return officer.post(
                path, officer.get(path).body(), Map.of("words:email", email, "words:advise", "words:advise"));
    }
}
