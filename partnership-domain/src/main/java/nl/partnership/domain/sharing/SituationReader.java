package nl.partnership.domain.sharing;

import static nl.partnership.domain.sharing.StatementReader.day;
import static nl.partnership.domain.sharing.StatementReader.objects;
import static nl.partnership.domain.sharing.StatementReader.words;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Situation;

/** Reads what {@link SituationWriter} wrote. */
final class SituationReader {

    private SituationReader() {}

    static Situation situation(JsonObject request, JsonObject facts) {
        Map<String, List<Facts.Consent>> consents = new HashMap<>();
        JsonObject kept = facts.getJsonObject("consents");
        kept.keySet().forEach(category -> consents.put(category, objects(kept, category, SituationReader::consent)));
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

    static Party party(JsonObject json) {
        return new Party(OrganisationType.valueOf(json.getString("organisationType")), json.getString("role"));
    }
}
