package nl.partnership.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.ConformanceCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine answers the conformance set; and the set notices whatever is left out of the default rules. */
class ConformanceTest {

    private final List<Case> cases = ConformanceCases.read("requests.json");
    private final List<SharingRule> shipped = RuleFormat.shipped();

    private static Rules rules(List<SharingRule> rules) {
        return new Rules(
                1,
                SharingRequests.YEAR,
                rules.stream().map(rule -> new RuleVersion(rule, 1)).toList(),
                Vocabulary.shipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-dates"})
    void the_engine_answers_every_request_as_the_set_says(String part) {
        Rules rules = rules(RuleFormat.read(ConformanceCases.text("rules" + part + ".csv"), Vocabulary.shipped()));
        for (Case one : ConformanceCases.read("requests" + part + ".json")) {
            assertEquals(one.expected(), one.answer(rules), one.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-dates"})
    void a_moment_falls_on_the_day_that_the_set_says(String part) {
        for (Case one : ConformanceCases.read("requests" + part + ".json")) {
            assertTrue(
                    one.today() == null
                            || one.today().equals(one.asked().request().date()),
                    one::name);
        }
    }

    @Test
    void the_rules_of_the_set_are_those_that_the_portal_ships_with() {
        assertEquals(Vocabulary.file("sharing-rules"), ConformanceCases.text("rules.csv"));
    }

    @Test
    void every_case_has_a_name_of_its_own() {
        Set<String> names = new HashSet<>();
        for (String part : List.of("", "-dates")) {
            ConformanceCases.read("requests" + part + ".json")
                    .forEach(one -> assertTrue(names.add(one.name()), one::name));
        }
    }

    @Test
    void there_is_a_case_of_every_outcome_relation_scope_and_state_of_a_condition() {
        List<JsonObject> lines = cases.stream()
                .filter(one -> one.expected().containsKey("lines"))
                .flatMap(one -> one.expected().getJsonArray("lines").getValuesAs(JsonObject.class).stream())
                .toList();
        assertEquals(names(Outcome.values()), words(lines, "outcome"));
        assertEquals(names(Verdict.values()), words(lines, "decision"));
        assertEquals(
                Set.of(Relation.values()),
                cases.stream().map(one -> one.asked().request().relation()).collect(Collectors.toSet()));
        assertEquals(
                Set.of(Scope.values()),
                cases.stream().map(one -> one.asked().request().scope()).collect(Collectors.toSet()));
        List<JsonObject> conditions = lines.stream()
                .flatMap(line -> line.getJsonArray("conditions").getValuesAs(JsonObject.class).stream())
                .toList();
        assertEquals(conditionCodes(), words(conditions, "code"));
        Set<String> missing = words(
                conditions.stream()
                        .filter(each -> each.getString("status").equals("MISSING"))
                        .toList(),
                "code");
        Set<String> blocking = new HashSet<>(conditionCodes());
        // small numbers are hidden by whoever checks: in a check that is always so
        blocking.remove("K10");
        // a task afterwards, that never blocks
        blocking.remove("K11");
        assertEquals(blocking, missing);
    }

    @Test
    void there_is_a_case_on_both_sides_of_every_age_border_for_every_kind_of_data() {
        Set<String> found = new HashSet<>();
        for (Case one : cases) {
            SharingRequest request = one.asked().request();
            if (one.asked().facts().age() != null && one.expected().containsKey("lines")) {
                for (JsonObject line : one.expected().getJsonArray("lines").getValuesAs(JsonObject.class)) {
                    if (line.getJsonArray("conditions").getValuesAs(JsonObject.class).stream()
                            .anyMatch(each -> each.getString("code").equals("K3"))) {
                        found.add(kindOfData(request.sender(), line.getString("category")) + " "
                                + one.asked().facts().age());
                    }
                }
            }
        }
        for (String kind : List.of("school", "care", "confidential")) {
            for (int age : new int[] {11, 12, 15, 16}) {
                assertTrue(found.contains(kind + " " + age), () -> kind + " " + age + " of " + found);
            }
        }
    }

    private static String kindOfData(Party sender, String category) {
        if (category.equals("CONFIDENTIAL_DISCLOSURE")) {
            return "confidential";
        }
        boolean care = Set.of("CARE_PLAN", "MEDICAL").contains(category)
                || sender.type() == OrganisationType.YOUTH_CARE
                || sender.role().equals("YOUTH_DOCTOR");
        return care ? "care" : "school";
    }

    @Test
    void there_is_a_case_on_both_sides_of_every_day_border_and_of_both_changes_of_the_clock() {
        Set<LocalDate> days = new HashSet<>();
        Set<Instant> moments = new HashSet<>();
        for (String part : List.of("", "-dates")) {
            for (Case one : ConformanceCases.read("requests" + part + ".json")) {
                days.add(one.asked().request().date());
                moments.add(one.now());
            }
        }
        List<LocalDate> borders = new ArrayList<>(List.of(
                SharingRequests.YEAR.firstDay(), SharingRequests.YEAR.lastDay().plusDays(1)));
        for (SharingRule rule : RuleFormat.read(ConformanceCases.text("rules-dates.csv"), Vocabulary.shipped())) {
            if (rule.validFrom() != null) {
                borders.add(rule.validFrom());
            }
            if (rule.validUntil() != null) {
                borders.add(rule.validUntil().plusDays(1));
            }
        }
        for (LocalDate border : borders) {
            assertTrue(days.contains(border) && days.contains(border.minusDays(1)), border::toString);
        }
        for (LocalDate changed : List.of(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 28))) {
            for (LocalDate midnight : List.of(changed, changed.plusDays(1))) {
                Instant moment =
                        midnight.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();
                assertTrue(moments.contains(moment) && moments.contains(moment.minusMillis(1)), moment::toString);
            }
        }
    }

    private static Set<String> conditionCodes() {
        return Vocabulary.shipped().conditions().values().stream()
                .map(Vocabulary.Condition::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> words(List<JsonObject> objects, String member) {
        return objects.stream().map(one -> one.getString(member)).collect(Collectors.toSet());
    }

    @Test
    void whichever_rule_is_left_out_a_case_notices() {
        for (SharingRule left : shipped) {
            Rules others = rules(shipped.stream().filter(rule -> rule != left).toList());
            assertFalse(isConform(others), () -> "without " + left.id());
        }
    }

    @Test
    void whichever_condition_is_left_out_of_a_rule_a_case_notices_unless_it_changes_no_answer() {
        Set<String> unnoticed = new HashSet<>();
        for (SharingRule rule : shipped) {
            for (String condition : rule.conditions()) {
                if (isConform(rules(without(rule, condition)))) {
                    unnoticed.add(rule.id() + "," + condition);
                }
            }
        }
        assertEquals(equivalent(), unnoticed);
    }

    @Test
    void what_is_listed_as_equivalent_changes_no_answer_in_any_cell() {
        List<List<Object>> answers = answers(rules(shipped));
        for (SharingRule rule : shipped) {
            for (String condition : rule.conditions()) {
                if (equivalent().contains(rule.id() + "," + condition)) {
                    assertTrue(
                            answers.equals(answers(rules(without(rule, condition)))),
                            () -> rule.id() + " " + condition);
                }
            }
        }
    }

    private boolean isConform(Rules rules) {
        return cases.stream().allMatch(one -> one.expected().equals(one.answer(rules)));
    }

    private static Set<String> equivalent() {
        return ConformanceCases.text("equivalent.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
                .collect(Collectors.toSet());
    }

    /** Outcome, rules and conditions of every cell; each set of rules has one ground, in the order of the cells. */
    private static List<List<Object>> answers(Rules rules) {
        return Matrix.of(rules, SharingRequests.DAY).grounds().stream()
                .map(ground -> List.<Object>of(
                        ground.outcome(),
                        ground.conditions(),
                        ground.rules().stream()
                                .map(applied -> applied.rule().id())
                                .toList()))
                .toList();
    }

    private List<SharingRule> without(SharingRule from, String condition) {
        List<String> conditions = new ArrayList<>(from.conditions());
        conditions.remove(condition);
        String line = String.join(" ", from.conditions());
        String shorter = String.join(" ", conditions);
        String file = RuleFormat.write(shipped)
                .lines()
                .map(one -> one.startsWith(from.id() + ",") ? one.replace("," + line + ",", "," + shorter + ",") : one)
                .collect(Collectors.joining("\n", "", "\n"));
        return RuleFormat.read(file, Vocabulary.shipped());
    }
}
