package nl.partnership.web.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Program;
import nl.partnership.web.base.Visitor;
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

    /** Id of an organisation that the care coordinator works with. */
    private static String organisation(String party) {
        return Visitor.found(
                visitor().signIn("zorg").get("/sharing/share.xhtml").body(),
                "value=\"([0-9a-f-]{36})\\|" + party + "\"");
    }

    private static String decision(
            String sender, String receiver, String organisation, String category, String purpose, String more) {
        return ("{'sender':{'organisationType':'" + sender.replace(":", "','role':'")
                        + "'},'receiver':{'organisationType':'"
                        + receiver.replace(":", "','role':'") + "','organisation':'" + organisation
                        + "'},'categories':['" + category + "'],'purpose':'" + purpose + "'" + more + "}")
                .replace('\'', '"');
    }

    @Test
    void a_decision_leaves_a_receipt_for_the_asker_and_the_own_officer_and_for_nobody_else() {
        String affirmed = ",'facts':{'conditions':{'K1':{'met':true},'K6':{'met':true},'K12':{'met':true}}}";
        HttpResponse<String> answer = program("zorg")
                .post(
                        DECISIONS,
                        decision(
                                "SCHOOL:CARE_COORD",
                                "POLICE:YOUTH_OFFICER",
                                organisation("POLICE:YOUTH_OFFICER"),
                                "GROUP_SIGNAL",
                                "PREVENTION",
                                affirmed));
        assertEquals(201, answer.statusCode(), answer.body());
        JsonObject said = Program.json(answer);
        assertEquals("PERMIT", said.getString("decision"));
        String receipt = RECEIPTS + said.getString("receiptId");
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(receipt));
        for (String user : List.of("zorg", "fg")) {
            JsonObject kept = Program.json(program(user).get(receipt));
            assertEquals("DECISION", kept.getString("kind"));
            assertEquals(
                    "{\"valid\":true,\"recomputed\":true,\"chain\":\"INTACT\",\"forgottenOn\":null}",
                    Program.json(program(user).get(receipt + "/verification")).toString());
        }
        for (String user : List.of("coordinator", "leider", "jeugdagent", "bestuurder", "beheer")) {
            assertEquals(404, program(user).get(receipt).statusCode(), user);
            assertEquals(404, program(user).get(receipt + "/verification").statusCode(), user);
        }
    }

    @Test
    void a_call_with_a_key_is_done_once_however_often_it_is_sent() throws Exception {
        String body = decision(
                "SCHOOL:CARE_COORD",
                "POLICE:YOUTH_OFFICER",
                organisation("POLICE:YOUTH_OFFICER"),
                "GROUP_SIGNAL",
                "PREVENTION",
                "");
        String[] key = {"Idempotency-Key", "key-" + System.nanoTime()};
        Callable<HttpResponse<String>> call = () -> program("zorg").post(DECISIONS, body, key);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        Set<String> receipts = new HashSet<>();
        try {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(List.of(call, call, call))) {
                int status = answer.get().statusCode();
                assertTrue(status == 201 || status == 409, answer.get().body());
                if (status == 201) {
                    receipts.add(answer.get().body());
                }
            }
        } finally {
            threads.shutdown();
        }
        HttpResponse<String> again = call.call();
        assertEquals(201, again.statusCode(), again.body());
        receipts.add(again.body());
        assertEquals(1, receipts.size(), receipts::toString);

        HttpResponse<String> other = program("zorg").post(DECISIONS, body.replace("PREVENTION", "COORDINATION"), key);
        assertEquals(422, other.statusCode(), other.body());
        assertTrue(other.body().contains("nieuwe sleutel"), other.body());
        assertEquals(
                400,
                program("zorg")
                        .post(DECISIONS, body, "Idempotency-Key", "met spatie")
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATTENDANCE | INDIVIDUAL_SUPPORT | ,'scope':'ITEM' | /case",
                "ATTENDANCE | INDIVIDUAL_SUPPORT | ,'case':'no-such-case' | /case",
                "SAFETY_SIGNAL | ACUTE_DANGER | ,'facts':{'age':14} | /facts/justification"
            })
    void what_a_decision_cannot_do_without_is_refused_at_its_place(
            String category, String purpose, String more, String pointer) {
        HttpResponse<String> answer = program("zorg")
                .post(
                        DECISIONS,
                        decision(
                                "SCHOOL:CARE_COORD",
                                "YOUTH_CARE:YOUTH_CARE_WORKER",
                                organisation("YOUTH_CARE:YOUTH_CARE_WORKER"),
                                category,
                                purpose,
                                more));
        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals(
                pointer,
                Program.json(answer).getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void a_decision_names_the_organisation_that_gets_it() {
        String without = body("CARE_COORD", "SCHOOL_LEADER", "none", "").replace(",\"organisation\":\"none\"", "");
        HttpResponse<String> answer = program("zorg").post(DECISIONS, without);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"/receiver/organisation\""), answer.body());
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
        JsonObject name = Program.json(
                        program("zorg").post("/api/v1/sharing/screenings", "{\"text\":\"\uD83D\uDE42 Sanne zwaait.\"}"))
                .getJsonArray("findings")
                .getJsonObject(0);
        assertEquals("{\"kind\":\"NAME\",\"from\":3,\"to\":8}", name.toString(), "in UTF-16 units");
        String longest = "x ".repeat(16_000);
        assertEquals(
                200,
                program("zorg")
                        .post("/api/v1/sharing/screenings", "{\"text\":\"" + longest + "\"}")
                        .statusCode());
        String tooLong = "{\"text\":\"" + longest + "x\"}";
        for (String wrong : new String[] {"{}", "{\"text\":7}", "{\"text\":null}", tooLong}) {
            HttpResponse<String> refused = program("zorg").post("/api/v1/sharing/screenings", wrong);
            assertEquals(400, refused.statusCode());
            assertTrue(refused.body().contains("\"/text\""), refused.body());
        }
    }
}
