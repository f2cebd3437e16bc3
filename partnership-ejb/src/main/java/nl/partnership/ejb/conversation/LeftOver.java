package nl.partnership.ejb.conversation;

import java.io.Serializable;

/**
 * What a conversation did not come to, or kept for another one.
 *
 * @param key what a {@link Closing} calls it: the code of a question, or the id of an agenda item
 * @param questionCode null when it is about no question in particular
 */
public record LeftOver(String key, Kind kind, String questionCode, String text) implements Serializable {

    /** Where it comes from. */
    public enum Kind {
        /** A question of the conversation without an answer. */
        UNANSWERED,
        /** A point of its agenda that was not dealt with. */
        UNHANDLED,
        /** What came up in it, for another time. */
        RAISED
    }
}
