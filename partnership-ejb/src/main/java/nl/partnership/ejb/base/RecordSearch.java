package nl.partnership.ejb.base;

import java.util.List;
import java.util.Set;

/**
 * Port to the rooms whose records people look for by their words; a bean with it puts its shelves on the page. A shelf finds
 * what its reader sees elsewhere in the portal and nothing else, in at most two statements whatever there is: what is not
 * released, a round that was not opened and what happened at a school are on no shelf, not even for who wrote them.
 */
public interface RecordSearch {

    /** The shelves of this room, in the order in which they stand. */
    List<Shelf> shelves();

    /**
     * Records of one kind.
     *
     * @param title key of a text: what they are called; it names the shelf in addresses as well
     * @param kind null for what no sharing rule decides on
     * @param readers for whom the pages of these records are
     */
    record Shelf(String title, RecordKind kind, Set<Audience> readers, Finder finder) {

        /** Whether the caller finds something on it at all. */
        public boolean isFor(Caller caller) {
            return readers.stream().anyMatch(audience -> audience.includes(caller));
        }
    }

    /** Finds records by words of which there is at least one. */
    interface Finder {

        Listed<FoundRecord> find(Words words, int first, int most);
    }
}
