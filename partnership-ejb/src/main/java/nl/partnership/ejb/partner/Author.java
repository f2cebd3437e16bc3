package nl.partnership.ejb.partner;

import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.Team;

/** Who wrote a record, as far as it matters for who sees it. */
public interface Author {

    /** The organisation for which it was written. */
    String organisationId();

    /** Kind of organisation and role in which it was written. */
    Party party();

    /** The team that answers with the author in a round. */
    default Team team() {
        return Team.of(party());
    }
}
