package nl.partnership.ejb.insight.priority;

import java.io.Serializable;

/**
 * Which priorities a list shows.
 *
 * @param schoolId null for every school
 * @param over whether those that are over, instead of those that run
 */
public record PriorityFilter(String schoolId, boolean over) implements Serializable {

    /** All that run. */
    public static final PriorityFilter RUNNING = new PriorityFilter(null, false);

    /** Whether it leaves anything out that runs. */
    public boolean isNarrow() {
        return !equals(RUNNING);
    }
}
