package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;

/**
 * Whom to call, for what, and when.
 *
 * @param role role code
 * @param organisation short name
 * @param phone null when there is none
 * @param deputy name of who stands in, or null
 * @param verifiedAt when this was last confirmed; null for never
 * @param old whether that is more than half a year ago, or never was
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
        implements Serializable {}
