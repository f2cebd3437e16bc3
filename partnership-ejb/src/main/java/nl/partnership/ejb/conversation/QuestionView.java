package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.base.QuestionRows;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.task.TaskRow;

/**
 * One question on the table: everything that the room sees of it.
 *
 * @param stamp of the conversation when this was read, for {@link HoldService#follow}
 * @param theme the theme it belongs to
 * @param position 1 for the first question of the theme
 * @param ofTheme how many questions the theme has
 * @param title a few words
 * @param text the question in full
 * @param toolPath page of the tool that answers it, or null
 * @param ownPath page of that tool for the own organisation alone, or null
 * @param toolRows what stands there today, as far as everybody at the table may see it, and once closed what stood
 *     there then; empty without a tool
 * @param proposal how the question stands by what is there, in the same measure; null when there is nothing to say
 * @param previous code of the question before it in this conversation, or null
 * @param next code of the question after it, or null
 * @param lastTime what was answered before, or null
 * @param views the own views that the caller may see, one an organisation; only those with something in it
 * @param answer the joint answer; null before the conversation opens, or when the caller may not see it
 * @param agenda what came up at this question for the next time
 * @param decisions made at this question
 * @param tasks that came from this question
 * @param outline all questions of the conversation, to go to
 */
public record QuestionView(
        ConversationRow head,
        long stamp,
        ThemeRow theme,
        int position,
        int ofTheme,
        String code,
        String title,
        String text,
        int minutes,
        String toolPath,
        String ownPath,
        List<QuestionRows.Row> toolRows,
        QuestionRows.Proposal proposal,
        String previous,
        String next,
        LastTime lastTime,
        List<ViewRow> views,
        AnswerRow answer,
        List<AgendaRow> agenda,
        List<NoteRow> decisions,
        List<TaskRow> tasks,
        List<ConversationDetail.OutlineTheme> outline)
        implements Serializable {

    /** The answer of an earlier conversation of this school. */
    public record LastTime(String conversationId, LocalDate date, String text, Standing standing)
            implements Serializable {}
}
