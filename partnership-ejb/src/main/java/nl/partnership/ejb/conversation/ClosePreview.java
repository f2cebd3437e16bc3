package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.task.TaskRow;

/**
 * What closing will do, and what still stands in its way.
 *
 * @param unanswered questions that become agenda for the next time
 * @param unhandled agenda items that move on to the next time
 * @param incomplete tasks without an owner or a date: each must get both first
 * @param plannedNext day of the conversation that is planned next at this school, or null
 */
public record ClosePreview(
        ConversationRow head,
        List<ConversationDetail.OutlineQuestion> unanswered,
        List<AgendaRow> unhandled,
        List<TaskRow> incomplete,
        LocalDate plannedNext)
        implements Serializable {

    public boolean isPossible() {
        return head.isOpen() && incomplete.isEmpty();
    }
}
