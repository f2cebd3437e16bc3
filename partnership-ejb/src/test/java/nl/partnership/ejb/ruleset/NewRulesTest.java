package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules for a kind of information that came with a newer version of the portal. */
class NewRulesTest extends ServiceTest {

    private static final String LINES = "ruleset.newRule";
    private static final Sentence POLICY = Sentence.of("rule.sentence.category.WORKING_ARRANGEMENT");

    private final Town town = new Town();

    /** Rules in force as a portal shipped them that did not know of policy and agreements. */
    @BeforeEach
    void build() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> sets().prepare());
        sql("delete from rule_set_line where rule_line like '%,WORKING_ARRANGEMENT,%'");
        as(Caller.PORTAL, () -> sets().adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private void sql(String statement) {
        inDatabase(em -> {
            em.createNativeQuery(statement).executeUpdate();
            em.getEntityManagerFactory().getCache().evictAll();
        });
    }

    private RuleSetService sets() {
        return bean(RuleSetService.class);
    }

    private RuleDraftService drafts() {
        return bean(RuleDraftService.class);
    }

    private int addNew() {
        return as(town.caller("beheer"), () -> drafts().addNew());
    }

    private RuleSetRow open() {
        return as(town.caller("beheer"), () -> sets().open()).orElseThrow();
    }

    private List<String> ids(int number) {
        return as(town.caller("beheer"), () -> sets().rules(number, RuleFilter.NONE)).stream()
                .map(RuleVersion::rule)
                .map(rule -> rule.id())
                .toList();
    }

    private List<TodoLine> lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine().lines());
    }

    private List<Sentence> told(String user) {
        return lines(user).stream()
                .filter(line -> line.kind().equals(LINES))
                .map(TodoLine::text)
                .toList();
    }

    private void advise(boolean favourable) {
        RuleSetRow set = open();
        as(town.caller("fg"), () -> sets().advise(set.id(), set.version(), favourable, "Graag wat strenger."));
    }

    @Test
    void administrator_and_board_are_told_until_the_rule_stands_in_the_draft() {
        mendTodos();
        List<Sentence> put = List.of(Sentence.of("ruleset.newRule.todo", POLICY));
        assertEquals(put, told("beheer"));
        assertEquals(put, told("bestuurder"));
        Stream.of("fg", "coordinator", "jeugdagent").forEach(user -> assertEquals(List.of(), told(user), user));
        assertEquals(2, addNew());
        assertEquals(List.of(), told("beheer"));
        assertEquals(List.of(), told("bestuurder"));
        RuleSetRow draft = open();
        as(town.caller("beheer"), () -> drafts().discard(draft.id(), draft.version()));
        assertEquals(put, told("beheer"));
    }

    @Test
    void the_rule_comes_at_the_end_of_a_new_draft_for_this_year_under_its_own_number() {
        List<String> before = ids(1);
        addNew();
        List<String> after = ids(2);
        assertEquals(before, after.subList(0, before.size()));
        assertEquals(List.of("R57"), after.subList(before.size(), after.size()));
        assertEquals(Town.YEAR, open().schoolYear());
        assertEquals(
                "ruleset.newRule.none",
                assertThrows(RuleViolation.class, this::addNew).key());
    }

    @Test
    void where_its_number_is_taken_it_gets_the_next_that_is_free() {
        as(town.caller("beheer"), () -> drafts().start(1, Town.YEAR));
        sql("update rule_set_line set rule_line = 'R57' || substr(rule_line, 4) where rule_line like 'R04,%'");
        sql("update rule_set_line set rule_line = 'R58' || substr(rule_line, 4) where rule_line like 'R05,%'");
        addNew();
        assertEquals("R59", ids(2).get(ids(2).size() - 1));
    }

    @Test
    void a_set_that_was_advised_on_is_read_again_and_says_why() {
        as(town.caller("beheer"), () -> drafts().start(1, Town.YEAR));
        advise(false);
        mendTodos();
        assertEquals(List.of(Sentence.of("ruleset.newRule.read", "2")), told("fg"));
        assertEquals(2, addNew());
        assertEquals(List.of(), told("fg"));
        assertEquals(RuleSet.Status.DRAFT, open().status());
        assertEquals(
                List.of(Sentence.of("ruleset.todo.changedRule", LocalDate.of(2026, 11, 9), "R57")),
                lines("fg").stream()
                        .filter(line -> line.text().key().equals("ruleset.todo.advise"))
                        .map(TodoLine::note)
                        .toList());
        advise(false);
        assertEquals(
                List.of(),
                lines("fg").stream()
                        .filter(line -> line.text().key().equals("ruleset.todo.advise"))
                        .toList());
    }

    @Test
    void who_takes_the_rule_out_again_is_told_nothing_once_a_set_was_adopted_with_it() {
        addNew();
        advise(true);
        RuleSetRow set = open();
        String seen = as(
                town.caller("bestuurder"),
                () -> bean(RuleReviewService.class).review(set.number()).digest());
        as(town.caller("bestuurder"), () -> sets().adopt(set.id(), set.version(), null, seen));
        as(town.caller("beheer"), () -> drafts().start(2, Town.YEAR));
        RuleSetRow draft = open();
        as(town.caller("beheer"), () -> drafts().remove(draft.id(), draft.version(), "R57"));
        mendTodos();
        assertEquals(List.of(), told("beheer"));
    }
}
