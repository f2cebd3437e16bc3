package nl.partnership.domain.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Matrix;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;
import org.junit.jupiter.api.Test;

/** Reads leaflets against every cell of the matrix in which a school is on one side. */
class LeafletMatrixTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int EDITED_SETS = 5;

    private static Rules rules(List<SharingRule> rules) {
        return new Rules(
                1, YEAR, rules.stream().map(rule -> new RuleVersion(rule, 1)).toList(), Vocabulary.shipped());
    }

    /** As a board may edit them: rules that are left out, and rules that say something else. */
    private static List<SharingRule> edited(long seed) {
        Random random = new Random(seed);
        List<SharingRule> edited = new ArrayList<>();
        for (SharingRule rule : RuleFormat.shipped()) {
            int chance = random.nextInt(4);
            if (rule.hard() || chance > 1) {
                edited.add(rule);
            } else if (chance == 1) {
                edited.add(with(rule, Outcome.values()[random.nextInt(5)], random.nextBoolean()));
            }
        }
        return edited;
    }

    private static SharingRule with(SharingRule rule, Outcome outcome, boolean duty) {
        return new SharingRule(
                rule.id(),
                rule.hard(),
                rule.senders(),
                rule.receivers(),
                rule.relations(),
                rule.categories(),
                rule.purposes(),
                rule.scopes(),
                outcome,
                duty,
                rule.conditions(),
                rule.basis(),
                rule.law(),
                rule.explanation(),
                rule.note(),
                rule.retention(),
                rule.validFrom(),
                rule.validUntil());
    }

    private static LeafletAgainstMatrix read(List<SharingRule> rules) {
        Rules compiled = rules(rules);
        return new LeafletAgainstMatrix(LeafletContent.of(compiled, DAY), Matrix.of(compiled, DAY));
    }

    @Test
    void no_sentence_contradicts_a_cell_and_no_cell_is_left_unsaid() {
        LeafletAgainstMatrix read = read(RuleFormat.shipped());
        assertEquals(List.of(), read.contradictions());
        assertEquals(314_160, read.cells());
    }

    @Test
    void nor_does_one_of_rules_that_a_board_edited() {
        for (long seed = 0; seed < EDITED_SETS; seed++) {
            assertEquals(List.of(), read(edited(seed)).contradictions(), "seed " + seed);
        }
    }

    @Test
    void a_leaflet_of_other_rules_is_seen_to_contradict() {
        LeafletContent shipped = LeafletContent.of(rules(RuleFormat.shipped()), DAY);
        Matrix others = Matrix.of(rules(edited(1)), DAY);
        assertFalse(new LeafletAgainstMatrix(shipped, others).contradictions().isEmpty());
    }

    @Test
    void it_has_eight_groups_and_every_party_is_in_one() {
        Vocabulary words = Vocabulary.shipped();
        assertEquals(8, LeafletGroup.values().length);
        Set<LeafletGroup> others = Set.of(LeafletGroup.values());
        long outside = others.stream()
                .filter(group -> group != LeafletGroup.OWN_SCHOOL)
                .mapToLong(group -> group.parties(words).size())
                .sum();
        assertEquals(words.parties().size(), outside);
        assertEquals(10, LeafletGroup.OWN_SCHOOL.parties(words).size());
    }

    @Test
    void each_group_has_few_sentences() {
        LeafletContent.of(rules(RuleFormat.shipped()), DAY).parts().forEach(part -> {
            assertTrue(
                    part.gives().sentences().size() <= 12,
                    part.group() + " " + part.gives().sentences().size());
            assertTrue(
                    part.gets().sentences().size() <= 12,
                    part.group() + " " + part.gets().sentences().size());
        });
    }
}
