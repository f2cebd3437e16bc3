package nl.partnership.ejb.support.consultation;

import java.io.Serializable;
import java.util.Map;

/**
 * Which consultations a list shows.
 *
 * @param schoolId null for every school
 * @param holding whether they hold, or ended
 */
public record ConsultationFilter(String schoolId, boolean holding) implements Serializable {

    /** All that hold. */
    public static final ConsultationFilter ALL = new ConsultationFilter(null, true);

    /** Whether it leaves anything out that holds. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    /** What must hold of a consultation {@code c} of school {@code s}. */
    String condition() {
        return (schoolId == null ? "" : " and s.id = :filteredSchool") + " and c.endedOn is " + (holding ? "" : "not ")
                + "null";
    }

    Map<String, Object> parameters() {
        return schoolId == null ? Map.of() : Map.of("filteredSchool", schoolId);
    }
}
