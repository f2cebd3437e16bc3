package nl.partnership.web.rule;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.AppliedRule;
import nl.partnership.domain.rule.DecidedLine;
import nl.partnership.domain.rule.Decision;
import nl.partnership.web.base.Messages;

/** The answer to a request as JSON; its explanations are Dutch, as the rules are. */
public final class DecisionText {

    private static final Messages DUTCH = Messages.in(Locale.forLanguageTag("nl"));

    private DecisionText() {}

    /**
     * @param alternatives for each line of the decision
     * @param proposal whether the sender did not endorse these rules yet
     */
    public static JsonObjectBuilder of(Decision decision, List<List<Alternative>> alternatives, boolean proposal) {
        boolean anyRules = decision.ruleSetVersion() != Decision.NO_RULES;
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (int i = 0; i < decision.lines().size(); i++) {
            DecidedLine line = decision.lines().get(i);
            lines.add(line(line, explanation(line, anyRules, proposal), alternatives.get(i)));
        }
        return Json.createObjectBuilder()
                .add("ruleSetVersion", anyRules ? Json.createValue(decision.ruleSetVersion()) : JsonValue.NULL)
                .add("outcome", decision.outcome().name())
                .add("decision", decision.verdict().name())
                .add("lines", lines);
    }

    private static JsonObjectBuilder line(DecidedLine decided, String explanation, List<Alternative> alternatives) {
        return Json.createObjectBuilder()
                .add("category", decided.line().category())
                .add("outcome", decided.line().outcome().name())
                .add("decision", decided.verdict().name())
                .add("duty", decided.line().ground().duty())
                .add("rules", rules(decided.line().rules()))
                .add("conditions", conditions(decided))
                .add("explanation", explanation)
                .add("alternatives", alternatives(alternatives));
    }

    private static JsonArrayBuilder rules(List<AppliedRule> rules) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        rules.forEach(applied -> list.add(Json.createObjectBuilder()
                .add("id", applied.rule().id())
                .add("version", applied.version())
                .add("outcome", applied.rule().outcome().name())
                .add("decisive", applied.decisive())));
        return list;
    }

    private static JsonArrayBuilder conditions(DecidedLine decided) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        decided.conditions()
                .forEach(state -> list.add(Json.createObjectBuilder()
                        .add("code", state.code())
                        .add("status", state.status().name())));
        return list;
    }

    /** Why in one sentence, what the decisive rules say about it, and that they are a proposal as long as they are. */
    private static String explanation(DecidedLine decided, boolean anyRules, boolean proposal) {
        String why = DUTCH.fill(anyRules ? decided.reason() : "rule.reason.noRuleSet");
        Stream<String> rules = decided.line().rules().stream()
                .filter(AppliedRule::decisive)
                .map(applied -> applied.rule().explanation());
        boolean proposed = proposal && !decided.line().rules().isEmpty();
        return Stream.concat(Stream.of(why), rules)
                .distinct()
                .collect(Collectors.joining(
                        " ", "", proposed ? " (" + DUTCH.fill("rule.endorsement.proposal") + ")" : ""));
    }

    private static JsonArrayBuilder alternatives(List<Alternative> alternatives) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        alternatives.forEach(alternative -> list.add(Json.createObjectBuilder()
                .add("change", alternative.change().name().toLowerCase(Locale.ROOT))
                .add("to", alternative.to())
                .add("outcome", alternative.outcome().name())
                .add("rules", list(alternative.rules()))));
        return list;
    }

    public static JsonArray list(Collection<String> words) {
        return Json.createArrayBuilder(words).build();
    }
}
