package nl.partnership.ejb.base;

import java.io.Serializable;
import java.util.Optional;

/**
 * Port to the rooms that answer a question of the card with more than text. A card's question names its tool; when a
 * bean with that name exists, the question page links to it, and shows what stands in the room today. What is changed
 * there is changed in the room.
 */
public interface QuestionTool extends QuestionRows {

    /** Path of the page inside the portal, for example {@code /partner/contacts.xhtml}. */
    String path();

    /**
     * How the question stands, by what is in the room, for everybody at the table; empty when the room cannot say. That
     * all is well it never says: that only people do.
     */
    default Optional<Proposal> proposal(AtTable table) {
        return Optional.empty();
    }

    /**
     * How a question stands.
     *
     * @param partly whether part of it is arranged; else nothing is
     * @param because the facts, in one sentence
     */
    record Proposal(boolean partly, Sentence because) implements Serializable {}
}
