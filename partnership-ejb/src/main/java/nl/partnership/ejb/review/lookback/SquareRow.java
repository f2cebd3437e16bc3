package nl.partnership.ejb.review.lookback;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.conversation.Standing;

/**
 * A question of the card, as it stood when it was first answered in a year and when it was last.
 *
 * @param title a few words
 * @param text the card's own words
 * @param then null when it was not answered, or nobody said how it stands
 * @param thenOn day of that conversation; null when it was not answered, or not for the caller to see
 * @param now as {@code then}, when it was last answered
 * @param nowOn null when it was answered once, or not at all
 */
public record SquareRow(
        String code, String title, String text, Standing then, LocalDate thenOn, Standing now, LocalDate nowOn)
        implements Serializable {

    public boolean isAnswered() {
        return thenOn != null;
    }

    /** Whether it was answered in more than one conversation. */
    public boolean isAnsweredAgain() {
        return nowOn != null;
    }
}
