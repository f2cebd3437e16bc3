package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.base.OrganisationType;

/**
 * An agenda item.
 *
 * @param questionCode null when it is about no question in particular
 * @param raised whether it came up in a conversation; else it was put on the agenda beforehand
 */
public record AgendaRow(
        String id, String questionCode, String text, boolean handled, boolean raised, Instant at, Who by)
        implements Serializable {

    private static final String SELECT = "select new nl.partnership.ejb.conversation.AgendaRow("
            + "a.id, a.questionCode, a.text, a.handled, q.id, a.raisedAt, " + Who.SELECT + ")"
            + " from AgendaItem a left join a.raisedIn q join a.author m join m.person r join m.organisation o";
    static final String ON_AGENDA = SELECT + " where a.agendaOf.id = :conversation order by a.raisedAt";
    static final String RAISED = SELECT + " where a.raisedIn.id = :conversation order by a.raisedAt";

    /** For a query. */
    public AgendaRow(
            String id,
            String questionCode,
            String text,
            boolean handled,
            String raisedInId,
            Instant at,
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
                handled,
                raisedInId != null,
                at,
                new Who(membershipId, name, organisationId, organisation, type, role));
    }
}
