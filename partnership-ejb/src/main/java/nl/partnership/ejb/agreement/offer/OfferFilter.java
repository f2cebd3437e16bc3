package nl.partnership.ejb.agreement.offer;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.domain.partner.Signal;

/**
 * Which offers and asks a list shows.
 *
 * @param schoolId null for every school
 * @param kind null for both
 * @param signal null for whatever they are about
 * @param over whether those of earlier school years, instead of those of this one
 */
public record OfferFilter(String schoolId, OfferKind kind, Signal signal, boolean over) implements Serializable {

    /** All of this school year. */
    public static final OfferFilter RUNNING = new OfferFilter(null, null, null, false);

    /** Whether it leaves anything out of this school year. */
    public boolean isNarrow() {
        return !equals(RUNNING);
    }

    /** What must hold of an offer {@code f} of school {@code s}; the school year of today is {@code :year}. */
    String condition() {
        return (over ? " and f.schoolYear < :year" : " and f.schoolYear = :year")
                + (schoolId == null ? "" : " and s.id = :filteredSchool")
                + (kind == null ? "" : " and f.kind = :kind")
                + (signal == null
                        ? ""
                        : " and f.release = nl.partnership.domain.partner.Release.READY and f.signals like :signal");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (schoolId != null) {
            parameters.put("filteredSchool", schoolId);
        }
        if (kind != null) {
            parameters.put("kind", kind);
        }
        if (signal != null) {
            parameters.put("signal", "%" + signal + "%");
        }
        return parameters;
    }
}
