package nl.partnership.domain.partner;

import java.time.LocalDate;

/**
 * What a file says of somebody's role.
 *
 * @param email as it is stored
 * @param role of the kind of that organisation
 * @param until null for no end
 * @param phone null when there is none, as is {@code availability}
 */
public record RoleFacts(
        Organisation organisation,
        String name,
        String email,
        String role,
        LocalDate from,
        LocalDate until,
        String phone,
        String availability) {}
