package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Turn;

/**
 * What an organisation does at a signal in a phase.
 *
 * @param organisation short name
 * @param note null for none
 * @param confirmedOn when the organisation itself confirmed it; null as long as it did not
 */
public record TurnCell(
        String id,
        long version,
        Signal signal,
        Phase phase,
        String organisationId,
        String organisation,
        Turn turn,
        String note,
        LocalDate confirmedOn)
        implements Serializable {

    public boolean isConfirmed() {
        return confirmedOn != null;
    }
}
