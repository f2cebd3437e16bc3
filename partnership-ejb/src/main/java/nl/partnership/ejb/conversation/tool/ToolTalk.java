package nl.partnership.ejb.conversation.tool;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;

/**
 * A conversation in which a round of a room is held.
 *
 * @param school short name; once closed, the one of then
 */
public record ToolTalk(String id, String schoolId, String school, LocalDate heldOn, ConversationStatus status)
        implements Serializable {

    public static ToolTalk of(Conversation conversation) {
        return new ToolTalk(
                conversation.getId(),
                conversation.getSchool().getId(),
                conversation.getSchoolName(),
                conversation.getHeldOn(),
                conversation.getStatus());
    }

    /** Whether answers can still be given. */
    public boolean isRunning() {
        return status == ConversationStatus.PLANNED || status == ConversationStatus.OPEN;
    }
}
