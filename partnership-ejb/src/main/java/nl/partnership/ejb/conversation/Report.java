package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.task.TaskRow;

/**
 * The report of a conversation, as far as the caller may see it.
 *
 * @param detail date, place, attendance, the agenda as it was, corrections
 * @param closedAt null while the conversation is open
 * @param decisions all of them, in the order of the card; those on no question at the end
 * @param tasks all of them, by the day on which they are due
 * @param themes what was answered, by theme and question; themes without an answer are left out
 * @param unanswered the questions without an answer
 * @param hidden how many questions there are of which the caller may not see whether they were answered
 * @param nextAgenda what came up for another time, but for the unanswered questions
 */
public record Report(
        ConversationDetail detail,
        Instant closedAt,
        List<NoteRow> decisions,
        List<TaskRow> tasks,
        List<Chapter> themes,
        List<ConversationDetail.OutlineQuestion> unanswered,
        int hidden,
        List<AgendaRow> nextAgenda)
        implements Serializable {

    /** A theme of the conversation. */
    public record Chapter(ThemeRow theme, List<Section> sections) implements Serializable {}

    /**
     * A question with what was said on it.
     *
     * @param answer null when the caller may not see it, but a view
     * @param views those that were marked ready, one of each organisation
     */
    public record Section(ConversationDetail.OutlineQuestion question, AnswerRow answer, List<ViewRow> views)
            implements Serializable {}
}
