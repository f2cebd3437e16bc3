package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is agreed about a role that somebody holds, as a form hands it in.
 *
 * @param until last day, or null
 * @param schoolIds schools that this person works with; empty for all of the organisation's partnerships
 * @param sponsorId person at the board or a school who answers for a partner's access
 */
public record MembershipTerms(
        LocalDate from,
        LocalDate until,
        Set<String> schoolIds,
        String phone,
        String availability,
        String deputyId,
        String sponsorId)
        implements Serializable {

    public MembershipTerms {
        schoolIds = schoolIds == null ? Set.of() : Set.copyOf(schoolIds);
    }
}
