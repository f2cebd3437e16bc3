package nl.partnership.ejb.language;

import java.io.Serializable;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.language.Opinion;
import nl.partnership.ejb.partner.Author;

/**
 * What an organisation thinks of words for a term.
 *
 * @param definitionId of the agreed definition
 * @param organisation short name
 */
public record OpinionRow(
        String definitionId,
        String organisationId,
        String organisation,
        OrganisationType type,
        String authorParty,
        Opinion opinion)
        implements Author, Serializable {

    @Override
    public Party party() {
        return Party.of(authorParty);
    }
}
