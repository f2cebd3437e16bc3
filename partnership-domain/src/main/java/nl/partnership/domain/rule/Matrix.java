package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * What a set says to every combination of sender, receiver, relation, category, purpose and scope on one day, by
 * enumeration: complete, so that nothing about a set needs to be believed. Cells in which the same rules apply share
 * one {@link Ground}. Immutable.
 */
public final class Matrix {

    private final CellWalk walk;
    private final int[] cells;
    private final List<Ground> grounds;

    /** Works out the matrix, as if the set were adopted. */
    public static Matrix of(Rules rules, LocalDate day) {
        CellWalk walk = new CellWalk(rules);
        int[] cells = new int[walk.size()];
        walk.over(day, (cell, ground) -> cells[cell] = ground);
        return new Matrix(walk, cells);
    }

    private Matrix(CellWalk walk, int[] cells) {
        this.walk = walk;
        this.cells = cells;
        this.grounds = List.copyOf(walk.grounds());
    }

    public Rules rules() {
        return walk.rules();
    }

    /** How many cells there are; 834,176 with the shipped vocabulary. */
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
        return walk.cell(cell);
    }
}
