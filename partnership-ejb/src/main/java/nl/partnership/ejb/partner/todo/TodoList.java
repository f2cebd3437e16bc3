package nl.partnership.ejb.partner.todo;

import java.io.Serializable;
import java.util.List;

/**
 * What waits for somebody, in the order of a home.
 *
 * @param lines all of it
 * @param shown as many of each kind as a home shows, what is late first
 * @param more ways to those that it does not show
 */
public record TodoList(List<TodoLine> lines, List<TodoLine> shown, List<TodoLine> more) implements Serializable {

    /** What a home shows at a glance: the first five. */
    private static final int FIRST = 5;

    /** Those that one sees at a glance. */
    public List<TodoLine> first() {
        return shown.subList(0, Math.min(FIRST, shown.size()));
    }

    /** Those that come after them, in their order. */
    public List<TodoLine> later() {
        return shown.subList(Math.min(FIRST, shown.size()), shown.size());
    }

    /** The lines of one kind. */
    public List<TodoLine> of(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }
}
