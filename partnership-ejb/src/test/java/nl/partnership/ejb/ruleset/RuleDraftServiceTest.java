package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RuleDraftServiceTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> {
            sets().prepare();
            sets().adoptShipped(
                            town.person("fg").getId(), town.person("bestuurder").getId());
        });
    }

    private RuleSetService sets() {
        return bean(RuleSetService.class);
    }

    private RuleDraftService drafts() {
        return bean(RuleDraftService.class);
    }

    private void start(int from) {
        as(town.caller("beheer"), () -> drafts().start(from, Town.YEAR));
    }

    private RuleSetRow open() {
        return as(town.caller("beheer"), () -> sets().open().orElseThrow());
    }

    private void change(String id, String before, String after) {
        RuleSetRow set = open();
        as(town.caller("beheer"), () -> drafts().change(set.id(), set.version(), edited(set, id, before, after)));
    }

    /** The rule as it stands, with something in its line replaced. */
    private SharingRule edited(RuleSetRow set, String id, String before, String after) {
        String file = export(set.number());
        String header = file.substring(0, file.indexOf('\n') + 1);
        String line =
                file.lines().filter(one -> one.startsWith(id + ",")).findFirst().orElseThrow() + "\n";
        assertTrue(line.contains(before), line);
        return RuleFormat.read(header + line.replace(before, after), Vocabulary.shipped())
                .get(0);
    }

    private String export(int number) {
        return as(town.caller("beheer"), () -> sets().export(number));
    }

    private List<RuleVersion> rules(int number) {
        return as(town.caller("beheer"), () -> sets().rules(number, RuleFilter.NONE));
    }

    private int version(int number, String id) {
        return rules(number).stream()
                .filter(one -> one.rule().id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void advise() {
        RuleSetRow set = open();
        as(town.caller("fg"), () -> sets().advise(set.id(), set.version(), true, null));
    }

    private void adopt() {
        RuleSetRow set = open();
        as(town.caller("bestuurder"), () -> sets().adopt(set.id(), set.version(), null, seen(set)));
    }

    /** What somebody who adopts has seen. */
    private String seen(RuleSetRow set) {
        return bean(RuleReviewService.class).review(set.number()).digest();
    }

    private static String key(Executable work) {
        return assertThrows(RuleViolation.class, work).key();
    }

    @Test
    void a_draft_begins_as_the_set_in_force_and_there_is_one_at_a_time() {
        start(1);
        RuleSetRow draft = open();
        assertEquals(2, draft.number());
        assertEquals(RuleSet.Status.DRAFT, draft.status());
        assertEquals(1, draft.origin());
        assertEquals("Bea Heer", draft.changedBy());
        assertEquals(export(1), export(2));
        assertEquals("ruleset.draft.already", key(() -> start(1)));
    }

    @Test
    void a_draft_is_for_this_school_year_or_the_next() {
        assertEquals(
                "ruleset.draft.year",
                key(() -> as(town.caller("beheer"), () -> drafts().start(1, Town.YEAR.previous()))));
        as(town.caller("beheer"), () -> drafts().start(1, Town.YEAR.next()));
        assertEquals(new SchoolYear(2027), open().schoolYear());
    }

    @Test
    void the_version_of_a_rule_is_that_of_the_set_that_changed_it_last() {
        start(1);
        change("R04", "Noem geen namen.", "Noem nooit namen.");
        assertEquals(2, version(2, "R04"));
        assertEquals(1, version(2, "R05"));
        change("R04", "Noem nooit namen.", "Noem geen namen.");
        assertEquals(1, version(2, "R04"));
    }

    @Test
    void going_back_is_a_new_draft_with_the_rules_and_their_versions_of_then() {
        start(1);
        change("R04", "Noem geen namen.", "Noem nooit namen.");
        advise();
        adopt();
        start(1);
        assertEquals(3, open().number());
        assertEquals(export(1), export(3));
        assertEquals(1, version(3, "R04"));
        advise();
        adopt();
        List<RuleSetRow> all = as(town.caller("fg"), () -> sets().all());
        assertEquals(
                List.of(RuleSet.Status.ADOPTED, RuleSet.Status.RETIRED, RuleSet.Status.RETIRED),
                all.stream().map(RuleSetRow::status).toList());
    }

    @Test
    void an_edit_of_an_advised_set_makes_it_a_draft_again() {
        start(1);
        advise();
        assertTrue(open().isAdvised());
        change("R04", "Noem geen namen.", "Noem nooit namen.");
        assertEquals(RuleSet.Status.DRAFT, open().status());
        assertEquals(null, open().adviser());
        assertEquals("R04", open().changedRule());
        assertEquals("ruleset.adviceFirst", key(this::adopt));
    }

    @Test
    void nobody_who_changed_a_draft_advises_on_it_or_adopts_it() {
        Caller officer = officerWithAccount("BOARD_MEMBER", "DPO");
        start(1);
        RuleSetRow set = open();
        assertEquals(
                "ruleset.ownWork", key(() -> as(officer, () -> sets().advise(set.id(), set.version(), true, null))));
        advise();
        Caller board = officerWithAccount("DPO", "BOARD_MEMBER");
        RuleSetRow advised = open();
        assertEquals(
                "ruleset.ownWork",
                key(() -> as(board, () -> sets().adopt(advised.id(), advised.version(), null, seen(advised)))));
    }

    /** The administrator, who has another role at the board too. */
    private Caller officerWithAccount(String other, String role) {
        Membership membership = new Membership(town.person("beheer"), town.board, role, Town.YEAR.firstDay());
        inDatabase(em -> {
            em.merge(membership);
        });
        return Callers.caller(town.account("beheer"), membership, true);
    }

    @Test
    void of_two_who_edit_one_draft_the_second_is_told() {
        start(1);
        RuleSetRow read = open();
        change("R04", "Noem geen namen.", "Noem nooit namen.");
        assertThrows(
                Stale.class, () -> as(town.caller("beheer"), () -> drafts().remove(read.id(), read.version(), "R05")));
        assertEquals(62, rules(2).size());
    }

    @Test
    void a_rule_comes_in_at_the_end_and_goes_out() {
        start(1);
        RuleSetRow set = open();
        var rule = edited(set, "R04", "R04,", "R58,");
        as(town.caller("beheer"), () -> drafts().add(set.id(), set.version(), rule));
        assertEquals("R58", rules(2).get(62).rule().id());
        assertEquals(2, version(2, "R58"));
        RuleSetRow now = open();
        RuleViolation twice = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("beheer"), () -> drafts().add(now.id(), now.version(), rule)));
        assertEquals("id", twice.field());
        as(town.caller("beheer"), () -> drafts().remove(now.id(), now.version(), "R58"));
        assertEquals(export(1), export(2));
        RuleSetRow after = open();
        assertThrows(
                NotFound.class,
                () -> as(town.caller("beheer"), () -> drafts().remove(after.id(), after.version(), "R58")));
    }

    @Test
    void a_set_that_loosens_narrows_shortens_or_leaves_out_a_hard_rule_is_refused_before_advice() {
        start(1);
        RuleSetRow set = open();
        as(town.caller("beheer"), () -> drafts().remove(set.id(), set.version(), "H5"));
        assertEquals(List.of("rule.hard.leftOut"), obstacles());
        assertEquals("ruleset.obstacle", key(this::advise));
        RuleSetRow now = open();
        as(town.caller("beheer"), () -> drafts().importRules(now.id(), now.version(), export(1)));
        change("H2", "FORBIDDEN", "ASK_DPO");
        change("H3", "SCHOOL:* YOUTH_CARE:*", "SCHOOL:*");
        change("H4", ",,,\n", ",,,2027-06-30\n");
        assertEquals(List.of("rule.hard.loosened", "rule.hard.senders", "rule.hard.shortened"), obstacles());
        assertEquals("ruleset.obstacle", key(this::advise));
    }

    @Test
    void a_hard_rule_may_be_tightened_and_what_the_board_tightened_stays() {
        start(1);
        change("H3", "SCHOOL:* YOUTH_CARE:* MUNICIPALITY:* OTHER:*", "*");
        advise();
        adopt();
        start(1);
        assertEquals(List.of("rule.hard.senders"), obstacles());
    }

    private List<String> obstacles() {
        return as(town.caller("fg"), () -> drafts().obstacles(open().number())).stream()
                .map(RuleViolation::key)
                .toList();
    }

    @Test
    void a_rule_outside_the_school_year_is_refused_at_its_field() {
        start(1);
        RuleViolation outside = assertThrows(RuleViolation.class, () -> change("R04", ",,\n", ",,2027-08-01\n"));
        assertEquals("validUntil", outside.field());
        as(town.caller("beheer"), () -> drafts().discard(open().id(), open().version()));
        change1And("2027-06-30");
        as(town.caller("beheer"), () -> drafts().start(2, Town.YEAR.next()));
        assertEquals(List.of("ruleset.wrongRule"), obstacles());
    }

    private void change1And(String day) {
        start(1);
        change("R04", ",,\n", ",," + day + "\n");
        advise();
        adopt();
    }

    @Test
    void import_takes_a_whole_file_or_nothing() {
        start(1);
        RuleSetRow set = open();
        String wrong =
                export(1).replace("R05,false", "R05,maybe").replace("R06,false,SCHOOL:CARE_STAFF", "R06,false,COOK");
        List<RuleViolation> problems =
                as(town.caller("beheer"), () -> drafts().importRules(set.id(), set.version(), wrong));
        assertEquals(
                List.of(List.of(11, 2), List.of(12, 3)),
                problems.stream().map(one -> one.arguments().subList(0, 2)).toList());
        assertEquals(export(1), export(2));
        RuleSetRow now = open();
        String good = "\uFEFF"
                + export(1).replace("Noem geen namen.,dit", "Nooit.,dit").replace("\n", "\r\n");
        assertEquals(List.of(), as(town.caller("beheer"), () -> drafts().importRules(now.id(), now.version(), good)));
        assertEquals(export(1).replace("Noem geen namen.,dit", "Nooit.,dit"), export(2));
        assertEquals(2, version(2, "R04"));
        assertEquals(1, version(2, "R05"));
    }

    @Test
    void a_file_that_is_too_large_or_empty_is_refused() {
        start(1);
        RuleSetRow set = open();
        assertEquals(
                "ruleset.csv.tooLarge",
                key(() -> as(town.caller("beheer"), () -> drafts().importRules(
                                set.id(), set.version(), "x".repeat(1_000_001)))));
        assertEquals(
                "rule.csv.empty",
                key(() -> as(town.caller("beheer"), () -> drafts().importRules(set.id(), set.version(), " "))));
    }

    @Test
    void a_draft_can_be_thrown_away_but_not_the_only_set_there_is() {
        start(1);
        RuleSetRow set = open();
        as(town.caller("beheer"), () -> drafts().discard(set.id(), set.version()));
        assertTrue(as(town.caller("beheer"), () -> sets().open()).isEmpty());
        start(1);
        assertEquals(2, open().number());
        RuleSetRow one = as(town.caller("beheer"), () -> sets().set(1));
        assertEquals(
                "ruleset.closed",
                key(() -> as(town.caller("beheer"), () -> drafts().discard(one.id(), one.version()))));
    }

    @Test
    void what_is_adopted_is_never_edited() {
        RuleSetRow set = as(town.caller("beheer"), () -> sets().set(1));
        var rule = edited(set, "R04", "Noem geen namen.", "Nooit.");
        assertEquals(
                "ruleset.closed",
                key(() -> as(town.caller("beheer"), () -> drafts().change(set.id(), set.version(), rule))));
    }

    @Test
    void only_administrators_edit_and_a_draft_is_for_them_the_officer_and_the_board_to_read() {
        for (String user : List.of("fg", "bestuurder", "coordinator", "gemeente")) {
            assertThrows(NotAllowed.class, () -> as(town.caller(user), () -> drafts().start(1, Town.YEAR)));
        }
        start(1);
        for (String user : List.of("coordinator", "gemeente")) {
            assertThrows(NotFound.class, () -> as(town.caller(user), () -> sets().export(2)));
            assertEquals(export(1), as(town.caller(user), () -> sets().export(1)));
        }
        for (String user : List.of("fg", "bestuurder")) {
            assertFalse(as(town.caller(user), () -> sets().export(2)).isEmpty());
        }
    }

    @Test
    void a_draft_for_next_year_leaves_the_rules_of_this_year_in_force() {
        TestClock.set(LocalDateTime.of(2027, 5, 3, 9, 0));
        as(town.caller("beheer"), () -> drafts().start(1, Town.YEAR.next()));
        advise();
        adopt();
        assertEquals(
                1,
                as(town.caller("coordinator"), () -> sets().inForce().orElseThrow())
                        .number());
        TestClock.set(LocalDateTime.of(2027, 8, 1, 9, 0));
        assertEquals(
                2,
                as(town.caller("coordinator"), () -> sets().inForce().orElseThrow())
                        .number());
    }

    private void assertWarned() {
        for (String user : List.of("beheer", "fg", "bestuurder")) {
            RulesStanding standing = as(town.caller(user), () -> sets().standing());
            assertTrue(standing.isToAct(), user);
            assertEquals(Town.YEAR.lastDay(), standing.lastDay(), user);
        }
    }

    @Test
    void from_1_May_on_one_is_warned_until_rules_for_the_next_year_are_adopted() {
        TestClock.set(LocalDateTime.of(2027, 4, 30, 23, 59));
        assertFalse(as(town.caller("bestuurder"), () -> sets().standing()).isToAct());
        TestClock.set(LocalDateTime.of(2027, 5, 1, 0, 0));
        assertWarned();
        as(town.caller("beheer"), () -> drafts().start(1, Town.YEAR.next()));
        advise();
        assertWarned();
        adopt();
        assertFalse(as(town.caller("fg"), () -> sets().standing()).isToAct());
    }
}
