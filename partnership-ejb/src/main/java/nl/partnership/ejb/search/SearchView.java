package nl.partnership.ejb.search;

import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;

/**
 * What somebody finds.
 *
 * @param words that were looked for; empty when there were none
 * @param walking whether nothing is found because the caller walks in the eyes of another role
 * @param found each kind of which there is something, by room
 */
public record SearchView(List<String> words, boolean walking, List<Found> found) implements Serializable {

    /**
     * Of one kind.
     *
     * @param kind key of its title
     * @param total how many there are
     */
    public record Found(String kind, long total, List<FoundRecord> rows) implements Serializable {

        Found(String kind, Listed<FoundRecord> part) {
            this(kind, part.total(), part.rows());
        }

        /** Whether there are more than stand here. */
        public boolean isMore() {
            return total > rows.size();
        }
    }

    /** How many there are in all. */
    public long total() {
        return found.stream().mapToLong(Found::total).sum();
    }
}
