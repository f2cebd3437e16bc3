package nl.partnership.ejb.review.close;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;

/**
 * A year of a school, for who answers for it: whether it is closed, and never a word of what stands in it.
 *
 * @param school short name
 * @param closedOn null as long as it is open
 * @param withoutMonitor why it was closed without the safety monitor; null when that was delivered
 * @param reopenReason why the board opened it again; null when it did not, or it is closed anew
 */
public record ClosedYearRow(
        String partnershipId,
        String school,
        SchoolYear year,
        LocalDate closedOn,
        String withoutMonitor,
        String reopenReason)
        implements Serializable {

    public boolean isClosed() {
        return closedOn != null;
    }
}
