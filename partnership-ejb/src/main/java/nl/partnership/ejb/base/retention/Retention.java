package nl.partnership.ejb.base.retention;

import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.ejb.base.DailyWork;

/**
 * Port to the rooms that keep records for a time: one bean a room or a part of one. What it keeps it says once, as
 * {@link Kept}; from that are made the run of every night, the counts of officer and board, and what is held.
 */
public interface Retention {

    /** When its run is due, and under which name it is kept that it was done. */
    DailyWork.Due job();

    /** What it keeps; those that others hang on last. */
    List<Kept> kinds();

    /**
     * Erases one, with all that hangs on it, and tells the threads. It is locked, and its day has come. That it happened
     * stands in the trail by itself.
     */
    void erase(StoredEntity record);

    /**
     * Erases all of a kind that is {@link Kept#together} of one owner; it tells the trail in one row.
     *
     * @return how many
     */
    default long eraseAll(Kept kind, String ownerId) {
        throw new UnsupportedOperationException(kind.code());
    }
}
