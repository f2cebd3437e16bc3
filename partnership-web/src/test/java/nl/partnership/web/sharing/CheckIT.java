package nl.partnership.web.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "May I share this?" over HTTP: the contract, sentence by sentence. */
class CheckIT extends PortalTest {

    private static final String CHECKS = "/api/v1/sharing/checks";
    private static final String AFFIRMED = "'K1':{'met':true},'K6':{'met':true}";
    private static final String PARENTS = "{'by':'PARENTS','given':true,'specific':true,'givenOn':'2020-11-01'}";
    private static final String CARE = "'sender':{'organisationType':'SCHOOL','role':'CARE_COORD'},"
            + "'receiver':{'organisationType':'YOUTH_CARE','role':'YOUTH_CARE_WORKER'},"
            + "'relation':'OTHER_ORGANISATION','categories':['ATTENDANCE'],'purpose':'INDIVIDUAL_SUPPORT'";

    private static String quoted(String body) {
        return body.replace('\'', '"');
    }

    private static HttpResponse<String> check(String user, String body) {
        return program(user).post(CHECKS, quoted(body));
    }

    private static JsonObject answer(String user, String body) {
        HttpResponse<String> answer = check(user, body);
        assertEquals(200, answer.statusCode(), answer.body());
        return Program.json(answer);
    }

    /** Of the first line: outcome, decision, rules and what is not met. */
    private static String line(JsonObject answer, int place) {
        JsonObject line = answer.getJsonArray("lines").getJsonObject(place);
        String rules = line.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                .map(rule -> rule.getString("id"))
                .collect(Collectors.joining(" "));
        String open = line.getJsonArray("conditions").getValuesAs(JsonObject.class).stream()
                .filter(condition -> !condition.getString("status").equals("MET"))
                .map(condition -> " " + condition.getString("code") + " " + condition.getString("status"))
                .collect(Collectors.joining());
        return rules + " " + line.getString("outcome") + " " + line.getString("decision") + open;
    }

    private static String whole(JsonObject answer) {
        return answer.getString("outcome") + " " + answer.getString("decision");
    }

    private static void assertRefused(int status, String pointer, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        JsonObject problem = Program.json(answer);
        assertEquals(status, problem.getInt("status"));
        if (pointer != null) {
            JsonObject first = problem.getJsonArray("errors").getJsonObject(0);
            assertEquals(pointer, first.getString("field"));
            assertFalse(first.getString("detail").isBlank());
            assertFalse(first.getString("detail").startsWith("base."), first.getString("detail"));
        }
    }

    private static String request(
            String from, String to, String relation, String categories, String purpose, String facts) {
        return "{'sender':" + party(from) + ",'receiver':" + party(to) + ",'relation':'" + relation + "','categories':["
                + List.of(categories.split(" ")).stream()
                        .map(code -> "'" + code + "'")
                        .collect(Collectors.joining(","))
                + "],'purpose':'" + purpose + "','facts':{" + facts + "}}";
    }

    private static String party(String code) {
        return "{'organisationType':'" + code.replaceFirst(":.*", "") + "','role':'" + code.replaceFirst(".*:", "")
                + "'}";
    }

    private static String facts(String more, String conditions) {
        return "'covenant':'IN_FORCE'," + more + "'conditions':{" + AFFIRMED + conditions + "}";
    }

    private static String e1(int age, String covenant) {
        return "{" + CARE + ",'facts':{'age':" + age + ",'covenant':'" + covenant + "','consents':[" + PARENTS
                + "],'conditions':{" + AFFIRMED + "}}}";
    }

    @Test
    void E1_attendance_of_a_pupil_of_10_whose_parents_consented_may_go_to_youth_care() {
        JsonObject answer = answer("fg", e1(10, "IN_FORCE"));
        assertEquals("R05 R06 CONSENT PERMIT", line(answer, 0));
        assertEquals("CONSENT PERMIT", whole(answer));
        assertEquals(1, answer.getInt("ruleSetVersion"));
    }

    @Test
    void E2_at_16_the_pupil_decides() {
        assertEquals("R05 R06 CONSENT DENY K3 MISSING", line(answer("fg", e1(16, "IN_FORCE")), 0));
    }

