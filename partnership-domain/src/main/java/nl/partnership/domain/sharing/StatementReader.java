package nl.partnership.domain.sharing;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Verdict;

/** Reads what {@link StatementWriter} wrote. */
final class StatementReader {

    private static final JsonProvider JSON = JsonProvider.provider();

    private StatementReader() {}

    static Statement read(String text) {
        JsonObject json;
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            json = reader.readObject();
        }
        JsonObject request = json.getJsonObject("request");
        JsonObject receiver = request.getJsonObject("receiver");
        return new Statement(
                Receipt.Kind.valueOf(json.getString("kind")),
                json.getString("salt"),
                Instant.parse(json.getString("madeAt")),
                asker(json.getJsonObject("asker")),
                new Statement.Receiver(receiver.getString("organisation"), receiver.getString("organisationName")),
                json.containsKey("case") ? caseName(json.getJsonObject("case")) : null,
                SituationReader.situation(request, json.getJsonObject("facts")),
                json.getInt("ruleSetVersion"),
                json.getBoolean("proposal"),
                objects(json, "lines", StatementReader::line),
                objects(
                        json,
                        "followUps",
                        due -> new Statement.Due(due.getString("condition"), Instant.parse(due.getString("at")))),
                words(json, "because"),
                json.containsKey("sharedAt") ? Instant.parse(json.getString("sharedAt")) : null,
                json.containsKey("ruling") ? ruling(json.getJsonObject("ruling")) : null);
    }

    private static Statement.Asker asker(JsonObject json) {
        return new Statement.Asker(
                json.getString("person"),
                json.getString("name"),
                json.getString("organisation"),
                json.getString("organisationName"));
    }

    private static Statement.CaseName caseName(JsonObject json) {
        return new Statement.CaseName(json.getString("id"), json.getString("pseudonym"));
    }

    private static Statement.KeptLine line(JsonObject json) {
        return new Statement.KeptLine(
                json.getString("category"),
                Outcome.valueOf(json.getString("outcome")),
                Verdict.valueOf(json.getString("decision")),
                json.getBoolean("duty"),
                objects(
                        json,
                        "rules",
                        rule -> new Statement.KeptRule(
                                rule.getString("id"),
                                rule.getInt("version"),
                                Outcome.valueOf(rule.getString("outcome")),
                                rule.getBoolean("decisive"))),
                objects(
                        json,
                        "conditions",
                        state -> new ConditionState(
                                state.getString("code"), ConditionStatus.valueOf(state.getString("status")))));
    }

    private static Statement.RulingWords ruling(JsonObject json) {
        return new Statement.RulingWords(
                json.getBoolean("advicePermits"),
                words(json, "advice"),
                words(json, "adviceReference"),
                json.getString("adviser"),
                json.getBoolean("permits"),
                words(json, "reason"),
                json.getString("decider"),
                SituationReader.party(json.getJsonObject("deciderParty")),
                day(json, "until"));
    }

    /** What a person wrote; null when nobody did. */
    static String words(JsonObject json, String name) {
        return FreeText.read(json.getString(name, null));
    }

    static LocalDate day(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }

    static <T> List<T> objects(JsonObject json, String name, Function<JsonObject, T> read) {
        return json.getJsonArray(name).stream()
                .map(JsonValue::asJsonObject)
                .map(read)
                .toList();
    }
}
