package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.conversation.Standing;

/**
 * The joint answer on a question.
 *
 * @param text empty until given
 * @param revision to hand back when saving
 * @param standing null until chosen
 * @param actor who is to act; null when nobody yet
 * @param writer who wrote last; null when nobody did
 * @param at when that was
 */
public record AnswerRow(
        String id,
        String questionCode,
        String text,
        int revision,
        Standing standing,
        Actor actor,
        Who writer,
        Instant at)
        implements Serializable {

    /**
     * Who is to act.
     *
     * @param role null for the organisation as a whole
     * @param membershipId null when no person was named
     * @param name null when no person was named
     */
    public record Actor(
            String organisationId,
            String organisation,
            OrganisationType type,
            String role,
            String membershipId,
            String name)
            implements Serializable {

        /** What the choice is called in a form: organisation, role and membership, as far as named. */
        public String key() {
            return organisationId + (role == null ? "" : ":" + role) + (membershipId == null ? "" : ":" + membershipId);
        }
    }

    static final String SELECT =
            "select new nl.partnership.ejb.conversation.AnswerRow(w.id, w.questionCode, w.text, w.revision,"
                    + " w.standing, w.writtenAt, ao.id, ao.shortName, ao.type, w.actorRole, am.id, ar.name, "
                    + Who.SELECT + ")"
                    + " from Answer w left join w.actorOrganisation ao left join w.actor am left join am.person ar"
                    + " left join w.writer m left join m.person r left join m.organisation o"
                    + " where w.conversation.id = :conversation";

    /** For a query. */
    public AnswerRow(
            String id,
            String questionCode,
            String text,
            int revision,
            Standing standing,
            Instant at,
            String actorOrganisationId,
            String actorOrganisation,
            OrganisationType actorType,
            String actorRole,
            String actorMembershipId,
            String actorName,
            String membershipId,
            String name,
            String organisationId,
            String organisation,
            OrganisationType type,
            String role) {
        this(
                id,
                questionCode,
                text,
                revision,
                standing,
                actorOrganisationId == null
                        ? null
                        : new Actor(
                                actorOrganisationId,
                                actorOrganisation,
                                actorType,
                                actorRole,
                                actorMembershipId,
                                actorName),
                membershipId == null ? null : new Who(membershipId, name, organisationId, organisation, type, role),
                at);
    }

    public boolean isGiven() {
        return !text.isEmpty();
    }
}