    @Test
    void E3_an_expired_covenant_is_none() {
        assertEquals("R05 R06 CONSENT DENY K4 MISSING", line(answer("fg", e1(10, "EXPIRED")), 0));
    }

    @Test
    void E4_police_data_go_to_the_school_leader_with_a_reference() {
        String k5 = ",'K5':{'met':true,'reference':'besluit 12'}";
        JsonObject answer = answer(
                "fg",
                request(
                        "POLICE:COMMUNITY_OFFICER",
                        "SCHOOL:SCHOOL_LEADER",
                        "OTHER_ORGANISATION",
                        "POLICE_DATA",
                        "INCIDENT_HANDLING",
                        facts("", k5)));
        assertEquals("R37 CONDITIONAL PERMIT", line(answer, 0));
    }

    @Test
    void E5_police_data_are_not_passed_on_even_in_acute_danger() {
        JsonObject answer = answer(
                "fg",
                request(
                        "SCHOOL:SCHOOL_LEADER",
                        "POLICE:YOUTH_OFFICER",
                        "OTHER_ORGANISATION",
                        "POLICE_DATA",
                        "ACUTE_DANGER",
                        facts("'justification':'Mes in de kantine.',", "")));
        assertEquals("H3 R14 FORBIDDEN DENY", line(answer, 0));
        List<Boolean> decisive =
                answer
                        .getJsonArray("lines")
                        .getJsonObject(0)
                        .getJsonArray("rules")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(rule -> rule.getBoolean("decisive"))
                        .toList();
        assertEquals(List.of(true, false), decisive);
    }

    @Test
    void E6_the_strictest_category_decides_for_the_whole() {
        JsonObject answer = answer(
                "fg",
                request(
                        "SCHOOL:MENTOR",
                        "POLICE:COMMUNITY_OFFICER",
                        "OTHER_ORGANISATION",
                        "GROUP_SIGNAL PERFORMANCE",
                        "PREVENTION",
                        facts("", ",'K12':{'met':true}")));
        assertEquals("R04 ALLOWED PERMIT", line(answer, 0));
        assertEquals("R13 FORBIDDEN DENY", line(answer, 1));
        assertEquals("FORBIDDEN DENY", whole(answer));
    }

    @Test
    void E7_where_no_rule_applies_it_is_forbidden() {
        JsonObject answer = answer(
                "fg",
                request(
                        "OTHER:RIEC",
                        "SCHOOL:SCHOOL_LEADER",
                        "OTHER_ORGANISATION",
                        "SAFETY_SIGNAL",
                        "PREVENTION",
                        facts("", "")));
        assertEquals(" FORBIDDEN DENY", line(answer, 0));
        JsonObject line = answer.getJsonArray("lines").getJsonObject(0);
        assertTrue(line.getString("explanation").startsWith("Geen regel"), line.toString());
        List<JsonObject> alternatives = line.getJsonArray("alternatives").getValuesAs(JsonObject.class);
        assertEquals("advice", alternatives.get(alternatives.size() - 1).getString("change"));
    }

    @Test
    void E8_at_13_parents_and_pupil_must_both_agree_on_medical_data() {
        JsonObject answer = answer(
                "fg",
                request(
                        "MUNICIPALITY:DISTRICT_TEAM",
                        "SCHOOL:MENTOR",
                        "OTHER_ORGANISATION",
                        "MEDICAL",
                        "INDIVIDUAL_SUPPORT",
                        facts(
                                "'age':13,'consents':[" + PARENTS + "],",
                                ",'K13':{'met':true,'reference':'toestemming in dossier'}")));
        assertEquals("R30 CONSENT DENY K3 MISSING", line(answer, 0));
    }

    @Test
    void E9_in_acute_danger_the_confidential_adviser_may_tell_and_reports_it_afterwards() {
        JsonObject answer = answer(
                "vertrouwen",
                request(
                        "SCHOOL:CONFIDENTIAL_ADVISER",
                        "SCHOOL:SCHOOL_LEADER",
                        "SAME_ORGANISATION",
                        "CONFIDENTIAL_DISCLOSURE",
                        "ACUTE_DANGER",
                        facts("'justification':'Zij zei dat zij vannacht niet veilig is.',", "")));
        assertEquals("R51 ALLOWED PERMIT K11 TASK", line(answer, 0));
    }

