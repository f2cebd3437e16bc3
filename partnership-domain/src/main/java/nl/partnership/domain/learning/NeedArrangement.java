package nl.partnership.domain.learning;

import java.time.LocalDate;

/**
 * With whom a training need was laid, and what they said.
 *
 * @param provider who could give it; null when nobody was thought of yet
 * @param requestedOn when it was asked of them; null when it was not
 * @param promisedOn when they promised it; null when they did not
 * @param plannedFor the day for which it is planned; null as long as there is none
 */
public record NeedArrangement(String provider, LocalDate requestedOn, LocalDate promisedOn, LocalDate plannedFor) {

    /** Nothing of it. */
    public static final NeedArrangement NONE = new NeedArrangement(null, null, null, null);
}
