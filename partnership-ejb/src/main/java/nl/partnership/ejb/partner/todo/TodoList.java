package nl.partnership.ejb.partner.todo;

import java.io.Serializable;
import java.util.List;

/**
 * What waits for somebody, in the order of a home.
 *
 * @param lines all of it
 * @param shown as many of each kind as a home shows
 * @param more ways to those that it does not show
 */
public record TodoList(List<TodoLine> lines, List<TodoLine> shown, List<TodoLine> more) implements Serializable {

    /** The lines of one kind. */
    public List<TodoLine> of(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }
}
