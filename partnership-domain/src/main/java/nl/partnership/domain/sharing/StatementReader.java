package nl.partnership.domain.sharing;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Situation;
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
                situation(request, json.getJsonObject("facts")),
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

    private static Situation situation(JsonObject request, JsonObject facts) {
        Map<String, List<Facts.Consent>> consents = new HashMap<>();
        JsonObject kept = facts.getJsonObject("consents");
        kept.keySet().forEach(category -> consents.put(category, objects(kept, category, StatementReader::consent)));
        return new Situation(
                new SharingRequest(
                        party(request.getJsonObject("sender")),
                        party(request.getJsonObject("receiver")),
                        Relation.valueOf(request.getString("relation")),
                        request.getJsonArray("categories").getValuesAs(JsonString::getString),
                        request.getString("purpose"),
                        Scope.valueOf(request.getString("scope")),
                        LocalDate.parse(request.getString("date"))),
                facts(facts),
                consents);
    }

    private static Facts facts(JsonObject json) {
        Map<String, Affirmation> conditions = new HashMap<>();
        json.getJsonObject("conditions")
                .forEach((code, said) -> conditions.put(code, affirmation(said.asJsonObject())));
        return new Facts(
                json.containsKey("age") ? json.getInt("age") : null,
                Facts.Covenant.valueOf(json.getString("covenant")),
                words(json, "justification"),
                List.of(),
                conditions,
                Facts.Ruling.valueOf(json.getString("ruling")));
    }

    private static Affirmation affirmation(JsonObject json) {
        return new Affirmation(json.getBoolean("met"), words(json, "reason"), words(json, "reference"));
    }

    private static Facts.Consent consent(JsonObject json) {
        return new Facts.Consent(
                Facts.Giver.valueOf(json.getString("by")),
                json.getBoolean("given"),
                json.getBoolean("specific"),
                LocalDate.parse(json.getString("givenOn")),
                day(json, "withdrawnOn"));
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
                party(json.getJsonObject("deciderParty")),
                day(json, "until"));
    }

    private static Party party(JsonObject json) {
        return new Party(OrganisationType.valueOf(json.getString("organisationType")), json.getString("role"));
    }

    /** What a person wrote; null when nobody did. */
    private static String words(JsonObject json, String name) {
        return FreeText.read(json.getString(name, null));
    }

    private static LocalDate day(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }

    private static <T> List<T> objects(JsonObject json, String name, Function<JsonObject, T> read) {
        return json.getJsonArray(name).stream()
                .map(JsonValue::asJsonObject)
                .map(read)
                .toList();
    }
}
