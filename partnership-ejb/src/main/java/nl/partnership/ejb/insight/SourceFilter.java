package nl.partnership.ejb.insight;

import java.io.Serializable;

/**
 * Which sources a list shows.
 *
 * @param schoolId null for every school
 */
public record SourceFilter(String schoolId, State state) implements Serializable {

    /** How they stand. */
    public enum State {
        /** Those that hold. */
        HOLDING,
        /** Those of them that are late. */
        LATE,
        /** Those that ended. */
        OVER
    }

    /** All that hold. */
    public static final SourceFilter ALL = new SourceFilter(null, State.HOLDING);

    /** Whether it leaves anything out that holds. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    boolean includes(SourceRow row) {
        return (schoolId == null || schoolId.equals(row.schoolId()))
                && row.isHolding() != (state == State.OVER)
                && (state != State.LATE || row.late());
    }
}
