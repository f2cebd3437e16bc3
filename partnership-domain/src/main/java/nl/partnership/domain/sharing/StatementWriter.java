package nl.partnership.domain.sharing;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Function;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Situation;

/** Writes a statement as JSON, in the words of the HTTP contract; what is null is left out. */
final class StatementWriter {

    /** Looked up once: the static methods of Json search the whole class path at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private StatementWriter() {}

    static String json(Statement said) {
        Situation situation = said.situation();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("kind", said.kind().name())
                .add("salt", said.salt())
                .add("madeAt", said.madeAt().toString())
                .add("asker", asker(said.asker()))
                .add("request", request(situation.request(), said.receiver()))
                .add("facts", facts(situation))
                .add("ruleSetVersion", said.ruleSetVersion())
                .add("proposal", said.proposal())
                .add("outcome", said.outcome().name())
                .add("decision", said.verdict().name())
                .add("lines", array(said.lines(), StatementWriter::line))
                .add("followUps", array(said.followUps(), StatementWriter::due));
        if (said.pupilCase() != null) {
            json.add(
                    "case",
                    JSON.createObjectBuilder()
                            .add("id", said.pupilCase().id())
                            .add("pseudonym", said.pupilCase().pseudonym()));
        }
        add(json, "because", said.because());
        add(json, "sharedAt", said.sharedAt());
        if (said.ruling() != null) {
            json.add("ruling", ruling(said.ruling()));
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder asker(Statement.Asker asker) {
        return JSON.createObjectBuilder()
                .add("person", asker.personId())
                .add("name", asker.name())
                .add("organisation", asker.organisationId())
                .add("organisationName", asker.organisation());
    }

    private static JsonObjectBuilder request(SharingRequest request, Statement.Receiver receiver) {
        return JSON.createObjectBuilder()
                .add("sender", party(request.sender()))
                .add(
                        "receiver",
                        party(request.receiver())
                                .add("organisation", receiver.organisationId())
                                .add("organisationName", receiver.organisation()))
                .add("relation", request.relation().name())
                .add("categories", array(request.categories(), JSON::createValue))
                .add("purpose", request.purpose())
                .add("scope", request.scope().name())
                .add("date", request.date().toString());
    }

    private static JsonObjectBuilder party(Party party) {
        return JSON.createObjectBuilder()
                .add("organisationType", party.type().name())
                .add("role", party.role());
    }

    private static JsonObjectBuilder facts(Situation situation) {
        Facts facts = situation.facts();
        JsonObjectBuilder json = JSON.createObjectBuilder();
        if (facts.age() != null) {
            json.add("age", facts.age());
        }
        json.add("covenant", facts.covenant().name());
        json.add("ruling", facts.ruling().name());
        add(json, "justification", facts.justification());
        JsonObjectBuilder consents = JSON.createObjectBuilder();
        new TreeMap<>(situation.consents())
                .forEach((category, many) -> consents.add(category, array(many, StatementWriter::consent)));
        JsonObjectBuilder conditions = JSON.createObjectBuilder();
        new TreeMap<>(facts.conditions()).forEach((code, said) -> conditions.add(code, affirmation(said)));
        return json.add("consents", consents).add("conditions", conditions);
    }

    private static JsonValue consent(Facts.Consent consent) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("by", consent.by().name())
                .add("given", consent.given())
                .add("specific", consent.specific())
                .add("givenOn", consent.givenOn().toString());
        return add(json, "withdrawnOn", consent.withdrawnOn()).build();
    }

    private static JsonObjectBuilder affirmation(Affirmation said) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("met", said.met());
        add(json, "reason", said.reason());
        return add(json, "reference", said.reference());
    }

    private static JsonValue line(Statement.KeptLine line) {
        return JSON.createObjectBuilder()
                .add("category", line.category())
                .add("outcome", line.outcome().name())
                .add("decision", line.verdict().name())
                .add("duty", line.duty())
                .add("rules", array(line.rules(), StatementWriter::rule))
                .add("conditions", array(line.conditions(), StatementWriter::condition))
                .build();
    }

    private static JsonValue rule(Statement.KeptRule rule) {
        return JSON.createObjectBuilder()
                .add("id", rule.id())
                .add("version", rule.version())
                .add("outcome", rule.outcome().name())
                .add("decisive", rule.decisive())
                .build();
    }

    private static JsonValue condition(ConditionState state) {
        return JSON.createObjectBuilder()
                .add("code", state.code())
                .add("status", state.status().name())
                .build();
    }

    private static JsonValue due(Statement.Due due) {
        return JSON.createObjectBuilder()
                .add("condition", due.condition())
                .add("at", due.at().toString())
                .build();
    }

    private static JsonObjectBuilder ruling(Statement.RulingWords ruling) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("advicePermits", ruling.advicePermits())
                .add("permits", ruling.permits())
                .add("adviser", ruling.adviser())
                .add("decider", ruling.decider())
                .add("deciderParty", party(ruling.deciderParty()));
        add(json, "advice", ruling.advice());
        add(json, "adviceReference", ruling.adviceReference());
        add(json, "reason", ruling.reason());
        return add(json, "until", ruling.until());
    }

    private static JsonObjectBuilder add(JsonObjectBuilder json, String name, Object value) {
        return value == null ? json : json.add(name, value.toString());
    }

    private static <T> JsonArrayBuilder array(Collection<T> many, Function<T, JsonValue> write) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        many.forEach(one -> array.add(write.apply(one)));
        return array;
    }
}
