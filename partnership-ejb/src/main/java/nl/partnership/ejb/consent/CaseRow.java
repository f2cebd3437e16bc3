package nl.partnership.ejb.consent;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.consent.PupilCase;

/**
 * A case as pages show it.
 *
 * @param version what a page hands back when it changes the case
 * @param openedBy name of the colleague
 * @param closedOn null while it is open, like the day on which it is erased
 */
public record CaseRow(
        String id,
        long version,
        String pseudonym,
        LocalDate openedOn,
        String openedBy,
        LocalDate closedOn,
        LocalDate erasedOn)
        implements Serializable {

    static CaseRow of(PupilCase pupilCase) {
        return new CaseRow(
                pupilCase.getId(),
                pupilCase.getVersion(),
                pupilCase.getPseudonym(),
                pupilCase.getOpenedOn(),
                pupilCase.getOpenedBy().getName(),
                pupilCase.getClosedOn(),
                pupilCase.getErasedOn());
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
