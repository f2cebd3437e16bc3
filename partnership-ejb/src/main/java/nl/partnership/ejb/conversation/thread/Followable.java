package nl.partnership.ejb.conversation.thread;

import java.util.Set;
import nl.partnership.domain.task.ThreadEnd;

/** Port to the rooms of whose records a task or an item for the next conversation is made. */
public interface Followable {

    /** What the ends of those records are called. */
    Set<String> kinds();

    /**
     * The record, for who may see it.
     *
     * @param end of one of {@link #kinds}
     * @throws nl.partnership.domain.base.NotFound when the caller may not see it
     */
    Followed require(ThreadEnd end);
}
