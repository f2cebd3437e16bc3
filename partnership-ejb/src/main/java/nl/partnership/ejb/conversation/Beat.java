package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.conversation.ConversationStatus;

/**
 * What a follower asks every two seconds.
 *
 * @param stamp grows with every change
 * @param questionCode the question that the convener has on the screen; null before the first
 * @param onlookers short names of the organisations that look on now, by name, beside the school and the follower's own;
 *     none unless the conversation is open
 */
public record Beat(long stamp, String questionCode, ConversationStatus status, List<String> onlookers)
        implements Serializable {

    public Beat(long stamp, String questionCode, ConversationStatus status) {
        this(stamp, questionCode, status, List.of());
    }

    Beat with(List<String> others) {
        return new Beat(stamp, questionCode, status, List.copyOf(others));
    }

    /** @param since the stamp that the follower saw last */
    public boolean isNewerThan(long since) {
        return stamp != since;
    }
}
