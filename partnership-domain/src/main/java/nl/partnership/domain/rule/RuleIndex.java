package nl.partnership.domain.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Which rules fit which term: for each term of each dimension one bit a rule. The rules that apply to a request are
 * what six such rows have in common, so that the time to answer hardly depends on the number of rules. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // only counted with, never stored
final class RuleIndex {

    /** The dimensions of a request, in the order in which the matrix counts its cells. */
    static final int SENDER = 0;

    static final int RECEIVER = 1;
    static final int RELATION = 2;
    static final int CATEGORY = 3;
    static final int PURPOSE = 4;
    static final int SCOPE = 5;
    static final int DIMENSIONS = 6;

    /** As many rules as apply to one request in any set that people make. */
    private static final int FEW = 8;

    private final long[][][] fits = new long[DIMENSIONS][][];

    RuleIndex(List<SharingRule> rules, Vocabulary words) {
        fits[SENDER] =
                fits(rules, words.parties().size(), rule -> words.parties().select(rule.senders()));
        fits[RECEIVER] =
                fits(rules, words.parties().size(), rule -> words.parties().select(rule.receivers()));
        fits[RELATION] = fits(rules, Relation.values().length, rule -> ordinals(rule.relations()));
        fits[CATEGORY] = fits(
                rules, words.categories().size(), rule -> words.categories().select(rule.categories()));
        fits[PURPOSE] =
                fits(rules, words.purposes().size(), rule -> words.purposes().select(rule.purposes()));
        fits[SCOPE] = fits(rules, Scope.values().length, rule -> ordinals(rule.scopes()));
    }

    /** How many terms a dimension has. */
    int terms(int dimension) {
        return fits[dimension].length;
    }

    /** Keeps, of the rules in {@code bits}, those that fit the term. */
    void narrow(long[] bits, int dimension, int term) {
        long[] row = fits[dimension][term];
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= row[word];
        }
    }

    /**
     * The places of the rules that fit all terms, in the order of the set: one pass over the rows, without a copy of any.
     *
     * @param valid the rules to look among, one bit a rule
     * @param terms one place a dimension
     */
    int[] applying(long[] valid, int[] terms) {
        long[] sender = fits[SENDER][terms[SENDER]];
        long[] receiver = fits[RECEIVER][terms[RECEIVER]];
        long[] relation = fits[RELATION][terms[RELATION]];
        long[] category = fits[CATEGORY][terms[CATEGORY]];
        long[] purpose = fits[PURPOSE][terms[PURPOSE]];
        long[] scope = fits[SCOPE][terms[SCOPE]];
        int[] found = new int[FEW];
        int count = 0;
        for (int word = meet(sender, receiver, category, 0);
                word < valid.length;
                word = meet(sender, receiver, category, word + 1)) {
            long left = valid[word]
                    & sender[word]
                    & receiver[word]
                    & relation[word]
                    & category[word]
                    & purpose[word]
                    & scope[word];
            for (; left != 0; left &= left - 1) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The first word from this one on in which these three have a bit in common: they tell most rules apart. */
    private static int meet(long[] sender, long[] receiver, long[] category, int from) {
        for (int word = from; word < sender.length; word++) {
            if ((sender[word] & receiver[word] & category[word]) != 0) {
                return word;
            }
        }
        return sender.length;
    }

    /** The places of the rules whose bit is set. */
    static int[] places(long[] bits) {
        return BitSet.valueOf(bits).stream().toArray();
    }

    /** Room for one bit a rule. */
    static long[] none(int rules) {
        return new long[(rules + Long.SIZE - 1) / Long.SIZE];
    }

    static void add(long[] bits, int rule) {
        bits[rule / Long.SIZE] |= 1L << (rule % Long.SIZE);
    }

    private static long[][] fits(List<SharingRule> rules, int terms, Function<SharingRule, BitSet> selected) {
        long[][] fits = new long[terms][];
        for (int term = 0; term < terms; term++) {
            fits[term] = none(rules.size());
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            int bit = rule;
            selected.apply(rules.get(rule)).stream().forEach(term -> add(fits[term], bit));
        }
        return fits;
    }

    private static BitSet ordinals(Iterable<? extends Enum<?>> values) {
        BitSet ordinals = new BitSet();
        values.forEach(value -> ordinals.set(value.ordinal()));
        return ordinals;
    }
}
