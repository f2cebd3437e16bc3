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
 * @param themes answers, decisions and tasks, by theme and question
 * @param decisions those on no question in particular
 * @param tasks those from no question in particular
 * @param nextAgenda what came up for the next time
 */
public record Report(
        ConversationDetail detail,
        Instant closedAt,
        List<Chapter> themes,
        List<NoteRow> decisions,
        List<TaskRow> tasks,
        List<AgendaRow> nextAgenda)
        implements Serializable {

    /** A theme of the conversation. */
    public record Chapter(ThemeRow theme, List<Section> sections) implements Serializable {}

    /**
     * A question and what came of it.
     *
     * @param answer null when the caller may not see it
     */
    public record Section(
            ConversationDetail.OutlineQuestion question, AnswerRow answer, List<NoteRow> decisions, List<TaskRow> tasks)
            implements Serializable {}
}
