package nl.partnership.web.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions, receipts and screenings over HTTP. */
class DecisionIT extends PortalTest {

    private static final String DECISIONS = "/api/v1/sharing/decisions";
    private static final String RECEIPTS = "/api/v1/sharing/receipts/";

    private static String body(String sender, String receiver, String organisation, String more) {
        return ("{'sender':{'organisationType':'SCHOOL','role':'" + sender
                        + "'},'receiver':{'organisationType':'SCHOOL',"
                        + "'role':'" + receiver + "','organisation':'" + organisation
                        + "'},'categories':['GROUP_SIGNAL'],'purpose':'PREVENTION'" + more + "}")
                .replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",'relation':'SAME_ORGANISATION' | /relation",
                ",'ruleSetVersion':1 | /ruleSetVersion",
                ",'date':'2020-01-01' | /date",
                ",'facts':{'covenant':'IN_FORCE'} | /facts/covenant",
                ",'facts':{'consents':[]} | /facts/consents",
                ", | /receiver/organisation"
            })
    void what_the_portal_knows_itself_may_not_be_stated(String more, String pointer) {
        HttpResponse<String> answer = program("zorg")
                .post(DECISIONS, body("CARE_COORD", "SCHOOL_LEADER", "none", more.equals(",") ? "" : more));
        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals(
                pointer,
                Program.json(answer).getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void the_sender_is_the_owner_of_the_token_and_states_no_organisation() {
        assertEquals(
                403,
                program("fg")
                        .post(DECISIONS, body("CARE_COORD", "SCHOOL_LEADER", "none", ""))
                        .statusCode());
        String stated = body("CARE_COORD", "SCHOOL_LEADER", "none", "")
                .replace("\"role\":\"CARE_COORD\"", "\"role\":\"CARE_COORD\",\"organisation\":\"x\"");
        HttpResponse<String> answer = program("zorg").post(DECISIONS, stated);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("/sender/organisation"), answer.body());
    }

    @Test
    void a_receipt_of_another_or_of_nobody_is_not_found() {
        for (String path : new String[] {"nowhere", "nowhere/verification"}) {
            assertEquals(404, program("zorg").get(RECEIPTS + path).statusCode());
            assertEquals(404, program("beheer").get(RECEIPTS + path).statusCode());
        }
    }

    @Test
    void a_screening_names_what_points_to_a_person_and_where() {
        HttpResponse<String> answer =
                program("zorg").post("/api/v1/sharing/screenings", "{\"text\":\"Bel 06-12345678 morgen.\"}");
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject finding = Program.json(answer).getJsonArray("findings").getJsonObject(0);
        assertEquals("PHONE", finding.getString("kind"));
        assertEquals(4, finding.getInt("from"));
        assertEquals(15, finding.getInt("to"));
        for (String wrong : new String[] {"{}", "{\"text\":7}", "{\"text\":null}"}) {
            HttpResponse<String> refused = program("zorg").post("/api/v1/sharing/screenings", wrong);
            assertEquals(400, refused.statusCode());
            assertTrue(refused.body().contains("\"/text\""), refused.body());
        }
    }
}