    @Test
    void E10_criminal_data_need_advice_first() {
        JsonObject answer = answer(
                "fg",
                request(
                        "OTHER:PROSECUTOR",
                        "SCHOOL:SCHOOL_LEADER",
                        "OTHER_ORGANISATION",
                        "CRIMINAL_DATA",
                        "PREVENTION",
                        facts("", "")));
        assertEquals("R47 ASK_DPO PENDING", line(answer, 0));
    }

    @Test
    void what_is_left_out_or_null_has_its_default_and_unknown_members_are_passed_over() {
        String bare = whole(answer("fg", "{" + CARE + "}"));
        assertEquals(
                bare,
                whole(
                        answer(
                                "fg",
                                "{" + CARE
                                        + ",'scope':null,'date':null,'facts':{'age':null,'justification':null},'weather':{'sun':[1]}}")));
        assertEquals(
                bare,
                whole(answer(
                        "fg",
                        "{" + CARE + ",'scope':'ITEM','facts':{'conditions':{'K1':{'met':false,'reference':'x'}}}}")));
    }

    @Test
    void without_facts_nothing_is_affirmed_there_is_no_covenant_and_the_age_is_unknown() {
        assertEquals(
                "R05 R06 CONSENT DENY K1 MISSING K3 MISSING K4 MISSING K6 MISSING",
                line(answer("fg", "{" + CARE + "}"), 0));
        assertEquals(
                "R05 R06 CONSENT DENY K3 MISSING",
                line(answer("fg", e1(10, "IN_FORCE").replace("'age':10,", "")), 0));
    }

    @Test
    void a_reference_is_ignored_where_none_is_asked() {
        String referred = e1(10, "IN_FORCE").replace("'K1':{'met':true}", "'K1':{'met':true,'reference':'x'}");
        assertEquals("R05 R06 CONSENT PERMIT", line(answer("fg", referred), 0));
    }

    @Test
    void a_second_person_is_believed_and_small_numbers_are_taken_to_be_hidden() {
        String learning = request(
                "SCHOOL:MENTOR",
                "YOUTH_CARE:YOUTH_CARE_WORKER",
                "OTHER_ORGANISATION",
                "ANONYMISED_CASE",
                "CASE_LEARNING",
                facts("", ""));
        assertEquals("R03 CONDITIONAL DENY K9 MISSING", line(answer("fg", learning), 0));
        assertEquals(
                "R03 CONDITIONAL PERMIT",
                line(answer("fg", learning.replace(AFFIRMED, AFFIRMED + ",'K9':{'met':true}")), 0));
        assertEquals(
                "R02 CONDITIONAL PERMIT",
                line(
                        answer(
                                "fg",
                                learning.replace("ANONYMISED_CASE", "AGGREGATE")
                                        .replace("CASE_LEARNING", "TREND_ANALYSIS")),
                        0));
    }

    @Test
    void a_line_names_each_rule_with_its_version_each_condition_with_its_status_and_what_may_be_done_instead() {
        JsonObject line =
                answer("zorg", e1(10, "IN_FORCE")).getJsonArray("lines").getJsonObject(0);
        assertEquals(
                quoted("[{'id':'R05','version':1,'outcome':'CONSENT','decisive':true},"
                        + "{'id':'R06','version':1,'outcome':'CONSENT','decisive':true}]"),
                line.getJsonArray("rules").toString());
        assertEquals(
                quoted("[{'code':'K1','status':'MET'},{'code':'K3','status':'MET'},"
                        + "{'code':'K4','status':'MET'},{'code':'K6','status':'MET'}]"),
                line.getJsonArray("conditions").toString());
        assertEquals(
                quoted("{'change':'category','to':'ANONYMISED_CASE','outcome':'CONDITIONAL','rules':['R03']}"),
                line.getJsonArray("alternatives").get(0).toString());
    }

