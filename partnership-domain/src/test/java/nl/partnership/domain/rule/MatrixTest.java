package nl.partnership.domain.rule;

import static nl.partnership.domain.rule.SharingRequests.DAY;
import static nl.partnership.domain.rule.SharingRequests.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final String SIGNAL =
            "A,false,SCHOOL:MENTOR,POLICE:*,OTHER_ORGANISATION,GROUP_SIGNAL,PREVENTION,ITEM,";
    private static final String END = ",false,,LAW,wet,uitleg,,,";

    private static Matrix matrix(String... lines) {
        return Matrix.of(rules(lines), DAY);
    }

    private static SharingRequest request(Cell cell) {
        return new SharingRequest(
                cell.sender(),
                cell.receiver(),
                cell.relation(),
                List.of(cell.category()),
                cell.purpose(),
                cell.scope(),
                DAY);
    }

    @Test
    void the_matrix_says_in_every_cell_what_the_rules_answer() {
        Rules rules = SharingRequests.shipped();
        Matrix matrix = Matrix.of(rules, DAY);
        assertEquals(834_176, matrix.size());
        assertEquals(834_176, Arrays.stream(matrix.counts()).sum());
        for (int cell = 0; cell < matrix.size(); cell++) {
            Line line = rules.answer(request(matrix.cell(cell))).lines().get(0);
            if (!line.ground().equals(matrix.ground(cell))) {
                assertEquals(
                        line.ground(), matrix.ground(cell), matrix.cell(cell).toString());
            }
        }
    }

    @Test
    void a_rule_fills_exactly_its_own_cells() {
        Matrix matrix = matrix(SIGNAL + "ALLOWED" + END + ",");
        int filled = 0;
        for (int cell = 0; cell < matrix.size(); cell++) {
            if (!matrix.ground(cell).rules().isEmpty()) {
                filled++;
                assertEquals("SCHOOL:MENTOR", matrix.cell(cell).sender().toString());
                assertEquals("GROUP_SIGNAL", matrix.cell(cell).category());
            }
        }
        assertEquals(2, filled);
        assertEquals(2, matrix.counts()[1]);
    }

    @Test
    void outside_its_dates_a_rule_fills_none() {
        Rules rules = rules(SIGNAL + "ALLOWED" + END + "2026-10-01,2026-10-31");
        assertEquals(2, Matrix.of(rules, LocalDate.of(2026, 10, 31)).counts()[1]);
        assertEquals(1, Matrix.of(rules, LocalDate.of(2026, 11, 1)).grounds().size());
    }

    @Test
    void a_difference_names_each_cell_that_becomes_wider_or_narrower() {
        Matrix milder = matrix(SIGNAL + "ALLOWED" + END + ",");
        Matrix stricter = matrix(SIGNAL + "CONSENT" + END + ",");
        Difference tighter = new Difference(milder, stricter);
        assertEquals(List.of(0, 2), List.of(tighter.wider(), tighter.narrower()));
        assertEquals(
                List.of("POLICE:COMMUNITY_OFFICER", "POLICE:YOUTH_OFFICER"),
                tighter.changes()
                        .map(change -> change.cell().receiver().toString())
                        .toList());
        assertTrue(tighter.changes().noneMatch(Difference.Change::isWider));
        Difference looser = new Difference(stricter, milder);
        assertEquals(List.of(2, 0), List.of(looser.wider(), looser.narrower()));
        assertTrue(looser.changes().allMatch(Difference.Change::isWider));
        assertEquals(0, new Difference(milder, milder).changes().count());
    }

    @Test
    void findings_name_dead_and_redundant_rules_and_where_rules_meet() {
        Findings findings = Findings.of(rules(
                SIGNAL + "ALLOWED" + END + ",",
                "B,false,SCHOOL:*,POLICE:*,OTHER_ORGANISATION,GROUP_SIGNAL,PREVENTION,ITEM,CONDITIONAL" + END + ",",
                "C,false,SCHOOL:MENTOR,POLICE:*,OTHER_ORGANISATION,GROUP_SIGNAL,PREVENTION,ITEM,CONDITIONAL" + END
                        + ","));
        assertEquals(List.of("A"), findings.dead());
        assertEquals(List.of("C"), findings.redundant());
        assertEquals(List.of(new Findings.Mixed(List.of("A", "B", "C"), Outcome.CONDITIONAL, 2)), findings.mixed());
    }

    @Test
    void a_rule_that_forbids_where_no_other_applies_is_redundant_and_not_dead() {
        Findings findings = Findings.of(
                rules(SIGNAL + "ALLOWED" + END + ",", "B,false,*,*,ANY,MEDICAL,PREVENTION,ANY,FORBIDDEN" + END + ","));
        assertEquals(List.of(), findings.dead());
        assertEquals(List.of("B"), findings.redundant());
    }

    @Test
    void findings_name_who_may_share_nothing_and_what_nobody_may_share() {
        Findings findings = Findings.of(rules(SIGNAL + "ALLOWED" + END + ","));
        assertEquals(27, findings.silentSenders().size());
        assertEquals(26, findings.silentReceivers().size());
        assertEquals(18, findings.closedCategories().size());
    }

    @Test
    void findings_name_rules_that_end_early_and_rules_without_law_or_explanation() {
        Findings findings = Findings.of(rules(
                SIGNAL + "ALLOWED" + END + "2026-10-01,2026-12-31",
                "B,false,*,*,ANY,GROUP_SIGNAL,PREVENTION,ITEM,CONDITIONAL" + END + ",2027-07-31",
                "C,false,*,*,ANY,AGGREGATE,PREVENTION,ITEM,ALLOWED,false,,LAW,,uitleg,,,,",
                "D,false,*,*,ANY,AGGREGATE,PREVENTION,ITEM,ALLOWED,false,,LAW,wet,,,,,"));
        assertEquals(List.of("A"), findings.ending());
        assertEquals(List.of("C", "D"), findings.unexplained());
    }

    @Test
    void a_rule_that_decides_on_one_day_of_the_year_is_not_dead() {
        Findings findings = Findings.of(rules(
                SIGNAL + "ALLOWED" + END + ",",
                "B,false,*,*,ANY,GROUP_SIGNAL,PREVENTION,ANY,FORBIDDEN" + END + "2026-08-02,2027-07-30"));
        assertEquals(List.of(), findings.dead());
    }

    @Test
    void the_shipped_rules_have_no_dead_rule_and_close_what_they_should() {
        Findings findings = Findings.of(SharingRequests.shipped());
        assertEquals(List.of(), findings.dead());
        assertEquals(List.of(), findings.ending());
        assertEquals(List.of(), findings.unexplained());
        assertEquals(List.of("SPECIAL_CATEGORY", "NATIONAL_ID"), findings.closedCategories());
    }

    @Test
    void sets_in_different_vocabularies_are_not_compared() {
        Matrix one = matrix();
        assertEquals(one.size(), new Difference(one, one).after().size());
        assertThrows(IndexOutOfBoundsException.class, () -> one.ground(one.size()));
    }
}
