package nl.partnership.domain.sharing;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which rules fit which term: for each term of each dimension one bit a rule. The rules that apply to a request are
 * what six such rows have in common, so that the time to answer hardly depends on the number of rules. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // only counted with, never stored
final class RuleIndex {

    private final long[][] senders;
    private final long[][] receivers;
    private final long[][] relations;
    private final long[][] categories;
    private final long[][] purposes;
    private final long[][] scopes;

    /** A request for one category, by places in the vocabulary. */
    record Place(int sender, int receiver, Relation relation, int category, int purpose, Scope scope) {}

    RuleIndex(List<SharingRule> rules, Vocabulary words) {
        senders = fits(rules, words.parties().size(), rule -> words.parties().select(rule.senders()));
        receivers = fits(rules, words.parties().size(), rule -> words.parties().select(rule.receivers()));
        relations = fits(rules, Relation.values().length, rule -> ordinals(rule.relations()));
        categories = fits(
                rules, words.categories().size(), rule -> words.categories().select(rule.categories()));
        purposes = fits(rules, words.purposes().size(), rule -> words.purposes().select(rule.purposes()));
        scopes = fits(rules, Scope.values().length, rule -> ordinals(rule.scopes()));
    }

    /** The rules that fit, of those in {@code valid}; one bit a rule. */
    long[] applying(Place place, long[] valid) {
        long[] applying = new long[valid.length];
        for (int word = 0; word < valid.length; word++) {
            applying[word] = valid[word]
                    & senders[place.sender()][word]
                    & receivers[place.receiver()][word]
                    & relations[place.relation().ordinal()][word]
                    & categories[place.category()][word]
                    & purposes[place.purpose()][word]
                    & scopes[place.scope().ordinal()][word];
        }
        return applying;
    }

    /** Room for one bit a rule. */
    static long[] none(int rules) {
        return new long[(rules + Long.SIZE - 1) / Long.SIZE];
    }

    static void add(long[] bits, int rule) {
        bits[rule / Long.SIZE] |= 1L << (rule % Long.SIZE);
    }

    /** The rules whose bit is set, in the order of the set. */
    static IntStream each(long[] bits) {
        return BitSet.valueOf(bits).stream();
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
