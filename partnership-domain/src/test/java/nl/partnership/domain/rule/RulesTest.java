package nl.partnership.domain.rule;

import static nl.partnership.domain.rule.Relation.OTHER_ORGANISATION;
import static nl.partnership.domain.rule.Relation.SAME_ORGANISATION;
import static nl.partnership.domain.rule.SharingRequests.party;
import static nl.partnership.domain.rule.SharingRequests.request;
import static nl.partnership.domain.rule.SharingRequests.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final String ANYONE = ",*,*,ANY,GROUP_SIGNAL,PREVENTION,ANY,";

    private static String rule(String id, String outcome, String conditions, String dates) {
        return id + ",false" + ANYONE + outcome + ",false," + conditions + ",LAW,wet,uitleg,,," + dates;
    }

    private static Answer ask(Rules rules, LocalDate day) {
        return rules.answer(new SharingRequest(
                party("SCHOOL:MENTOR"),
                party("POLICE:COMMUNITY_OFFICER"),
                OTHER_ORGANISATION,
                List.of("GROUP_SIGNAL"),
                "PREVENTION",
                Scope.ITEM,
                day));
    }

    private static Line line(Rules rules) {
        return ask(rules, SharingRequests.DAY).lines().get(0);
    }

    private static List<String> ids(Line line) {
        return line.rules().stream().map(applied -> applied.rule().id()).toList();
    }

    @Test
    void where_no_rule_applies_it_is_forbidden() {
        Line line = line(rules());
        assertEquals(Outcome.FORBIDDEN, line.outcome());
        assertEquals(List.of(), line.rules());
        assertEquals(List.of(), line.conditions());
    }

    @Test
    void the_strictest_rule_holds_whatever_the_order() {
        String mild = rule("A", "ALLOWED", "", ",");
        String strict = rule("B", "ASK_DPO", "K2", ",");
        for (Rules rules : List.of(rules(mild, strict), rules(strict, mild))) {
            assertEquals(Outcome.ASK_DPO, line(rules).outcome());
        }
        Line line = line(rules(mild, strict));
        assertEquals(List.of("A", "B"), ids(line));
        assertFalse(line.rules().get(0).decisive());
        assertTrue(line.rules().get(1).decisive());
    }

    @Test
    void conditions_are_those_of_every_rule_that_applies_and_the_two_that_always_do() {
        Line line = line(rules(rule("A", "ALLOWED", "K12 K2", ","), rule("B", "CONDITIONAL", "K9", ",")));
        assertEquals(List.of("K1", "K2", "K6", "K9", "K12"), line.conditions());
    }

    @Test
    void consent_asks_for_consent_even_when_the_rule_forgot_to_say_so() {
        assertEquals(
                List.of("K1", "K3", "K6"),
                line(rules(rule("A", "CONSENT", "", ","))).conditions());
    }

    @Test
    void what_is_forbidden_has_no_conditions() {
        Line line = line(rules(rule("A", "FORBIDDEN", "K2", ","), rule("B", "ALLOWED", "K9", ",")));
        assertEquals(List.of(), line.conditions());
        assertEquals(List.of("A", "B"), ids(line));
    }

    @Test
    void a_rule_is_valid_on_its_first_and_its_last_day() {
        Rules rules = rules(rule("A", "ALLOWED", "", "2026-10-01,2026-10-31"));
        assertEquals(Outcome.FORBIDDEN, ask(rules, LocalDate.of(2026, 9, 30)).outcome());
        assertEquals(Outcome.ALLOWED, ask(rules, LocalDate.of(2026, 10, 1)).outcome());
        assertEquals(Outcome.ALLOWED, ask(rules, LocalDate.of(2026, 10, 31)).outcome());
        assertEquals(Outcome.FORBIDDEN, ask(rules, LocalDate.of(2026, 11, 1)).outcome());
    }

    @Test
    void a_rule_without_dates_is_valid_from_1_August_to_31_July() {
        Rules rules = rules(rule("A", "ALLOWED", "", ","), rule("B", "ALLOWED", "", "2026-10-01,"));
        assertEquals(Outcome.FORBIDDEN, ask(rules, LocalDate.of(2026, 7, 31)).outcome());
        assertEquals(
                List.of("A"), ids(ask(rules, LocalDate.of(2026, 8, 1)).lines().get(0)));
        assertEquals(
                List.of("A", "B"),
                ids(ask(rules, LocalDate.of(2027, 7, 31)).lines().get(0)));
        assertEquals(Outcome.FORBIDDEN, ask(rules, LocalDate.of(2027, 8, 1)).outcome());
    }

    @Test
    void a_released_record_shows_only_when_nothing_more_is_asked_than_its_release_affirms() {
        Set<String> affirmed = Set.of("K1", "K6", "K12");
        assertTrue(line(rules(rule("A", "ALLOWED", "K12", ","))).isPermittedWith(affirmed));
        assertTrue(line(rules(rule("A", "CONDITIONAL", "K12", ","))).isPermittedWith(affirmed));
        assertFalse(line(rules(rule("A", "CONDITIONAL", "K9", ","))).isPermittedWith(affirmed));
        assertFalse(line(rules(rule("A", "CONSENT", "", ","))).isPermittedWith(Set.of("K1", "K3", "K6")));
        assertFalse(line(rules(rule("A", "ASK_DPO", "", ","))).isPermittedWith(affirmed));
        assertFalse(line(rules()).isPermittedWith(affirmed));
    }

    @Test
    void more_rules_than_fit_in_one_word_are_all_asked() {
        String[] many = new String[130];
        for (int i = 0; i < many.length; i++) {
            many[i] = rule("A" + i, i == 129 ? "ASK_DPO" : "ALLOWED", "", ",");
        }
        Line line = line(rules(many));
        assertEquals(130, line.rules().size());
        assertEquals(Outcome.ASK_DPO, line.outcome());
    }

    @Test
    void a_word_that_the_vocabulary_does_not_have_is_no_silent_no() {
        Rules rules = rules();
        assertThrows(
                IllegalArgumentException.class,
                () -> rules.answer(request(
                        "SCHOOL:CARE_STAFF", "POLICE:YOUTH_OFFICER", SAME_ORGANISATION, "IDENTITY", "PREVENTION")));
        assertThrows(
                IllegalArgumentException.class,
                () -> request("SCHOOL:MENTOR", "SCHOOL:DPO", SAME_ORGANISATION, "IDENTITY IDENTITY", "PREVENTION"));
    }
}
