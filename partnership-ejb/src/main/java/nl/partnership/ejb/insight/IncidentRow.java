package nl.partnership.ejb.insight;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.CorrectionReason;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.IncidentFacts;

/**
 * An incident in a list of the own school.
 *
 * @param enteredBy name of a colleague
 * @param fromFile whether it came with a file
 * @param correction why it was put right last; null when it never was
 * @param maybeTwice whether there is another one of that day, there and then, and of that kind
 */
public record IncidentRow(
        String id,
        long version,
        IncidentFacts facts,
        String enteredBy,
        Instant enteredAt,
        boolean fromFile,
        CorrectionReason correction,
        boolean maybeTwice)
        implements Serializable {

    IncidentRow twice(boolean twice) {
        return new IncidentRow(id, version, facts, enteredBy, enteredAt, fromFile, correction, twice);
    }

    /** Until when it is kept as it stands here. */
    public LocalDate keptUntil() {
        return Incident.keptUntil(SchoolYear.of(facts.day()));
    }

    /** Until when who entered it can undo that. */
    public Instant undoableUntil() {
        return enteredAt.plus(Incident.UNDOABLE);
    }
}
