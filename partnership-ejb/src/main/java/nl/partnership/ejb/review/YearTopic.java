package nl.partnership.ejb.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.conversation.Standing;

/**
 * One theme in a school year, question by question.
 *
 * @param theme with when it was and will be discussed
 * @param questions in the order of the card
 */
public record YearTopic(YearRow.YearTheme theme, List<Line> questions) implements Serializable {

    /**
     * A question in the year.
     *
     * @param title a few words
     * @param text the card's own words
     * @param standing how it stood when last answered; null when not answered, not chosen, or not for the caller to see
     * @param answeredOn day of that conversation; null when not answered, or not for the caller to see
     * @param conversationId of that conversation, or null
     * @param open whether that conversation is not closed yet
     * @param late how many tasks from this question are late
     */
    public record Line(
            String code,
            String title,
            String text,
            Standing standing,
            LocalDate answeredOn,
            String conversationId,
            boolean open,
            int late)
            implements Serializable {}
}
