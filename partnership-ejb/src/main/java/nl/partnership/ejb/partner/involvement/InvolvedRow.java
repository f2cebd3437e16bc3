package nl.partnership.ejb.partner.involvement;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.ejb.partner.Author;

/**
 * Somebody who takes part at a school.
 *
 * @param organisation short name
 * @param until the last day; null for no end
 * @param deputy name of who stands in; null for nobody
 */
public record InvolvedRow(
        String name,
        String role,
        String organisationId,
        String organisation,
        OrganisationType type,
        LocalDate from,
        LocalDate until,
        String deputy)
        implements Author, Serializable {

    @Override
    public Party party() {
        return new Party(type, role);
    }
}
