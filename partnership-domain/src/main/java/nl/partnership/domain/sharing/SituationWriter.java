package nl.partnership.domain.sharing;

import static nl.partnership.domain.sharing.StatementWriter.JSON;
import static nl.partnership.domain.sharing.StatementWriter.add;
import static nl.partnership.domain.sharing.StatementWriter.array;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.TreeMap;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Situation;

/** Writes of a {@link Statement} what was asked and known: the request and its facts. */
final class SituationWriter {

    private SituationWriter() {}

    static JsonObjectBuilder request(SharingRequest request, Statement.Receiver receiver) {
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

    static JsonObjectBuilder party(Party party) {
        return JSON.createObjectBuilder()
                .add("organisationType", party.type().name())
                .add("role", party.role());
    }

    static JsonObjectBuilder facts(Situation situation) {
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
                .forEach((category, many) -> consents.add(category, array(many, SituationWriter::consent)));
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
}
