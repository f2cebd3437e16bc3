package nl.partnership.web.ruleset;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Set;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.web.rule.DecisionText;

/** Rules and their sets, in the words of the HTTP contract. */
final class RuleJson {

    private RuleJson() {}

    static JsonObjectBuilder of(RuleSetRow set) {
        return Json.createObjectBuilder()
                .add("ruleSetVersion", set.number())
                .add("status", set.status().name())
                .add("validFrom", set.schoolYear().firstDay().toString())
                .add("validUntil", set.lastDay().toString())
                .add("adoptedOn", day(set.adoptedOn()))
                .add("retiredOn", day(set.retiredOn()));
    }

    static JsonObjectBuilder of(RuleVersion version) {
        SharingRule rule = version.rule();
        return Json.createObjectBuilder()
                .add("id", rule.id())
                .add("version", version.version())
                .add("hard", rule.hard())
                .add("senders", DecisionText.list(rule.senders()))
                .add("receivers", DecisionText.list(rule.receivers()))
                .add("relation", oneOrAny(rule.relations()))
                .add("categories", DecisionText.list(rule.categories()))
                .add("purposes", DecisionText.list(rule.purposes()))
                .add("scope", oneOrAny(rule.scopes()))
                .add("outcome", rule.outcome().name())
                .add("duty", rule.duty())
                .add("conditions", DecisionText.list(rule.conditions()))
                .add("basis", rule.basis().name())
                .add("law", rule.law())
                .add("explanation", rule.explanation())
                .add("note", rule.note())
                .add("retention", rule.retention())
                .add("validFrom", day(rule.validFrom()))
                .add("validUntil", day(rule.validUntil()));
    }

    private static String oneOrAny(Set<? extends Enum<?>> values) {
        return values.size() > 1 ? "ANY" : values.iterator().next().name();
    }

    private static JsonValue day(LocalDate day) {
        return day == null ? JsonValue.NULL : Json.createValue(day.toString());
    }
}
