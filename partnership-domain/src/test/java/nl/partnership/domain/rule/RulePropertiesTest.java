package nl.partnership.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.Facts.Ruling;
import org.junit.jupiter.api.Test;

/** What must hold of any rules, any request and any facts. */
class RulePropertiesTest {

    private static final int SETS = 400;
    private static final int REQUESTS = 20;

    private static void always(BiConsumer<RandomRules, List<String>> property) {
        for (int seed = 1; seed <= SETS; seed++) {
            RandomRules random = new RandomRules(seed);
            property.accept(random, random.lines(1 + seed % 10));
        }
    }

    private static Rules rules(List<String> lines) {
        return SharingRequests.rules(lines.toArray(String[]::new));
    }

    private static List<Outcome> outcomes(Rules rules, SharingRequest request) {
        return rules.answer(request).lines().stream().map(Line::outcome).toList();
    }

    private static Set<String> applying(Line line) {
        return line.rules().stream().map(applied -> applied.rule().id()).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isNotWider(Outcome then, Outcome before) {
        return then.compareTo(before) >= 0;
    }

    @Test
    void a_rule_that_forbids_never_widens_anything() {
        always((random, lines) -> {
            List<String> more = new ArrayList<>(lines);
            more.add(random.line("B").replaceAll(",(ALLOWED|CONDITIONAL|CONSENT|ASK_DPO),", ",FORBIDDEN,"));
            assertEveryLineIsNotWider(random, rules(lines), rules(more));
        });
    }

    @Test
    void where_a_rule_applied_already_another_rule_never_widens() {
        always((random, lines) -> {
            List<String> more = new ArrayList<>(lines);
            more.add(random.line("B"));
            Rules before = rules(lines);
            Rules then = rules(more);
            for (int i = 0; i < REQUESTS; i++) {
                SharingRequest request = random.request();
                List<Line> was = before.answer(request).lines();
                List<Line> is = then.answer(request).lines();
                for (int line = 0; line < was.size(); line++) {
                    assertTrue(
                            was.get(line).rules().isEmpty()
                                    || isNotWider(
                                            is.get(line).outcome(),
                                            was.get(line).outcome()),
                            () -> request + " " + more);
                }
            }
        });
    }

    private static void assertEveryLineIsNotWider(RandomRules random, Rules before, Rules then) {
        for (int i = 0; i < REQUESTS; i++) {
            SharingRequest request = random.request();
            List<Outcome> was = outcomes(before, request);
            List<Outcome> is = outcomes(then, request);
            for (int line = 0; line < was.size(); line++) {
                assertTrue(isNotWider(is.get(line), was.get(line)), () -> request + " " + then.rules());
            }
        }
    }

    @Test
    void the_order_of_the_rules_never_matters() {
        always((random, lines) -> {
            List<String> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(lines.size()));
            Rules one = rules(lines);
            Rules other = rules(shuffled);
            for (int i = 0; i < REQUESTS; i++) {
                SharingRequest request = random.request();
                List<Line> expected = one.answer(request).lines();
                List<Line> found = other.answer(request).lines();
                for (int line = 0; line < expected.size(); line++) {
                    assertEquals(expected.get(line).outcome(), found.get(line).outcome());
                    assertEquals(
                            expected.get(line).conditions(), found.get(line).conditions());
                    assertEquals(
                            Set.copyOf(expected.get(line).rules()),
                            Set.copyOf(found.get(line).rules()));
                }
            }
        });
    }

    @Test
    void categories_are_decided_each_apart() {
        always((random, lines) -> {
            Rules rules = rules(lines);
            SharingRequest request = random.request();
            assertEquals(
                    rules.answer(request).lines(),
                    request.categories().stream()
                            .flatMap(one -> rules.answer(request.withCategory(one)).lines().stream())
                            .toList());
        });
    }

    @Test
    void the_conditions_are_the_union_of_what_the_rules_ask_and_of_what_always_goes() {
        always((random, lines) -> {
            Rules rules = rules(lines);
            for (int i = 0; i < REQUESTS; i++) {
                for (Line line : rules.answer(random.request()).lines()) {
                    Set<String> union = new HashSet<>(Set.of("K1", "K6"));
                    line.rules().forEach(applied -> union.addAll(applied.rule().conditions()));
                    if (line.outcome() == Outcome.CONSENT) {
                        union.add("K3");
                    }
                    assertEquals(line.outcome() == Outcome.FORBIDDEN ? Set.of() : union, Set.copyOf(line.conditions()));
                    assertEquals(
                            line.conditions(),
                            line.conditions().stream()
                                    .sorted((a, b) ->
                                            a.length() == b.length() ? a.compareTo(b) : a.length() - b.length())
                                    .toList());
                }
            }
        });
    }

    @Test
    void decisive_are_exactly_the_rules_whose_outcome_is_the_lines() {
        always((random, lines) -> {
            for (Line line : rules(lines).answer(random.request()).lines()) {
                line.rules()
                        .forEach(applied ->
                                assertEquals(applied.rule().outcome() == line.outcome(), applied.decisive()));
                assertTrue(line.rules().isEmpty() || line.rules().stream().anyMatch(AppliedRule::decisive));
            }
        });
    }

