package nl.partnership.ejb.insight;

import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.Severity;

/**
 * Which incidents a list shows.
 *
 * @param year in which they happened
 * @param kind code; null for every kind
 * @param place code; null for every place
 * @param severity null for every one
 */
public record IncidentFilter(SchoolYear year, String kind, String place, Severity severity) {

    /** Whether it leaves anything of the year out. */
    public boolean isNarrow() {
        return kind != null || place != null || severity != null;
    }

    String condition() {
        return " and i.schoolYear = :year"
                + (kind == null ? "" : " and i.kind = :kind")
                + (place == null ? "" : " and i.place = :place")
                + (severity == null ? "" : " and i.severity = :severity");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("year", year);
        parameters.put("kind", kind);
        parameters.put("place", place);
        parameters.put("severity", severity);
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }
}
