package nl.partnership.ejb.agreement;

import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.partner.Signal;

/**
 * Which agreements a list shows.
 *
 * @param schoolId null for every school
 * @param signal null for whatever it is about
 * @param state null for however it stands
 */
public record AgreementFilter(String schoolId, Signal signal, AgreementState state) {

    public static final AgreementFilter ALL = new AgreementFilter(null, null, null);

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    /** What must hold of a version {@code v} of the agreement {@code g} of school {@code s}; the day is {@code :today}. */
    String condition() {
        return (schoolId == null ? "" : " and s.id = :school")
                + (signal == null
                        ? ""
                        : " and exists (select fv.id from AgreementVersion fv join fv.signals f where fv.id = v.id and f = :signal)")
                + (state == null ? "" : " and " + standing());
    }

    private String standing() {
        return switch (state) {
            case PROPOSED -> "g.agreed = false and g.lastDay >= :today";
            case IN_FORCE -> "g.agreed = true and g.lastDay >= :today";
            case EXPIRED -> "g.endedOn is null and g.lastDay < :today";
            case ENDED -> "g.endedOn is not null and g.lastDay < :today";
        };
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (schoolId != null) {
            parameters.put("school", schoolId);
        }
        if (signal != null) {
            parameters.put("signal", signal);
        }
        return parameters;
    }
}
