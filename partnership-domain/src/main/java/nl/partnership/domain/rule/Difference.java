package nl.partnership.domain.rule;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What becomes wider or narrower when one set follows another, cell by cell. Immutable.
 *
 * @param before what holds now
 * @param after what is to hold; with the same vocabulary
 */
public record Difference(Matrix before, Matrix after) {

    /**
     * A cell whose outcome becomes another.
     *
     * @param before what holds now
     * @param after what is to hold
     */
    public record Change(Cell cell, Ground before, Ground after) {

        /** Whether more may be shared than before. */
        public boolean isWider() {
            return after.outcome().compareTo(before.outcome()) < 0;
        }
    }

    public Difference {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("two sets can be compared in one vocabulary only");
        }
    }

    /** In how many cells more may be shared than before. */
    public int wider() {
        return (int) places().filter(cell -> compare(cell) < 0).count();
    }

    /** In how many cells less may be shared than before. */
    public int narrower() {
        return (int) places().filter(cell -> compare(cell) > 0).count();
    }

    /** The cells whose outcome becomes another, in the order of the matrix; worked out as they are asked for. */
    public Stream<Change> changes() {
        return places().filter(cell -> compare(cell) != 0)
                .mapToObj(cell -> new Change(after.cell(cell), before.ground(cell), after.ground(cell)));
    }

    private IntStream places() {
        return IntStream.range(0, after.size());
    }

    private int compare(int cell) {
        return after.ground(cell).outcome().compareTo(before.ground(cell).outcome());
    }
}
