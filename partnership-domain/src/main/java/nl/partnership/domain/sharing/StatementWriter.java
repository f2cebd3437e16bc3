package nl.partnership.domain.sharing;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.function.Function;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.Situation;

/** Writes a statement as JSON, in the words of the HTTP contract; what is null is left out. */
final class StatementWriter {

    /** Looked up once: the static methods of Json search the whole class path at each call. */
    static final JsonProvider JSON = JsonProvider.provider();

    private StatementWriter() {}

    static String json(Statement said) {
        Situation situation = said.situation();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("kind", said.kind().name())
                .add("salt", said.salt())
                .add("madeAt", said.madeAt().toString())
                .add("asker", asker(said.asker()))
                .add("request", SituationWriter.request(situation.request(), said.receiver()))
                .add("facts", SituationWriter.facts(situation))
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
                .add("deciderParty", SituationWriter.party(ruling.deciderParty()));
        add(json, "advice", ruling.advice());
        add(json, "adviceReference", ruling.adviceReference());
        add(json, "reason", ruling.reason());
        return add(json, "until", ruling.until());
    }

    static JsonObjectBuilder add(JsonObjectBuilder json, String name, Object value) {
        return value == null ? json : json.add(name, value.toString());
    }

    static <T> JsonArrayBuilder array(Collection<T> many, Function<T, JsonValue> write) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        many.forEach(one -> array.add(write.apply(one)));
        return array;
    }
}
