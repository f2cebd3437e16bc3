package nl.partnership.domain.sharing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Turns "these rules apply" into what they say together: the strictest outcome, and the conditions of all. Whatever one
 * rule adds is worked out once, so that an answer costs a few steps for each rule that applies. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // only counted with, never stored
final class Grounds {

    /** Necessary and minimal, and over a safe channel: these go with every line. */
    private static final List<String> ALWAYS = List.of("K1", "K6");

    private static final String CONSENT = "K3";
    private static final Outcome[] OUTCOMES = Outcome.values();

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
        askedAlways = bits(ALWAYS);
        askedForConsent = bits(List.of(CONSENT));
    }

    /** @param applying the rules that apply, one bit a rule */
    Ground of(long[] applying) {
        int count = 0;
        int strictest = -1;
        for (int rule = next(applying, 0); rule >= 0; rule = next(applying, rule + 1)) {
            strictest = Math.max(strictest, decisive[rule].rule().outcome().ordinal());
            count++;
        }
        return count == 0 ? Ground.NONE : ground(applying, count, OUTCOMES[strictest]);
    }

    private Ground ground(long[] applying, int count, Outcome outcome) {
        AppliedRule[] applied = new AppliedRule[count];
        long codes = outcome == Outcome.CONSENT ? askedAlways | askedForConsent : askedAlways;
        int place = 0;
        for (int rule = next(applying, 0); rule >= 0; rule = next(applying, rule + 1)) {
            applied[place++] = decisive[rule].rule().outcome() == outcome ? decisive[rule] : beside[rule];
            codes |= asked[rule];
        }
        return new Ground(outcome, List.of(applied), outcome == Outcome.FORBIDDEN ? List.of() : codes(codes));
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

    /** The first rule from this one on whose bit is set; -1 when there is none. */
    private static int next(long[] bits, int from) {
        int word = from / Long.SIZE;
        if (word >= bits.length) {
            return -1;
        }
        long left = bits[word] & (-1L << (from % Long.SIZE));
        while (left == 0) {
            if (++word == bits.length) {
                return -1;
            }
            left = bits[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(left);
    }
}
