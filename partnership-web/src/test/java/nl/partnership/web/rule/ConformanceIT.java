package nl.partnership.web.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.Time;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Program;
import nl.partnership.web.ruleset.RuleAdoption;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The conformance set over HTTP, as somebody with another implementation would run it. Late, since it uses up what the
 * tokens of its two programs may ask in a moment.
 */
@Order(Integer.MAX_VALUE - 1)
class ConformanceIT extends PortalTest {

    private static final Path FOLDER =
            Path.of("..", "docs", "conformance").toAbsolutePath().normalize();
    private static final Pattern DAY = Pattern.compile("\\b(20\\d\\d)(?=-\\d\\d-\\d\\d\\b)");
    private static final int YEAR_OF_THE_SET = 2026;

    /** Those who may ask as any sender. */
    private final List<Program> programs = List.of(program("fg"), program("beheer"));

    private int asked;

    /** A file of the set, with every day moved to this school year, as its description allows. */
    private static String text(String file) throws IOException {
        int years = SchoolYear.of(LocalDate.now(Time.ZONE)).start() - YEAR_OF_THE_SET;
        return DAY.matcher(Files.readString(FOLDER.resolve(file)))
                .replaceAll(found -> "" + (Integer.parseInt(found.group(1)) + years));
    }

    private static JsonArray cases(String file) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(text(file)))) {
            return reader.readObject().getJsonArray("cases");
        }
    }

    @Test
    void the_portal_answers_every_request_under_the_shipped_rules_as_the_set_says() throws Exception {
        for (JsonObject one : cases("requests.json").getValuesAs(JsonObject.class)) {
            assertConform(one, 1);
        }
    }

    @Test
    void it_answers_those_around_the_days_on_which_rules_begin_and_end_too() throws Exception {
        RuleAdoption rules = new RuleAdoption(PortalTest::visitor);
        rules.draft(text("rules-dates.csv"));
        try {
            int draft = Program.json(program("fg").get("/api/v1/sharing/rule-sets"))
                    .getJsonArray("ruleSets")
                    .getJsonObject(0)
                    .getInt("ruleSetVersion");
            for (JsonObject one : cases("requests-dates.json").getValuesAs(JsonObject.class)) {
                assertConform(one, draft);
            }
        } finally {
            rules.discard();
        }
    }

    private void assertConform(JsonObject one, int version) throws InterruptedException {
        String name = one.getString("name");
        JsonObjectBuilder request =
                Json.createObjectBuilder(one.getJsonObject("request")).add("ruleSetVersion", version);
        if (one.containsKey("today")) {
            request.add("date", one.get("today"));
        }
        HttpResponse<String> answer = ask(request.build().toString());
        assertEquals(one.getInt("status", 200), answer.statusCode(), () -> name + ": " + answer.body());
        JsonObject said = Program.json(answer);
        if (one.containsKey("answer")) {
            assertHolds(one.get("answer"), said, name);
        } else {
            JsonObject first = said.getJsonArray("errors").getJsonObject(0);
            assertEquals(one.getString("field"), first.getString("field"), name);
        }
    }

    /** Each member that is expected, with the same value; lists in the same order and of the same length. */
    private static void assertHolds(JsonValue expected, JsonValue said, String where) {
        switch (expected.getValueType()) {
            case OBJECT ->
                expected.asJsonObject()
                        .forEach((member, value) ->
                                assertHolds(value, said.asJsonObject().get(member), where + " /" + member));
            case ARRAY -> {
                assertEquals(expected.asJsonArray().size(), said.asJsonArray().size(), where);
                for (int i = 0; i < expected.asJsonArray().size(); i++) {
                    assertHolds(
                            expected.asJsonArray().get(i), said.asJsonArray().get(i), where + " /" + i);
                }
            }
            default -> assertEquals(expected, said, where);
        }
    }

    /** A token may ask ten times a second when it asked much before. */
    private HttpResponse<String> ask(String body) throws InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            HttpResponse<String> answer =
                    programs.get(asked++ % programs.size()).post("/api/v1/sharing/checks", body);
            if (answer.statusCode() != 429) {
                return answer;
            }
            assertFalse(answer.headers().firstValue("Retry-After").isEmpty());
            Thread.sleep(200);
        }
        throw new AssertionError("The portal hears nobody any more");
    }
}
