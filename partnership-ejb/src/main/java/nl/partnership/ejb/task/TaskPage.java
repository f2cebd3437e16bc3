package nl.partnership.ejb.task;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many there are in the whole list
 */
public record TaskPage(List<TaskRow> rows, long total) {

    public boolean isEmpty() {
        return total == 0;
    }
}
