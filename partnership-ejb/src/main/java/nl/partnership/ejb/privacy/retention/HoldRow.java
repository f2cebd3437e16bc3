package nl.partnership.ejb.privacy.retention;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.privacy.LegalHold;

/**
 * A hold on the records of a school, or of a board with all its schools.
 *
 * @param placedBy name of who placed it
 * @param askedOn since when somebody wants it lifted; null when nobody does
 * @param asked whether the reader is that somebody, who cannot agree as well
 * @param liftedBy null as long as it holds
 */
public record HoldRow(
        String id,
        String organisation,
        boolean all,
        String reference,
        LocalDate placedOn,
        String placedBy,
        LocalDate askedOn,
        String askedBy,
        boolean asked,
        LocalDate liftedOn,
        String liftedBy)
        implements Serializable {

    /** Whether it stands, and a second person may agree that it is lifted. */
    public boolean isWaiting() {
        return liftedOn == null && askedOn != null;
    }

    static HoldRow of(LegalHold hold, String reader) {
        return new HoldRow(
                hold.getId(),
                hold.getOrganisation().getName(),
                hold.getOrganisation().isBoard(),
                hold.getReference(),
                hold.getPlacedOn(),
                hold.getPlacedBy().getName(),
                hold.getLiftAskedOn(),
                hold.getLiftAskedBy() == null ? null : hold.getLiftAskedBy().getName(),
                hold.getLiftAskedBy() != null && hold.getLiftAskedBy().getId().equals(reader),
                hold.getLiftedOn(),
                hold.getLiftedBy() == null ? null : hold.getLiftedBy().getName());
    }
}
