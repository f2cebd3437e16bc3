package nl.partnership.domain.rule;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules as policies of Cedar, an engine that others made: one policy a rule, in stacks, one for each outcome. The
 * strictest stack that has a policy which fits is the outcome; its policies are the decisive rules.
 */
final class CedarReading {

    private static final List<String> STACKS = List.of("FORBIDDEN", "ASK_DPO", "CONSENT", "CONDITIONAL", "ALLOWED");
    /** Asks all stacks at once. */
    static final String EVERY_STACK = "EVERY";

    private static final EntityTypeName PARTY = EntityTypeName.parse("Party").orElseThrow();
    private static final EntityTypeName CATEGORY =
            EntityTypeName.parse("Category").orElseThrow();
    private static final EntityTypeName STACK = EntityTypeName.parse("Action").orElseThrow();
    private static final Map<String, Entity> PARTIES = PlainReading.table("roles").stream()
            .map(row -> new Entity(
                    PARTY.of(row.get("organisation_type") + ":" + row.get("code")),
                    groups(row.get("organisation_type"), row.get("code"))))
            .collect(Collectors.toMap(party -> party.getEUID().getId().toString(), Function.identity()));
    private static final Map<String, Entity> CATEGORIES = PlainReading.table("information-categories").stream()
            .map(row -> new Entity(
                    CATEGORY.of(row.get("code")),
                    row.get("named").equals("true")
                            ? Set.of(CATEGORY.of("*"), CATEGORY.of("NAMED"))
                            : Set.of(CATEGORY.of("*"))))
            .collect(Collectors.toMap(category -> category.getEUID().getId().toString(), Function.identity()));

    private final AuthorizationEngine engine = new BasicAuthorizationEngine();
    private final List<Map<String, String>> rules;
    private final Map<String, String> outcomes;
    private final PolicySet policies;

    /** Reads rules in the exchange format, as those of the school year 2026-2027. */
    CedarReading(String file) {
        rules = PlainReading.rows(file);
        outcomes = rules.stream().collect(Collectors.toMap(rule -> rule.get("id"), rule -> rule.get("outcome")));
        policies = new PolicySet(rules.stream()
                .map(rule -> new Policy(policy(rule), rule.get("id")))
                .collect(Collectors.toSet()));
    }

    /** Hands the policies over once, where they are to be asked often. */
    void handOver() throws CacheException {
        policies.cache();
    }

    /** Outcome, rules in the order of the file with a star at the decisive ones, and numbers of conditions. */
    PlainReading.Reading answer(SharingRequest request, String category) throws AuthException {
        String outcome = null;
        Set<String> decisive = Set.of();
        Set<String> applying = new HashSet<>();
        for (String stack : STACKS) {
            Set<String> fitting = fitting(request, category, stack);
            if (outcome == null && !fitting.isEmpty()) {
                outcome = stack;
                decisive = fitting;
            }
            applying.addAll(fitting);
        }
        Set<String> stars = decisive;
        return new PlainReading.Reading(
                outcome == null ? "FORBIDDEN" : outcome,
                rules.stream()
                        .map(rule -> rule.get("id"))
                        .filter(applying::contains)
                        .map(id -> stars.contains(id) ? id + "*" : id)
                        .toList(),
                PlainReading.conditions(
                        rules.stream()
                                .filter(rule -> applying.contains(rule.get("id")))
                                .toList(),
                        outcome == null ? "FORBIDDEN" : outcome));
    }

    /** The policies of one stack that fit. */
    Set<String> fitting(SharingRequest request, String category, String stack) throws AuthException {
        Entity sender = PARTIES.get(request.sender().toString());
        Entity receiver = PARTIES.get(request.receiver().toString());
        Entity resource = CATEGORIES.get(category);
        Map<String, Value> context = Map.of(
                "receiver", receiver.getEUID(),
                "relation", new PrimString(request.relation().name()),
                "purpose", new PrimString(request.purpose()),
                "scope", new PrimString(request.scope().name()),
                "day", new PrimLong(request.date().toEpochDay()));
        AuthorizationSuccessResponse response = engine.isAuthorized(
                        new AuthorizationRequest(sender.getEUID(), STACK.of(stack), resource.getEUID(), context),
                        policies,
                        Stream.of(sender, receiver, resource).collect(Collectors.toSet()))
                .success
                .orElseThrow();
        if (!response.getErrors().isEmpty()) {
            throw new IllegalStateException(response.toString());
        }
        return response.getReason();
    }

    /** The outcome of the strictest of these policies. */
    String strictest(Set<String> applying) {
        return STACKS.stream()
                .filter(stack -> applying.stream().anyMatch(id -> stack.equals(outcomes.get(id))))
                .findFirst()
                .orElse("FORBIDDEN");
    }

    private static Set<EntityUID> groups(String type, String role) {
        return Stream.concat(
                        Stream.of(PARTY.of("*"), PARTY.of(type + ":*")),
                        PlainReading.table("role-groups").stream()
                                .filter(row -> row.get("organisation_type").equals(type)
                                        && PlainReading.words(row, "members").contains(role))
                                .map(row -> PARTY.of(type + ":" + row.get("code"))))
                .collect(Collectors.toSet());
    }

    private static String policy(Map<String, String> rule) {
        return "permit(principal, action in [Action::\"" + rule.get("outcome") + "\", Action::\"" + EVERY_STACK
                + "\"], resource) when {\n"
                + "  principal in " + entities("Party", rule, "senders")
                + " && context.receiver in " + entities("Party", rule, "receivers")
                + " && resource in " + entities("Category", rule, "categories")
                + purposes(rule)
                + only("relation", rule)
                + only("scope", rule)
                + day(">=", "2026-08-01")
                + day("<=", "2027-07-31")
                + day(">=", rule.get("valid_from"))
                + day("<=", rule.get("valid_until"))
                + "};";
    }

    private static String day(String compared, String day) {
        return day.isEmpty()
                ? ""
                : " && context.day " + compared + " " + LocalDate.parse(day).toEpochDay();
    }

    private static String entities(String type, Map<String, String> rule, String column) {
        return PlainReading.words(rule, column).stream()
                .map(word -> type + "::\"" + word + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String purposes(Map<String, String> rule) {
        List<String> words = PlainReading.words(rule, "purposes");
        return words.contains("*")
                ? ""
                : words.stream().collect(Collectors.joining("\", \"", " && [\"", "\"].contains(context.purpose)"));
    }

    private static String only(String column, Map<String, String> rule) {
        return rule.get(column).equals("ANY") ? "" : " && context." + column + " == \"" + rule.get(column) + "\"";
    }
}
