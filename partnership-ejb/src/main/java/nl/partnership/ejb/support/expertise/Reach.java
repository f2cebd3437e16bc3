package nl.partnership.ejb.support.expertise;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.support.ReachOutcome;

/**
 * What came of reaching somebody on the support map.
 *
 * @param reachedOn when anybody last did; null when nobody did
 * @param missedOn when somebody last tried in vain and nobody reached them since, for the owner; else null
 * @param wrong whether somebody said that it is not right, and the owner has that to do; the owner reads it, and who said so
 * @param told what the caller's organisation last said; null when it said nothing
 * @param toldOn when; null likewise
 * @param settledOn when what the caller's organisation said to be wrong was done with; null as long as it is not
 */
public record Reach(
        LocalDate reachedOn,
        LocalDate missedOn,
        boolean wrong,
        ReachOutcome told,
        LocalDate toldOn,
        LocalDate settledOn)
        implements Serializable {

    static final Reach NONE = new Reach(null, null, false, null, null, null);
}
