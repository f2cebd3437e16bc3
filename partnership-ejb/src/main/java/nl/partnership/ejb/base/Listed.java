package nl.partnership.ejb.base;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param total how many there are in the whole list
 */
public record Listed<T>(List<T> rows, long total) {

    public boolean isEmpty() {
        return total == 0;
    }

    /** A part of a list that is there as a whole. */
    public static <T> Listed<T> part(List<T> all, int first, int most) {
        int from = Math.min(first, all.size());
        return new Listed<>(List.copyOf(all.subList(from, Math.min(from + most, all.size()))), all.size());
    }
}
