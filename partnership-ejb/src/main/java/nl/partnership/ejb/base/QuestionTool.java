package nl.partnership.ejb.base;

import java.io.Serializable;
import java.util.List;

/**
 * Port to the rooms that answer a question of the card with more than text. A card's question names its tool; when a
 * bean with that name exists, the question page links to it, and shows what stands in the room today. What is changed
 * there is changed in the room.
 */
public interface QuestionTool {

    /** How many rows a question shows. */
    int MOST_ROWS = 7;

    /** The name by which a card's question asks for this tool, for example {@code contacts}. */
    String name();

    /** Path of the page inside the portal, for example {@code /partner/contacts.xhtml}. */
    String path();

    /**
     * What stands in the room today about what is asked, at most {@link #MOST_ROWS}, what matters most first; only what
     * everybody at the table may see, in one statement or two.
     */
    List<Row> rows(AtTable table);

    /**
     * Something that stands in the room, with the one thing that one does with it from here.
     *
     * @param text what it is
     * @param note what stands below it; null for nothing
     * @param verb what one does
     * @param address where: a path inside the portal, or a number to call
     */
    record Row(Sentence text, Sentence note, Sentence verb, String address) implements Serializable {

        /** Whether it leads out of the portal. */
        public boolean isOutside() {
            return !address.startsWith("/");
        }
    }
}
