package nl.partnership.ejb.support.expertise;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.support.Sector;

/**
 * Which entries of the support map a list shows.
 *
 * @param schoolId null for every school
 * @param sector null for every field
 * @param signal null for whatever they help with
 */
public record ExpertiseFilter(String schoolId, Sector sector, Signal signal, State state) implements Serializable {

    /** How they stand. */
    public enum State {
        /** Those that hold. */
        HOLDING,
        /** Those of them of which nobody said for a year that they are right. */
        FADED,
        /** Those that ended, or whose organisation left. */
        OVER
    }

    /** All that hold. */
    public static final ExpertiseFilter ALL = new ExpertiseFilter(null, null, null, State.HOLDING);

    /** Whether it leaves anything out that holds. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    /** What must hold of an entry {@code e} of organisation {@code o} at school {@code s}, in its partnership {@code p}. */
    String condition() {
        return (schoolId == null ? "" : " and s.id = :filteredSchool")
                + (sector == null ? "" : " and e.sector = :sector")
                + (signal == null ? "" : " and :signal member of e.signals")
                + (state == State.OVER
                        ? " and (e.endedOn is not null or not" + VisibleExpertise.STILL_HERE + ")"
                        : " and e.endedOn is null and" + VisibleExpertise.STILL_HERE)
                + (state == State.FADED ? " and e.confirmedOn < :fadedBefore" : "");
    }

    Map<String, Object> parameters(LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        if (schoolId != null) {
            parameters.put("filteredSchool", schoolId);
        }
        if (sector != null) {
            parameters.put("sector", sector);
        }
        if (signal != null) {
            parameters.put("signal", signal);
        }
        if (state == State.FADED) {
            parameters.put("fadedBefore", today.minus(Expertise.FADES));
        }
        return parameters;
    }
}
