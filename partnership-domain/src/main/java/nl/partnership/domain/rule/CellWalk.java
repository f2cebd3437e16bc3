package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes over every cell of a set in the order of the vocabulary. It narrows the rules dimension by dimension; where none is
 * left, whole stretches of cells are passed at once. Of the cells it keeps nothing, of the grounds each one once.
 */
final class CellWalk {

    private final Rules rules;
    private final int[] sizes = new int[RuleIndex.DIMENSIONS + 1];
    private final Map<Bits, Integer> known = new HashMap<>();
    private final List<Ground> grounds = new ArrayList<>(List.of(Ground.NONE));
    private Visitor visitor;
    private int next;

    /** Hears of each cell to which at least one rule applies. */
    @FunctionalInterface
    interface Visitor {

        /** @param ground place in {@link #grounds()} */
        void visit(int cell, int ground);
    }

    CellWalk(Rules rules) {
        this.rules = rules;
        sizes[RuleIndex.DIMENSIONS] = 1;
        for (int dimension = RuleIndex.DIMENSIONS - 1; dimension >= 0; dimension--) {
            sizes[dimension] = sizes[dimension + 1] * rules.index().terms(dimension);
        }
    }

    Rules rules() {
        return rules;
    }

    /** How many cells there are. */
    int size() {
        return sizes[0];
    }

    /** The grounds met so far; the first is that of cells to which no rule applies. */
    List<Ground> grounds() {
        return grounds;
    }

    void over(LocalDate day, Visitor visits) {
        visitor = visits;
        next = 0;
        walk(0, rules.validOn(day));
    }

    /** Which combination a cell stands for. */
    Cell cell(int cell) {
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

    private void walk(int dimension, long[] applying) {
        if (isNone(applying)) {
            next += sizes[dimension];
        } else if (dimension == RuleIndex.DIMENSIONS) {
            visitor.visit(next++, known.computeIfAbsent(new Bits(applying), this::add));
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
