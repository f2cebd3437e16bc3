package nl.partnership.ejb.card;

import java.io.Serializable;
import nl.partnership.domain.card.ConversationStatus;

/**
 * What a follower asks every two seconds.
 *
 * @param stamp grows with every change
 * @param questionCode the question that the convener has on the screen; null before the first
 */
public record Beat(long stamp, String questionCode, ConversationStatus status) implements Serializable {

    /** @param since the stamp that the follower saw last */
    public boolean isNewerThan(long since) {
        return stamp != since;
    }
}
