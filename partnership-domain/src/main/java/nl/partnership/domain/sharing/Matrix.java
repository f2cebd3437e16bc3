package nl.partnership.domain.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a set says to every combination of sender, receiver, relation, category, purpose and scope on one day, by
 * enumeration: complete, so that nothing about a set needs to be believed. Cells in which the same rules apply share
 * one {@link Ground}. Immutable.
 */
public final class Matrix {

    private final Rules rules;
    private final int[] cells;
    private final List<Ground> grounds;

    /** Works out the matrix, as if the set were adopted. */
    public static Matrix of(Rules rules, LocalDate day) {
        Builder builder = new Builder(rules);
        builder.walk(0, rules.validOn(day));
        return new Matrix(rules, builder.cells, builder.grounds);
    }

    private Matrix(Rules rules, int[] cells, List<Ground> grounds) {
        this.rules = rules;
        this.cells = cells;
        this.grounds = List.copyOf(grounds);
    }

    public Rules rules() {
        return rules;
    }

    /** How many cells there are; 790,272 with the shipped vocabulary. */
    public int size() {
        return cells.length;
    }

    /** What the set says to a cell. */
    public Ground ground(int cell) {
        return grounds.get(cells[cell]);
    }

    /** Every ground that some cell has; the first is that of cells to which no rule applies. */
    public List<Ground> grounds() {
        return grounds;
    }

    /** How many cells have each ground, in the order of {@link #grounds()}. */
    public int[] counts() {
        int[] counts = new int[grounds.size()];
        for (int cell : cells) {
            counts[cell]++;
        }
        return counts;
    }

    /** Which combination a cell stands for. Cells are in the order of the vocabulary, the sender first. */
    public Cell cell(int cell) {
        int[] terms = new int[RuleIndex.DIMENSIONS];
        int rest = cell;
        for (int dimension = RuleIndex.DIMENSIONS - 1; dimension >= 0; dimension--) {
            int size = rules.index().terms(dimension);
            terms[dimension] = rest % size;
            rest /= size;
        }
        Vocabulary words = rules.vocabulary();
        return new Cell(
                words.parties().values().get(terms[RuleIndex.SENDER]).party(),
                words.parties().values().get(terms[RuleIndex.RECEIVER]).party(),
                Relation.values()[terms[RuleIndex.RELATION]],
                words.categories().values().get(terms[RuleIndex.CATEGORY]).code(),
                words.purposes().values().get(terms[RuleIndex.PURPOSE]).code(),
                Scope.values()[terms[RuleIndex.SCOPE]]);
    }

    /** Narrows the rules dimension by dimension; where none is left, whole stretches of cells are done at once. */
    private static final class Builder {

        private final Rules rules;
        private final int[] cells;
        private final int[] sizes = new int[RuleIndex.DIMENSIONS + 1];
        private final Map<Bits, Integer> known = new HashMap<>();
        private final List<Ground> grounds = new ArrayList<>(List.of(Ground.NONE));
        private int next;

        Builder(Rules rules) {
            this.rules = rules;
            sizes[RuleIndex.DIMENSIONS] = 1;
            for (int dimension = RuleIndex.DIMENSIONS - 1; dimension >= 0; dimension--) {
                sizes[dimension] = sizes[dimension + 1] * rules.index().terms(dimension);
            }
            cells = new int[sizes[0]];
        }

        void walk(int dimension, long[] applying) {
            if (isNone(applying)) {
                next += sizes[dimension];
            } else if (dimension == RuleIndex.DIMENSIONS) {
                cells[next++] = known.computeIfAbsent(new Bits(applying), this::add);
            } else {
                for (int term = 0; term < rules.index().terms(dimension); term++) {
                    long[] left = applying.clone();
                    rules.index().narrow(left, dimension, term);
                    walk(dimension + 1, left);
                }
            }
        }

        private int add(Bits applying) {
            grounds.add(rules.grounds().of(RuleIndex.places(applying.words)));
            return grounds.size() - 1;
        }

        private static boolean isNone(long[] bits) {
            for (long word : bits) {
                if (word != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Bits as a key. */
    private static final class Bits {

        private final long[] words;
        private final int hash;

        Bits(long[] words) {
            this.words = words;
            this.hash = Arrays.hashCode(words);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bits that && hash == that.hash && Arrays.equals(words, that.words);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
