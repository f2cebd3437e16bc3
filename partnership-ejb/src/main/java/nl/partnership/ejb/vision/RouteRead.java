package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Within;

/**
 * A route that holds today.
 *
 * @param reason why it does without youth care or the school's own care staff; null when nobody said
 */
public record RouteRead(String id, Signal signal, String reason, LocalDate since, List<Step> steps)
        implements Serializable {

    /**
     * Whom one calls.
     *
     * @param organisation short name
     * @param what null when it goes without saying
     * @param consultationId of the consultation to which one brings it, whose inviter this is; null for a role alone
     * @param meets that consultation; null for a role alone, and when there is none any more
     */
    public record Step(
            String organisationId,
            String organisation,
            OrganisationType type,
            String role,
            Within within,
            String what,
            String consultationId,
            RouteConsultations.Meets meets)
            implements Serializable {

        /** Whether it leads to a consultation that is not there any more. */
        public boolean isGone() {
            return consultationId != null && meets == null;
        }

        /** The same, with the consultation and who invites to it today. */
        Step at(RouteConsultations.Meets found) {
            return found == null
                    ? this
                    : new Step(
                            found.organisationId(),
                            found.organisation(),
                            found.type(),
                            found.role(),
                            within,
                            what,
                            consultationId,
                            found);
        }

        public Party party() {
            return new Party(type, role);
        }
    }
}
