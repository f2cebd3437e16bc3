package nl.partnership.ejb.base;

import java.io.Serializable;
import java.util.List;

/**
 * Port to the rooms that show something at a question of the card that names a tool: the room whose tool it is
 * ({@link QuestionTool}), and others that have something to say about it.
 */
public interface QuestionRows {

    /** How many rows a question shows. */
    int MOST_ROWS = 7;

    /** The name by which a card's question asks for the tool, for example {@code contacts}. */
    String name();

    /**
     * What stands in the room today about what is asked, at most {@link #MOST_ROWS}, what matters most first; only what
     * everybody at the table may see, in one statement or two.
     */
    List<Row> rows(AtTable table);

    /**
     * How the question stands by what the room holds, of what everybody at the table may see; null when it has nothing to
     * say, above all when nothing is missing: that something is in order people say alone.
     */
    default Proposal proposal(AtTable table) {
        return null;
    }

    /**
     * How a question stands by what a room holds.
     *
     * @param facts why, in one sentence
     */
    record Proposal(Level level, Sentence facts) implements Serializable {

        /** By the words with which people say it. */
        public enum Level {
            PARTLY,
            NOT_ARRANGED
        }
    }

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
