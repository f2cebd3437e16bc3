package nl.partnership.ejb.sharing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.sharing.ColleagueCheck;
import nl.partnership.domain.sharing.Statement;

/**
 * A request to look whether nobody can be recognised.
 *
 * @param version what a page hands back with the answer
 */
public record ColleagueCheckRow(
        String id,
        long version,
        String askedBy,
        Instant askedAt,
        Party receiver,
        String receiverOrganisation,
        List<String> categories,
        String purpose)
        implements Serializable {

    static ColleagueCheckRow of(ColleagueCheck check, Statement said) {
        return new ColleagueCheckRow(
                check.getId(),
                check.getVersion(),
                said.asker().name(),
                check.getAskedAt(),
                said.situation().request().receiver(),
                said.receiver().organisation(),
                said.situation().request().categories(),
                said.situation().request().purpose());
    }
}
