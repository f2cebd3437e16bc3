package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Team;
import nl.partnership.ejb.card.ThemeRow;

/**
 * The page on which an organisation, or a team of it, prepares: its own view on each question.
 *
 * @param team whose views they are within the organisation
 * @param editable whether it can still be changed: until the conversation is closed or cancelled
 * @param ready how many questions are marked ready
 */
public record Preparing(ConversationRow head, Team team, List<Block> blocks, boolean editable, long ready)
        implements Serializable {

    /** A theme and its questions. */
    public record Block(ThemeRow theme, List<Line> lines) implements Serializable {}

    /**
     * A question and the own view on it.
     *
     * @param toolPath page of the tool that answers it, or null
     * @param own null when nobody of the organisation wrote anything yet
     */
    public record Line(String code, String title, String text, int minutes, String toolPath, ViewRow own)
            implements Serializable {

        /** To hand back when saving. */
        public long version() {
            return own == null ? PreparationService.NEW : own.version();
        }
    }
}
