package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.base.PhoneNumber;

/**
 * Whom to call, for what, and when.
 *
 * @param role role code
 * @param organisation short name
 * @param phone null when there is none
 * @param deputy name of who stands in, or null
 * @param verifiedAt when this was last confirmed; null for never
 * @param old whether that was not this term, or never was
 */
public record ContactRow(
        String membershipId,
        String role,
        String name,
        OrganisationType type,
        String organisation,
        String phone,
        String email,
        String availability,
        String deputy,
        LocalDate verifiedAt,
        boolean old)
        implements Serializable {

    /** The numbers, as typed and as a telephone dials them. */
    public List<PhoneNumber> numbers() {
        return PhoneNumber.in(phone);
    }

    /** The address as a link. */
    public String mail() {
        return MailAddress.link(email);
    }
}
