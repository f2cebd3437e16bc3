package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.ejb.base.PhoneNumber;

/**
 * Somebody to call about a school.
 *
 * @param partnershipId of that school and this school year
 * @param role code of the role in which one calls them
 * @param organisation short name
 * @param availability when they can be reached; null when they did not say
 * @param confirmedAt when they last said that this is right; null for never
 */
public record CallRow(
        String partnershipId,
        String personId,
        String name,
        String role,
        String organisationId,
        String organisation,
        OrganisationType type,
        String phone,
        String availability,
        Instant confirmedAt)
        implements Author, Serializable {

    @Override
    public Party party() {
        return new Party(type, role);
    }

    /** The numbers, as typed and as a telephone dials them. */
    public List<PhoneNumber> numbers() {
        return PhoneNumber.in(phone);
    }

    /** The first number that can be dialled; null when there is none. */
    public PhoneNumber first() {
        return numbers().stream()
                .filter(number -> number.link() != null)
                .findFirst()
                .orElse(null);
    }

    /** The first number as a link; null when there is none that can be dialled. */
    public String link() {
        return first() == null ? null : first().link();
    }
}