    @Test
    void what_a_partner_would_send_is_a_proposal_until_it_endorsed_the_rules() {
        String said = "(voorstel, nog niet bevestigd)";
        String signal = request(
                "POLICE:YOUTH_OFFICER",
                "SCHOOL:MENTOR",
                "OTHER_ORGANISATION",
                "GROUP_SIGNAL",
                "PREVENTION",
                facts("", ""));
        for (String user : List.of("jeugdagent", "fg")) {
            assertTrue(explanation(answer(user, signal)).endsWith(said), user);
        }
        String unspoken = signal.replace("GROUP_SIGNAL", "PERFORMANCE");
        assertFalse(explanation(answer("jeugdagent", unspoken)).contains(said), "no rule, so nothing is built on one");
        assertFalse(explanation(answer("zorg", e1(10, "IN_FORCE"))).contains(said));
    }

    private static String explanation(JsonObject answer) {
        return answer.getJsonArray("lines").getJsonObject(0).getString("explanation");
    }

    @Test
    void an_answer_has_the_members_of_the_contract_and_no_receipt() {
        JsonObject answer = answer("zorg", "{" + CARE + "}");
        assertEquals(List.of("ruleSetVersion", "outcome", "decision", "lines"), List.copyOf(answer.keySet()));
        assertEquals(
                List.of(
                        "category",
                        "outcome",
                        "decision",
                        "duty",
                        "rules",
                        "conditions",
                        "explanation",
                        "alternatives"),
                List.copyOf(answer.getJsonArray("lines").getJsonObject(0).keySet()));
        assertEquals(
                JsonValue.ValueType.TRUE,
                answer.getJsonArray("lines")
                        .getJsonObject(0)
                        .getJsonArray("rules")
                        .getJsonObject(0)
                        .get("decisive")
                        .getValueType());
    }

    @Test
    void the_sender_is_a_party_of_the_owner_whichever_role_was_used_last() {
        String mentor = CARE.replace("CARE_COORD", "MENTOR");
        // the coordinator also is a mentor
        assertEquals(200, check("coordinator", "{" + mentor + "}").statusCode());
        assertEquals(
                200,
                check("coordinator", "{" + CARE.replace("CARE_COORD", "SAFETY_COORD") + "}")
                        .statusCode());
        assertRefused(403, null, check("coordinator", "{" + CARE + "}"));
        assertRefused(403, null, check("jeugdagent", "{" + CARE + "}"));
        assertEquals(200, check("beheer", "{" + CARE + "}").statusCode());
    }

    @Test
    void a_named_version_is_asked_as_if_adopted_and_one_that_is_not_there_is_refused() {
        assertEquals(1, answer("zorg", "{" + CARE + ",'ruleSetVersion':1}").getInt("ruleSetVersion"));
        assertRefused(422, "/ruleSetVersion", check("zorg", "{" + CARE + ",'ruleSetVersion':4711}"));
    }

