package nl.partnership.ejb.base;

/**
 * Port to the rooms that answer a question of the card with more than text. A card's question names its tool; when a
 * bean with that name exists, the question page links to it.
 */
public interface QuestionTool {

    /** The name by which a card's question asks for this tool, for example {@code contacts}. */
    String name();

    /** Path of the page inside the portal, for example {@code /partner/contacts.xhtml}. */
    String path();
}
