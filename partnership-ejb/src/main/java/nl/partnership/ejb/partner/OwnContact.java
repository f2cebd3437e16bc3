package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The caller's own contact data, in the role acted in.
 *
 * @param version what the form hands back
 * @param verifiedAt when it was last confirmed; null for never
 * @param deputies colleagues who can stand in
 */
public record OwnContact(
        long version,
        String role,
        String organisation,
        String phone,
        String availability,
        String deputyId,
        LocalDate verifiedAt,
        boolean old,
        List<PersonChoice> deputies)
        implements Serializable {}
