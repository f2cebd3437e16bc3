package nl.partnership.ejb.partner.proposal;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.ProposedRole;

/** What a file says of somebody at the own organisation. @param until null for no end */
public record ProposedRow(
        String id,
        String name,
        String email,
        String role,
        LocalDate from,
        LocalDate until,
        String phone,
        String availability)
        implements Serializable {

    static ProposedRow of(ProposedRole role) {
        return new ProposedRow(
                role.getId(),
                role.getName(),
                role.getEmail(),
                role.getRole(),
                role.getValidFrom(),
                role.getValidUntil(),
                role.getWorkPhone(),
                role.getAvailability());
    }
}