    @Test
    void on_a_day_without_rules_in_force_nothing_may_be_shared() {
        JsonObject answer = answer("fg", "{" + CARE + ",'date':'1999-12-31'}");
        assertEquals("FORBIDDEN DENY", whole(answer));
        assertTrue(answer.isNull("ruleSetVersion"));
        assertTrue(answer.toString().contains("gelden geen regels"), answer.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'sender':{'organisationType':'SCHOOL','role':'CARE_STAFF'} | /sender/role",
                "'sender':{'organisationType':'SCHOOL','role':'YOUTH_OFFICER'} | /sender/role",
                "'sender':{'organisationType':'SCHOOL','role':'ADMINISTRATOR'} | /sender/role",
                "'receiver':{'organisationType':'SCHOOL','role':'ADMINISTRATOR'} | /receiver/role",
                "'receiver':{'organisationType':'POLICE','role':'*'} | /receiver/role",
                "'sender':{'organisationType':'CHURCH','role':'CARE_COORD'} | /sender/organisationType",
                "'sender':{'role':'CARE_COORD'} | /sender/organisationType",
                "'sender':{'organisationType':'SCHOOL','role':7} | /sender/role",
                "'sender':null | /sender",
                "'sender':['SCHOOL:MENTOR'] | /sender",
                "'receiver':{'organisationType':'*','role':'*'} | /receiver/organisationType",
                "'relation':'ANY' | /relation",
                "'relation':null | /relation",
                "'categories':[] | /categories",
                "'categories':null | /categories",
                "'categories':'ATTENDANCE' | /categories",
                "'categories':['ATTENDANCE','ATTENDANCE'] | /categories/1",
                "'categories':['ATTENDANCE','NAMED'] | /categories/1",
                "'categories':[null] | /categories/0",
                "'purpose':'CURIOSITY' | /purpose",
                "'purpose':{} | /purpose",
                "'scope':'ANY' | /scope",
                "'date':'2026-02-30' | /date",
                "'date':'22-11-2026' | /date",
                "'date':20261122 | /date",
                "'date':'0026-11-22' | /date",
                "'date':'9999-12-31' | /date",
                "'date':'+10000-01-01' | /date",
                "'ruleSetVersion':'1' | /ruleSetVersion",
                "'ruleSetVersion':0 | /ruleSetVersion",
                "'facts':[] | /facts",
                "'facts':{'age':-1} | /facts/age",
                "'facts':{'age':200} | /facts/age",
                "'facts':{'age':121} | /facts/age",
                "'facts':{'age':14.0} | /facts/age",
                "'facts':{'age':1e1} | /facts/age",
                "'facts':{'age':1e99999999} | /facts/age",
                "'facts':{'age':'14'} | /facts/age",
                "'facts':{'covenant':'MAYBE'} | /facts/covenant",
                "'facts':{'justification':7} | /facts/justification",
                "'facts':{'justification':'a\\u0000b'} | /facts/justification",
                "'facts':{'justification':'\\ud800'} | /facts/justification",
                "'facts':{'consents':{}} | /facts/consents",
                "'facts':{'consents':['yes']} | /facts/consents/0",
                "'facts':{'consents':[{'by':'GRANDPARENTS','given':true,'givenOn':'2026-11-01'}]} |"
                        + " /facts/consents/0/by",
                "'facts':{'consents':[{'by':'PUPIL','given':'yes','givenOn':'2026-11-01'}]} | /facts/consents/0/given",
                "'facts':{'consents':[{'by':'PUPIL','given':true}]} | /facts/consents/0/givenOn",
                "'facts':{'conditions':{'K99':{'met':true}}} | /facts/conditions/K99",
                "'facts':{'conditions':{'a/b~':{'met':true}}} | /facts/conditions/a~1b~0",
                "'facts':{'conditions':{'K1':true}} | /facts/conditions/K1",
                "'facts':{'conditions':{'K1':{'met':1}}} | /facts/conditions/K1/met"
            })
    void what_is_not_of_the_form_is_refused_at_its_place(String member, String pointer) {
        String name = member.substring(1, member.indexOf('\'', 1));
        String body = "{" + CARE + "}";
        String other = body.replaceFirst("'" + name + "':(\\{[^}]*\\}|\\[[^]]*\\]|'[^']*')", "'left':0");
        assertRefused(
                400,
                pointer,
                check("fg", other.replaceFirst("\\{", java.util.regex.Matcher.quoteReplacement("{" + member + ","))));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        JsonObject problem = Program.json(check("fg", "{'purpose':'X','facts':{'age':-1}}"));
        List<String> fields = problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
        assertEquals(List.of("/sender", "/receiver", "/relation", "/categories", "/purpose", "/facts/age"), fields);
        assertEquals("Bad Request", ((JsonString) problem.get("title")).getString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{",
                "{'a':1}{",
                "{'a':1,'a':2}",
                "{'a':NaN}",
                "\uFEFF{}",
                "<xml/>",
                "undefined",
                "\u0000"
            })
    void what_is_no_json_object_is_refused(String body) {
        assertRefused(400, "", check("fg", body));
    }

    @Test
    void deep_nesting_and_other_encodings_are_refused() {
        assertRefused(400, "", check("fg", "[".repeat(100_000)));
        byte[] latin = quoted("{" + CARE + ",'x':'é'}").getBytes(StandardCharsets.ISO_8859_1);
        Program program = program("fg");
        assertRefused(
                400,
                "",
                program.send(program.request(CHECKS)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(latin))));
    }

