package nl.partnership.ejb.privacy.retention;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.privacy.LegalHold;

/**
 * A hold on the records of a school, or of a board with all its schools.
 *
 * @param placedBy name of who placed it
 * @param liftedBy null as long as it holds
 */
public record HoldRow(
        String id,
        String organisation,
        boolean all,
        String reference,
        LocalDate placedOn,
        String placedBy,
        LocalDate liftedOn,
        String liftedBy)
        implements Serializable {

    static HoldRow of(LegalHold hold) {
        return new HoldRow(
                hold.getId(),
                hold.getOrganisation().getName(),
                hold.getOrganisation().isBoard(),
                hold.getReference(),
                hold.getPlacedOn(),
                hold.getPlacedBy().getName(),
                hold.getLiftedOn(),
                hold.getLiftedBy() == null ? null : hold.getLiftedBy().getName());
    }
}
