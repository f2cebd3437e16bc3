package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.task.TaskRow;

/**
 * What closing will do, and what still stands in its way.
 *
 * @param participants who was asked, with whether they came
 * @param guests likewise
 * @param leftOvers what can go to another conversation, in the order of the card; what is about no question at the end
 * @param incomplete tasks without an owner or a date: each must get both first
 * @param planned the conversations of this school that are planned after it, the first one first
 */
public record ClosePreview(
        ConversationRow head,
        List<ConversationDetail.Participant> participants,
        List<ConversationDetail.Guest> guests,
        List<LeftOver> leftOvers,
        List<TaskRow> incomplete,
        List<ConversationRow> planned)
        implements Serializable {

    public boolean isPossible() {
        return head.isOpen() && incomplete.isEmpty();
    }

    /** Day of the conversation that is planned next at this school, or null. */
    public LocalDate plannedNext() {
        return planned.isEmpty() ? null : planned.get(0).date();
    }
}
