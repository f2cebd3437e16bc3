package nl.partnership.ejb.base;

/**
 * Port to the rooms that answer a question of the card with more than text. A card's question names its tool; when a
 * bean with that name exists, the question page links to it, and shows what stands in the room today. What is changed
 * there is changed in the room.
 */
public interface QuestionTool extends QuestionRows {

    /** Path of the page inside the portal, for example {@code /partner/contacts.xhtml}. */
    String path();
}
