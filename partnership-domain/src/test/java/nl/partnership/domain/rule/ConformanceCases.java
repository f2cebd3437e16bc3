package nl.partnership.domain.rule;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Facts.Consent;
import nl.partnership.domain.rule.Facts.Covenant;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.domain.rule.Facts.Ruling;

/** The cases of {@code docs/conformance}, put to the engine. */
final class ConformanceCases {

    private static final Path FOLDER = Path.of("..", "docs", "conformance");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private ConformanceCases() {}

    /** What is asked, in the engine's own words. */
    record Asked(SharingRequest request, Facts facts) {}

    /** A request with the answer that it must have. */
    record Case(String name, Instant now, LocalDate today, Asked asked, JsonObject expected) {

        static Case of(JsonObject json) {
            Instant now = json.containsKey("now") ? Instant.parse(json.getString("now")) : null;
            LocalDate today = now == null ? null : LocalDate.ofInstant(now, AMSTERDAM);
            JsonObject expected = json.containsKey("answer")
                    ? json.getJsonObject("answer")
                    : Json.createObjectBuilder()
                            .add("field", json.getString("field"))
                            .build();
            return new Case(
                    json.getString("name"),
                    now,
                    json.containsKey("today") ? LocalDate.parse(json.getString("today")) : null,
                    put(json.getJsonObject("request"), today),
                    expected);
        }

        JsonObject answer(Rules rules) {
            try {
                return answer(Decision.of(rules, asked.request(), asked.facts()));
            } catch (RuleViolation e) {
                return Json.createObjectBuilder()
                        .add("field", "/facts/" + e.field())
                        .build();
            }
        }

        private static JsonObject answer(Decision decision) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            decision.lines().forEach(line -> lines.add(line(line)));
            return Json.createObjectBuilder()
                    .add("outcome", decision.outcome().name())
                    .add("decision", decision.verdict().name())
                    .add("lines", lines)
                    .build();
        }

        private static JsonObject line(DecidedLine line) {
            JsonArrayBuilder rules = Json.createArrayBuilder();
            line.line()
                    .rules()
                    .forEach(applied -> rules.add(Json.createObjectBuilder()
                            .add("id", applied.rule().id())
                            .add("outcome", applied.rule().outcome().name())
                            .add("decisive", applied.decisive())));
            JsonArrayBuilder conditions = Json.createArrayBuilder();
            line.conditions()
                    .forEach(state -> conditions.add(Json.createObjectBuilder()
                            .add("code", state.code())
                            .add("status", state.status().name())));
            return Json.createObjectBuilder()
                    .add("category", line.line().category())
                    .add("outcome", line.line().outcome().name())
                    .add("decision", line.verdict().name())
                    .add("duty", line.line().ground().duty())
                    .add("rules", rules)
                    .add("conditions", conditions)
                    .build();
        }
    }

    /** All cases of a file. */
    static List<Case> read(String file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve(file)))) {
            return reader.readObject().getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                    .map(Case::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the folder. */
    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Asked put(JsonObject request, LocalDate today) {
        JsonObject facts =
                request.getOrDefault("facts", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        return new Asked(
                new SharingRequest(
                        party(request.getJsonObject("sender")),
                        party(request.getJsonObject("receiver")),
                        Relation.valueOf(request.getString("relation")),
                        request.getJsonArray("categories").getValuesAs(JsonString::getString),
                        request.getString("purpose"),
                        Scope.valueOf(request.getString("scope", "ITEM")),
                        today != null ? today : LocalDate.parse(request.getString("date"))),
                // in a check small numbers are taken to be hidden
                new Facts(
                                facts.containsKey("age") ? Integer.valueOf(facts.getInt("age")) : null,
                                Covenant.valueOf(facts.getString("covenant", "NONE")),
                                facts.getString("justification", null),
                                facts.getOrDefault("consents", JsonValue.EMPTY_JSON_ARRAY)
                                        .asJsonArray()
                                        .getValuesAs(ConformanceCases::consent),
                                conditions(facts.getOrDefault("conditions", JsonValue.EMPTY_JSON_OBJECT)
                                        .asJsonObject()),
                                Ruling.NONE)
                        .inCheck());
    }

    private static Party party(JsonObject party) {
        return new Party(OrganisationType.valueOf(party.getString("organisationType")), party.getString("role"));
    }

    private static Consent consent(JsonValue value) {
        JsonObject consent = value.asJsonObject();
        String withdrawn = consent.getString("withdrawnOn", null);
        return new Consent(
                Giver.valueOf(consent.getString("by")),
                consent.getBoolean("given"),
                consent.getBoolean("specific"),
                LocalDate.parse(consent.getString("givenOn")),
                withdrawn == null ? null : LocalDate.parse(withdrawn));
    }

    private static Map<String, Affirmation> conditions(JsonObject said) {
        Map<String, Affirmation> conditions = new HashMap<>();
        for (String code : said.keySet()) {
            JsonObject one = said.getJsonObject(code);
            conditions.put(
                    code,
                    new Affirmation(
                            one.getBoolean("met", false),
                            one.getString("reason", null),
                            one.getString("reference", null)));
        }
        return conditions;
    }
}