    @Test
    void what_is_well_formed_but_impossible_is_refused_as_such() {
        String danger = "{" + CARE.replace("INDIVIDUAL_SUPPORT", "ACUTE_DANGER") + "}";
        assertRefused(422, "/facts/justification", check("fg", danger));
        assertRefused(
                422,
                "/facts/consents/0/withdrawnOn",
                check(
                        "fg",
                        "{" + CARE
                                + ",'facts':{'consents':[{'by':'PUPIL','given':true,'specific':true,'givenOn':'2026-11-02','withdrawnOn':'2026-11-01'}]}}"));
    }

    @Test
    void up_to_256_kB_is_read() {
        assertEquals(
                200,
                check("fg", "{" + CARE + ",'x':'" + "y".repeat(250_000) + "'}").statusCode());
    }

    @Test
    void more_than_256_kB_is_refused_with_and_without_a_length() {
        String large = "{'x':'" + "y".repeat(5_000_000) + "'}";
        assertRefused(413, "", check("fg", large));
        byte[] bytes = quoted(large).getBytes(StandardCharsets.UTF_8);
        Program program = program("fg");
        Supplier<ByteArrayInputStream> chunked = () -> new ByteArrayInputStream(bytes, 0, 300_000);
        assertRefused(
                413,
                "",
                program.send(program.request(CHECKS)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(chunked::get))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "application/json;charset=utf-16",
                "multipart/form-data; boundary=x"
            })
    void other_content_types_are_refused(String type) {
        Program program = program("fg");
        assertRefused(
                415,
                null,
                program.send(program.request(CHECKS)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(quoted("{" + CARE + "}")))));
    }

    @Test
    void a_body_without_a_type_is_refused() {
        Program program = program("fg");
        assertRefused(415, null, program.send(program.request(CHECKS).POST(BodyPublishers.ofString("{}"))));
    }

    @Test
    void other_paths_methods_and_forms_are_refused_in_the_same_way() {
        Program program = program("fg");
        assertRefused(404, null, program.get("/api/v1/nowhere"));
        assertRefused(404, null, program.get("/api"));
        assertRefused(405, null, program.get(CHECKS));
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS")) {
            assertRefused(405, null, program.send(program.request(CHECKS).method(method, BodyPublishers.noBody())));
        }
        assertRefused(406, null, program.get("/api/v1/sharing/matrix", "Accept", "image/png"));
        assertRefused(401, null, visitor().get(CHECKS));
        HttpResponse<String> nobody = visitor().get("/api/v1/sharing/rules");
        assertEquals("Bearer", nobody.headers().firstValue("WWW-Authenticate").orElse(""));
    }

    @Test
    void a_hundred_categories_twice_are_refused_and_each_one_named() {
        String codes = IntStream.range(0, 200).mapToObj(i -> "'ATTENDANCE'").collect(Collectors.joining(","));
        assertRefused(400, "/categories/1", check("fg", "{" + CARE.replace("'ATTENDANCE'", codes) + "}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "<script>alert(1)</script>",
                "${7*7}",
                "#{7*7}",
                "../../etc/passwd",
                "\u202Etest",
                "\uD83D\uDCA9",
                "ﷺ",
                "%00",
                "{{7*7}}",
                "NULL",
                "undefined",
                "-1e100",
                "\u0007",
                "Robert'); DROP TABLE rule_set;--"
            })
    void strange_words_are_unknown_codes_and_nothing_breaks(String word) {
        String json = jakarta.json.Json.createValue(word).toString();
        String body =
                quoted("{" + CARE.replace("'INDIVIDUAL_SUPPORT'", "@") + "}").replace("@", json);
        assertRefused(400, "/purpose", program("fg").post(CHECKS, body));
    }

    @Test
    void every_answer_carries_the_headers_of_the_house() {
        for (HttpResponse<String> answer : List.of(
                check("zorg", "{" + CARE + "}"), check("zorg", "{"), visitor().get(CHECKS))) {
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElse(""));
            assertEquals(
                    1, answer.headers().allValues("Content-Security-Policy").size());
        }
    }
}
