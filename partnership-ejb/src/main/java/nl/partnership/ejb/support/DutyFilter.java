package nl.partnership.ejb.support;

import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Informed;

/**
 * Which of them a list shows.
 *
 * @param schoolId null for every school
 * @param signal null for whatever it is about
 * @param audience null for whoever is informed
 * @param holding whether it holds; null for those that ended as well
 */
public record DutyFilter(String schoolId, Signal signal, Informed audience, Boolean holding) {

    public static final DutyFilter ALL = new DutyFilter(null, null, null, null);

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    /** What must hold of a duty {@code d} of school {@code s}. */
    String condition() {
        return (schoolId == null ? "" : " and s.id = :filteredSchool")
                + (signal == null ? "" : " and d.signal = :signal")
                + (audience == null ? "" : " and d.audience = :audience")
                + (holding == null ? "" : " and d.endedOn is " + (holding ? "" : "not ") + "null");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (schoolId != null) {
            parameters.put("filteredSchool", schoolId);
        }
        if (signal != null) {
            parameters.put("signal", signal);
        }
        if (audience != null) {
            parameters.put("audience", audience);
        }
        return parameters;
    }
}
