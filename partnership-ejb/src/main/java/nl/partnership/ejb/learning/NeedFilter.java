package nl.partnership.ejb.learning;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.NeedState;

/**
 * Which training needs a list shows.
 *
 * @param schoolId null for every school
 * @param kind null for every way of learning
 * @param state as who reads it is told; null for however far they are
 */
public record NeedFilter(String schoolId, NeedKind kind, NeedState state) implements Serializable {

    public static final NeedFilter ALL = new NeedFilter(null, null, null);

    private static final String OVER = "(n.droppedOn is not null or n.heldOn is not null)";

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    /** What must hold of a need {@code n} of school {@code s}. */
    String condition() {
        return (schoolId == null ? "" : " and s.id = :filteredSchool")
                + (kind == null ? "" : " and n.kind = :kind")
                + (state == null ? "" : standing());
    }

    private String standing() {
        return switch (state) {
            case NOT_NEEDED -> " and n.droppedOn is not null and " + VisibleNeeds.TOLD;
            case DONE -> " and n.droppedOn is null and n.heldOn is not null and " + VisibleNeeds.TOLD;
            case PLANNED -> " and n.promisedOn is not null and not " + OVER + " and " + VisibleNeeds.TOLD;
            case OPEN -> " and (n.promisedOn is null and not " + OVER + " or not " + VisibleNeeds.TOLD + ")";
        };
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (schoolId != null) {
            parameters.put("filteredSchool", schoolId);
        }
        if (kind != null) {
            parameters.put("kind", kind);
        }
        return parameters;
    }
}
