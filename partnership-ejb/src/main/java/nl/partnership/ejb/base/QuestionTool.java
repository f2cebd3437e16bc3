package nl.partnership.ejb.base;

/**
 * Port to the rooms that answer a question of the card with more than text. A card's question names its tool; when a
 * bean with that name exists, the question page links to it, and shows what stands in the room today. What is changed
 * there is changed in the room.
 */
public interface QuestionTool extends QuestionRows {

    /** The tool that stands at the start of a card, before its first question. */
    String START = "start";

    /** Path of the page inside the portal, for example {@code /partner/contacts.xhtml}. */
    String path();

    /** The same for one conversation, where the room has a page for that. */
    default String pathIn(String conversationId) {
        return path();
    }

    /**
     * Path of a page for the own organisation alone, which the question leads to and shows nothing of; only who may open it
     * reads that it is there. Null for none.
     */
    default String ownPath() {
        return null;
    }
}
