package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.conversation.ConversationDetail.Guest;
import nl.partnership.ejb.conversation.ConversationDetail.Participant;
import nl.partnership.ejb.task.OwnerChoice;

/**
 * What who opens the page of a question needs of it.
 *
 * @param question null when none was asked for and none is on the table yet
 * @param leading for who writes here; null for everybody else
 */
public record OnTable(Beat beat, QuestionView question, Leading leading) implements Serializable {

    /**
     * What who leads chooses from and keeps.
     *
     * @param actors who can be named as being to act
     * @param owners to whom a task can be given
     * @param around who is there, and the agenda
     */
    public record Leading(List<AnswerRow.Actor> actors, List<OwnerChoice> owners, Around around)
            implements Serializable {}

    /** Who was asked, with whether they are there, and the agenda of the conversation. */
    public record Around(List<Participant> participants, List<Guest> guests, List<AgendaRow> agenda)
            implements Serializable {

        public static Around of(ConversationDetail detail) {
            return new Around(detail.participants(), detail.guests(), detail.agenda());
        }
    }
}
