package nl.partnership.domain.support;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;

/**
 * What is agreed about a consultation.
 *
 * @param name what people call it
 * @param members who comes, as roles; chair, inviter and stand-in come as well, named here or not
 * @param inviter who invites
 * @param standIn who invites in their place; null for nobody
 * @param weeks every how many weeks
 * @param firstOn the day from which on it is counted
 * @param required kinds of organisation without which it is not complete
 */
public record ConsultationTerms(
        String name,
        String purpose,
        String place,
        LocalTime start,
        int minutes,
        Set<RoleSeat> members,
        RoleSeat chair,
        RoleSeat inviter,
        RoleSeat standIn,
        int weeks,
        LocalDate firstOn,
        Set<OrganisationType> required)
        implements Serializable {

    public ConsultationTerms {
        members = Set.copyOf(members);
        required = Set.copyOf(required);
    }
}
