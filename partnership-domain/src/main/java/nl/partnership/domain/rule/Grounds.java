package nl.partnership.domain.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Turns "these rules apply" into what they say together: the strictest outcome, and the conditions of all. Whatever one
 * rule adds is worked out once, so that an answer costs a few steps for each rule that applies. Immutable.
 */
final class Grounds {

    /** Necessary and minimal, and over a safe channel: these go with every line. */
    private final Terms<Vocabulary.Condition> conditions;

    private final AppliedRule[] decisive;
    private final AppliedRule[] beside;
    private final long[] asked;
    private final long askedAlways;
    private final long askedForConsent;

    Grounds(List<RuleVersion> rules, Vocabulary vocabulary) {
        conditions = vocabulary.conditions();
        decisive = applied(rules, true);
        beside = applied(rules, false);
        asked = rules.stream()
                .mapToLong(version -> bits(version.rule().conditions()))
                .toArray();
        askedAlways = bits(Codes.ALWAYS);
        askedForConsent = bits(List.of(Codes.CONSENT));
    }

    /** @param applying places of the rules that apply, in the order of the set */
    Ground of(int[] applying) {
        if (applying.length == 0) {
            return Ground.NONE;
        }
        Outcome strictest = Outcome.ALLOWED;
        for (int rule : applying) {
            strictest = strictest.strictest(outcome(rule));
        }
        return ground(applying, strictest);
    }

    private Ground ground(int[] applying, Outcome outcome) {
        AppliedRule[] applied = new AppliedRule[applying.length];
        long codes = outcome == Outcome.CONSENT ? askedAlways | askedForConsent : askedAlways;
        for (int place = 0; place < applying.length; place++) {
            int rule = applying[place];
            applied[place] = outcome(rule) == outcome ? decisive[rule] : beside[rule];
            codes |= asked[rule];
        }
        return new Ground(outcome, List.of(applied), outcome == Outcome.FORBIDDEN ? List.of() : codes(codes));
    }

    private Outcome outcome(int rule) {
        return decisive[rule].rule().outcome();
    }

    private List<String> codes(long bits) {
        List<String> codes = new ArrayList<>(Long.bitCount(bits));
        for (long left = bits; left != 0; left &= left - 1) {
            codes.add(conditions.values().get(Long.numberOfTrailingZeros(left)).code());
        }
        return List.copyOf(codes);
    }

    private long bits(List<String> codes) {
        BitSet selected = conditions.select(codes);
        return selected.isEmpty() ? 0 : selected.toLongArray()[0];
    }

    private static AppliedRule[] applied(List<RuleVersion> rules, boolean decisive) {
        return rules.stream()
                .map(version -> new AppliedRule(version.rule(), version.version(), decisive))
                .toArray(AppliedRule[]::new);
    }
}
