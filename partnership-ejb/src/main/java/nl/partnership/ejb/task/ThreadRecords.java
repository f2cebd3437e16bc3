package nl.partnership.ejb.task;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Port to the rooms whose records become others, or come from others. */
public interface ThreadRecords {

    /** What the ends of the room's records are called, as in {@link nl.partnership.domain.task.ThreadEnd}. */
    Set<String> kinds();

    /**
     * Those of these records that the caller may see, in a number of statements that does not depend on how many they are.
     *
     * @param kind one of {@link #kinds}
     */
    List<ThreadRow> seen(String kind, Collection<String> ids);
}