    @Test
    void when_a_rule_ends_only_the_others_apply_and_what_it_alone_permitted_is_forbidden() {
        always((random, lines) -> {
            List<String> ending = new ArrayList<>();
            lines.forEach(line -> ending.add(line.replaceAll("[^,]*,[^,]*$", ending.isEmpty() ? ",2026-12-31" : ",")));
            Rules rules = rules(ending);
            for (int i = 0; i < REQUESTS; i++) {
                SharingRequest request = random.request();
                List<Line> before = on(rules, request, LocalDate.of(2026, 12, 31));
                List<Line> after = on(rules, request, LocalDate.of(2027, 1, 1));
                for (int line = 0; line < before.size(); line++) {
                    Set<String> left = applying(before.get(line));
                    left.remove("A0");
                    assertEquals(left, applying(after.get(line)));
                    assertTrue(!left.isEmpty() || after.get(line).outcome() == Outcome.FORBIDDEN);
                }
            }
        });
    }

    @Test
    void when_the_school_year_ends_everything_is_forbidden() {
        always((random, lines) -> {
            Rules rules = rules(lines);
            for (LocalDate day : List.of(LocalDate.of(2026, 7, 31), LocalDate.of(2027, 8, 1))) {
                on(rules, random.request(), day).forEach(line -> assertEquals(Ground.NONE, line.ground()));
            }
        });
    }

    private static List<Line> on(Rules rules, SharingRequest request, LocalDate day) {
        return rules.answer(new SharingRequest(
                        request.sender(),
                        request.receiver(),
                        request.relation(),
                        request.categories(),
                        request.purpose(),
                        request.scope(),
                        day))
                .lines();
    }

    @Test
    void no_ruling_lifts_what_is_forbidden_or_touches_what_needs_no_advice() {
        always((random, lines) -> {
            Rules rules = rules(lines);
            for (int i = 0; i < REQUESTS; i++) {
                SharingRequest request = random.request();
                Facts facts = random.facts();
                Decision without = Decision.of(rules, request, ruled(facts, Ruling.NONE));
                Decision permitted = Decision.of(rules, request, ruled(facts, Ruling.PERMITS));
                Decision refused = Decision.of(rules, request, ruled(facts, Ruling.REFUSES));
                for (int line = 0; line < without.lines().size(); line++) {
                    DecidedLine open = without.lines().get(line);
                    if (open.line().outcome() == Outcome.ASK_DPO) {
                        assertEquals(Verdict.DENY, refused.lines().get(line).verdict());
                        assertFalse(open.verdict() == Verdict.PERMIT, "nobody advised yet");
                    } else {
                        assertEquals(open, permitted.lines().get(line));
                        assertEquals(open, refused.lines().get(line));
                    }
                }
            }
        });
    }

    private static Facts ruled(Facts facts, Ruling ruling) {
        return new Facts(
                facts.age(), facts.covenant(), facts.justification(), facts.consents(), facts.conditions(), ruling);
    }

    @Test
    void nothing_is_permitted_while_a_condition_is_missing() {
        always((random, lines) -> {
            Rules rules = rules(lines);
            for (int i = 0; i < REQUESTS; i++) {
                Decision decision = Decision.of(rules, random.request(), random.facts());
                for (DecidedLine line : decision.lines()) {
                    assertFalse(
                            line.verdict() == Verdict.PERMIT && !line.missing().isEmpty());
                }
                boolean everyLine = decision.lines().stream().allMatch(line -> line.verdict() == Verdict.PERMIT);
                assertEquals(everyLine, decision.verdict() == Verdict.PERMIT);
            }
        });
    }

    @Test
    void what_is_offered_instead_may_be_shared_without_consent_or_advice() {
        for (int seed = 1; seed <= 60; seed++) {
            RandomRules random = new RandomRules(seed);
            Rules rules = rules(random.lines(6));
            SharingRequest request = random.request();
            for (String category : request.categories()) {
                for (Alternative instead : Alternative.of(rules, request, category)) {
                    SharingRequest asked = request.withCategory(category);
                    SharingRequest changed =
                            switch (instead.change()) {
                                case CATEGORY -> asked.withCategory(instead.to());
                                case SENDER -> asked.withSender(SharingRequests.party(instead.to()));
                                case RECEIVER -> asked.withReceiver(SharingRequests.party(instead.to()));
                                case PURPOSE -> asked.withPurpose(instead.to());
                                case ADVICE -> asked;
                            };
                    Line line = rules.answer(changed).lines().get(0);
                    if (instead.change() == Alternative.Change.ADVICE) {
                        assertEquals(List.of(), line.rules());
                    } else {
                        assertTrue(line.outcome().compareTo(Outcome.CONDITIONAL) <= 0);
                        assertEquals(instead.outcome(), line.outcome());
                    }
                }
            }
        }
    }
}
