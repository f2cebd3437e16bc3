package nl.partnership.ejb.support.consultation;

import java.io.Serializable;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.support.ConsultationMember;

/**
 * A role that comes to a consultation.
 *
 * @param organisation short name
 * @param held whether somebody has it today
 */
public record SeatRow(
        OrganisationType type,
        String organisationId,
        String organisation,
        String role,
        boolean chair,
        boolean inviter,
        boolean standsIn,
        boolean held)
        implements Serializable {

    static SeatRow of(ConsultationMember member, boolean held) {
        return new SeatRow(
                member.getOrganisation().getType(),
                member.getOrganisation().getId(),
                member.getOrganisation().getShortName(),
                member.getRole(),
                member.isChair(),
                member.isInviter(),
                member.isStandsIn(),
                held);
    }

    /** What a form sends back. */
    public String key() {
        return key(organisationId, role);
    }

    static String key(String organisationId, String role) {
        return organisationId + ":" + role;
    }
}
