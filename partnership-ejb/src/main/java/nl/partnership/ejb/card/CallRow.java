package nl.partnership.ejb.card;

import java.io.Serializable;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;

/**
 * Somebody to call about a school.
 *
 * @param partnershipId of that school and this school year
 * @param role code of the role in which one calls them
 * @param organisation short name
 * @param availability when they can be reached; null when they did not say
 */
public record CallRow(
        String partnershipId,
        String name,
        String role,
        String organisationId,
        String organisation,
        OrganisationType type,
        String phone,
        String availability)
        implements Serializable {

    Party party() {
        return new Party(type, role);
    }

    /** The number as a telephone dials it. */
    public String dial() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
