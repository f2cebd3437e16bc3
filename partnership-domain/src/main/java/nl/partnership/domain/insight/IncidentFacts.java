package nl.partnership.domain.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;

/**
 * What happened, in words out of lists alone: there is no place for anything that somebody types.
 *
 * @param kind code of {@link IncidentTerms#KINDS}; place and part likewise
 * @param part of the day
 */
public record IncidentFacts(
        LocalDate day,
        String part,
        String kind,
        Severity severity,
        String place,
        Against against,
        Set<IncidentAction> actions)
        implements Serializable {

    /** @throws RuleViolation at the field that has its name, when nothing or nothing of the list is chosen */
    public IncidentFacts {
        IncidentTerms.KINDS.require("kind", kind);
        IncidentTerms.PLACES.require("place", place);
        IncidentTerms.PARTS.require("part", part);
        if (severity == null) {
            throw RuleViolation.at("severity", "insight.incident.none.severity");
        }
        if (against == null) {
            throw RuleViolation.at("against", "insight.incident.none.against");
        }
        if (day == null) {
            throw RuleViolation.at("day", "insight.incident.none.day");
        }
        actions = Set.copyOf(actions);
    }

    /**
     * The first day of which something can still be entered: what happened before is counted by month alone, or not any
     * more.
     */
    public static LocalDate firstDay(LocalDate today) {
        return SchoolYear.of(today).previous().firstDay();
    }

    /** @throws RuleViolation at the field {@code day} when that is to come, or too long ago */
    public IncidentFacts requireKnownOn(LocalDate today) {
        if (day.isAfter(today)) {
            throw RuleViolation.at("day", "insight.incident.day.toCome");
        }
        if (day.isBefore(firstDay(today))) {
            throw RuleViolation.at("day", "insight.incident.day.longAgo", firstDay(today));
        }
        return this;
    }

    /** Whether both may be the same: that day, there and then, and of that kind. */
    public boolean isLike(IncidentFacts other) {
        return day.equals(other.day) && part.equals(other.part) && place.equals(other.place) && kind.equals(other.kind);
    }
}
