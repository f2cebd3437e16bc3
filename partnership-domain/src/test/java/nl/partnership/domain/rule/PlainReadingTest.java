package nl.partnership.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine against a plain reading of the same rules. */
class PlainReadingTest {

    private static SharingRequest request(Cell cell) {
        return new SharingRequest(
                cell.sender(),
                cell.receiver(),
                cell.relation(),
                List.of(cell.category()),
                cell.purpose(),
                cell.scope(),
                SharingRequests.DAY);
    }

    @Test
    void in_every_cell_of_the_shipped_matrix_both_find_the_same_outcome_rules_and_conditions() {
        PlainReading plain = new PlainReading();
        Matrix matrix = Matrix.of(SharingRequests.shipped(), SharingRequests.DAY);
        for (int cell = 0; cell < matrix.size(); cell++) {
            Cell asked = matrix.cell(cell);
            PlainReading.Reading reading = plain.answer(request(asked), asked.category());
            Ground ground = matrix.ground(cell);
            if (!reading.rules().isEmpty() || !ground.rules().isEmpty()) { // text is slow
                assertEquals(
                        reading.toString(), PlainReading.text(new Line(asked.category(), ground)), asked::toString);
            }
        }
    }

    @Test
    void wherever_the_shipped_rules_leave_room_both_decide_the_same_whatever_the_facts() {
        PlainReading plain = new PlainReading();
        Matrix matrix = Matrix.of(SharingRequests.shipped(), SharingRequests.DAY);
        RandomRules random = new RandomRules(20260801);
        for (int cell = 0; cell < matrix.size(); cell++) {
            if (matrix.ground(cell).outcome() != Outcome.FORBIDDEN) {
                assertSame(plain, matrix.rules(), request(matrix.cell(cell)), random.facts(), "cell " + cell);
            }
        }
    }

    @Test
    void whatever_the_rules_and_the_facts_both_decide_the_same() {
        for (int seed = 0; seed < 2_000; seed++) {
            RandomRules random = new RandomRules(seed);
            String[] lines = random.lines(1 + seed % 12).toArray(String[]::new);
            PlainReading plain = new PlainReading(SharingRequests.file(lines));
            Rules rules = SharingRequests.rules(lines);
            for (int i = 0; i < 10; i++) {
                assertSame(plain, rules, random.request(), random.facts(), "seed " + seed + ", request " + i);
            }
        }
    }

    private static void assertSame(PlainReading plain, Rules rules, SharingRequest request, Facts facts, String where) {
        assertEquals(
                new PlainDecision(plain, request, facts).toString(),
                PlainDecision.text(Decision.of(rules, request, facts)),
                () -> where + ": " + request + " " + facts);
    }
}
