package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.vision.Within;

/**
 * What there is to start from for who writes a route.
 *
 * @param school short name
 * @param routeId of the route that holds today, to hand back; null when there is none
 * @param reason null for none
 * @param choices whom one can call: roles that somebody has today, and those that the route names
 */
public record RouteDraft(String school, String routeId, List<Step> steps, String reason, List<Choice> choices)
        implements Serializable {

    /**
     * A step, as somebody typed it.
     *
     * @param who key of a {@link Choice}; null for a step that is not there
     */
    public record Step(String who, Within within, String what) implements Serializable {}

    /**
     * A role at an organisation, or a consultation.
     *
     * @param organisation short name
     * @param consultationId of a consultation to which that role invites; null for the role alone
     * @param consultation its name; null for the role alone, and when there is none any more
     */
    public record Choice(
            String organisationId,
            String organisation,
            OrganisationType type,
            String role,
            String consultationId,
            String consultation)
            implements Serializable {

        private static final String CONSULTATION = "consultation:";

        static Choice of(RouteConsultations.Meets meets) {
            return new Choice(
                    meets.organisationId(), meets.organisation(), meets.type(), meets.role(), meets.id(), meets.name());
        }

        public String key() {
            return consultationId == null ? organisationId + ":" + role : CONSULTATION + consultationId;
        }

        /** Id of the consultation in a key; null when it is a role. */
        static String consultationIn(String key) {
            return key.startsWith(CONSULTATION) ? key.substring(CONSULTATION.length()) : null;
        }

        /** Whether it is a consultation that is not there any more. */
        public boolean isGone() {
            return consultationId != null && consultation == null;
        }
    }
}
