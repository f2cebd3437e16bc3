package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.Sha256;
import nl.partnership.domain.rule.Cell;
import nl.partnership.domain.rule.Difference;
import nl.partnership.domain.rule.Findings;
import nl.partnership.domain.rule.Ground;
import nl.partnership.domain.rule.Matrix;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.ruleset.RuleReview.Shift;
import nl.partnership.ejb.ruleset.RuleReview.SightChange;

/** Works out what there is to know of a set, cell by cell. It takes some tenths of a second; nothing of it is kept. */
@Dependent
class RuleReviews {

    @Inject
    private RuleSets ruleSets;

    @Inject
    private AdoptedSets adoptedSets;

    @Inject
    private RulesInForce inForce;

    @Inject
    private SightRehearsal sights;

    @Inject
    private Clock clock;

    /** Cells whose reason to change is the same. */
    private static final class Tally {
        private final Cell example;
        private int cells;

        private Tally(Cell example) {
            this.example = example;
        }
    }

    /** What follows from the words of two sets alone, whoever works here and whatever is stored. */
    record Effects(Findings findings, int wider, int narrower, List<Shift> shifts) {}

    RuleReview of(RuleSet set) {
        Rules after = ruleSets.compiled(set);
        Rules before =
                inForce.rules().orElseGet(() -> new Rules(0, after.schoolYear(), List.of(), Vocabulary.shipped()));
        Effects effects = effects(before, after);
        List<SightChange> seen = sights.changes(before, day(before), after, day(after));
        Integer former = before.version() == 0 ? null : before.version();
        String digest = digest(
                set.export(),
                String.valueOf(former),
                effects.wider() + " " + effects.narrower(),
                effects.findings().toString(),
                effects.shifts().toString(),
                seen.toString());
        return new RuleReview(
                former,
                adoptedSets.sameAs(set).map(RuleSet::getNumber).orElse(null),
                effects.findings(),
                effects.wider(),
                effects.narrower(),
                effects.shifts(),
                seen,
                digest);
    }

    Effects effects(Rules before, Rules after) {
        Difference difference = new Difference(Matrix.of(before, day(before)), Matrix.of(after, day(after)));
        return new Effects(Findings.of(after), difference.wider(), difference.narrower(), shifts(difference));
    }

    /** Today; of a set for another time the day nearest to it, so that it is looked at as if it held. */
    LocalDate day(Rules rules) {
        return rules.nearest(LocalDate.now(clock));
    }

    /** Two matrices have few grounds, each of them one object, so cells are told apart by identity. */
    private static List<Shift> shifts(Difference difference) {
        Map<Ground, Map<Ground, Tally>> tallies = new IdentityHashMap<>();
        difference.changes().forEach(change -> tallies.computeIfAbsent(change.before(), any -> new IdentityHashMap<>())
                .computeIfAbsent(change.after(), any -> new Tally(change.cell()))
                .cells++);
        List<Shift> shifts = new ArrayList<>();
        tallies.forEach((before, next) -> next.forEach((after, tally) -> shifts.add(
                new Shift(before.outcome(), ids(before), after.outcome(), ids(after), tally.cells, tally.example))));
        shifts.sort(Comparator.comparingInt(Shift::cells).reversed().thenComparing(shift -> shift.example()
                .toString()));
        return shifts;
    }

    private static List<String> ids(Ground ground) {
        return ground.rules().stream().map(applied -> applied.rule().id()).toList();
    }

    private static String digest(String... parts) {
        return Sha256.hex(String.join("\n", parts));
    }
}
