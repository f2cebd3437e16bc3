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
}
