package nl.partnership.ejb.support.consultation;

import java.io.Serializable;
import java.util.Map;

/**
 * Which consultations a list shows.
 *
 * @param schoolId null for every school
 */
public record ConsultationFilter(String schoolId, State state) implements Serializable {

    /** Whether they hold, did not meet for longer than agreed, or ended. */
    public enum State {
        HOLDING,
        LATE,
        OVER
    }

    /** All that hold. */
    public static final ConsultationFilter ALL = new ConsultationFilter(null, State.HOLDING);

    /** Whether it leaves anything out that holds. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    /** Whether only those that are late are shown, which no statement can say: their days are worked out. */
    boolean late() {
        return state == State.LATE;
    }

    /** What must hold of a consultation {@code c} of school {@code s}. */
    String condition() {
        return (schoolId == null ? "" : " and s.id = :filteredSchool") + " and c.endedOn is "
                + (state == State.OVER ? "not " : "") + "null";
    }

    Map<String, Object> parameters() {
        return schoolId == null ? Map.of() : Map.of("filteredSchool", schoolId);
    }
}
