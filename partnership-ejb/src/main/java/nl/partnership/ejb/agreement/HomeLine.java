package nl.partnership.ejb.agreement;

import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A line of this room on a home: one record, by its own title, that leads to its page. */
final class HomeLine {

    private HomeLine() {}

    /**
     * @param state how it stands; null when its day says so
     */
    static TodoLine of(TodoKind kind, TodoRow row, String page, Sentence note, Sentence state) {
        return new TodoLine(
                kind.code(), row.subjectId(), Sentence.asItIs(row.title()), page, note, state, row.dueOn(), true);
    }
}
