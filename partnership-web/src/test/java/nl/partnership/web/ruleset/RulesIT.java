package nl.partnership.web.ruleset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules over HTTP: versions, the exchange format and the matrix. */
class RulesIT extends PortalTest {

    private static final String RULES = "/api/v1/sharing/rules";
    private static final String MATRIX = "/api/v1/sharing/matrix";

    private static HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest request =
                program("jeugdagent").request(path).headers(headers).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static byte[] shipped() throws IOException {
        try (InputStream in = RulesIT.class.getResourceAsStream("/rule/sharing-rules.csv")) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RULES, RULES + "?version=1"})
    void everyone_who_signed_in_reads_the_rules_in_force(String path) {
        JsonObject rules = Program.json(program("jeugdagent").get(path));
        assertEquals(1, rules.getInt("ruleSetVersion"));
        assertEquals(62, rules.getJsonArray("rules").size());
        JsonObject first = rules.getJsonArray("rules").getJsonObject(0);
        assertEquals("H1", first.getString("id"));
        assertEquals("ANY", first.getString("relation"));
    }

    @Test
    void as_csv_they_are_the_exchange_format_byte_for_byte() throws Exception {
        HttpResponse<byte[]> answer = bytes(RULES, "Accept", "text/csv");
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        assertArrayEquals(shipped(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "0", "-1", "1.0", "x", "", "99999999999999999999"})
    void a_version_that_is_not_there_is_not_found_and_never_another_one(String version) {
        for (String path : List.of(RULES, MATRIX)) {
            HttpResponse<String> answer = program("fg").get(path + "?version=" + version);
            assertEquals(404, answer.statusCode());
            assertEquals(404, Program.json(answer).getInt("status"));
        }
    }

    @Test
    void the_versions_are_listed_newest_first() {
        JsonObject list = Program.json(program("zorg").get("/api/v1/sharing/rule-sets"));
        List<JsonObject> sets = list.getJsonArray("ruleSets").getValuesAs(JsonObject.class);
        JsonObject first = sets.get(sets.size() - 1);
        assertEquals(1, first.getInt("ruleSetVersion"));
        assertEquals("ADOPTED", first.getString("status"));
    }

    @Test
    void the_matrix_has_a_line_for_each_cell_to_which_a_rule_applies_and_comes_zipped_when_that_is_accepted()
            throws Exception {
        HttpResponse<byte[]> plain = bytes(MATRIX, "Accept", "text/csv");
        String file = new String(plain.body(), StandardCharsets.UTF_8);
        assertTrue(file.startsWith("sender,receiver,relation,category,purpose,scope,outcome,rules\n"
                + "SCHOOL:SAFETY_COORD,SCHOOL:SAFETY_COORD,SAME_ORGANISATION,IDENTITY,PREVENTION,ITEM,ALLOWED,R49\n"));
        assertTrue(plain.headers().firstValue("Content-Length").isEmpty());
        HttpResponse<byte[]> zipped = bytes(MATRIX, "Accept-Encoding", "br, gzip;q=0.5");
        assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue(zipped.body().length < plain.body().length / 10);
        byte[] unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();
        assertArrayEquals(plain.body(), unzipped);
        HttpResponse<byte[]> refused = bytes(MATRIX, "Accept-Encoding", "gzip;q=0");
        assertTrue(refused.headers().firstValue("Content-Encoding").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/yaml"})
    void everyone_may_read_how_to_ask(String accept) {
        HttpResponse<String> answer =
                visitor().send(HttpRequest.newBuilder(address("/openapi")).header("Accept", accept));
        assertEquals(200, answer.statusCode());
        assertEquals("3.0.3", Program.json(answer).getString("openapi"));
    }

    @Test
    void two_hundred_calls_at_once_are_heard_and_the_next_one_has_to_wait() {
        Program program = program("leerplicht");
        int heard = 0;
        HttpResponse<String> answer = program.get("/api/v1/me/roles");
        // what comes back while we call is at most a few
        while (answer.statusCode() == 200 && heard < 2000) {
            heard++;
            answer = program.get("/api/v1/me/roles");
        }
        assertEquals(429, answer.statusCode());
        assertTrue(heard >= 200, "only " + heard);
        assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
        assertEquals(429, Program.json(answer).getInt("status"));
        assertTrue(answer.body().contains("Probeer het over één seconde opnieuw."), answer.body());
        assertEquals(200, program("gemeente").get("/api/v1/me/roles").statusCode());
    }
}
