package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.task.ThreadEnd;

/**
 * An agenda item.
 *
 * @param questionCode null when it is about no question in particular
 * @param raised whether it came up in a conversation; else it was put on the agenda beforehand
 * @param cameFrom the record that became this item, or null
 */
public record AgendaRow(
        String id,
        String questionCode,
        String text,
        boolean handled,
        boolean raised,
        ThreadEnd cameFrom,
        Instant at,
        Who by)
        implements Serializable {

    private static final String SELECT = "select new nl.partnership.ejb.conversation.AgendaRow("
            + "a.id, a.questionCode, a.text, a.handled, q.id, k.sourceKind, k.sourceId, a.raisedAt, " + Who.SELECT + ")"
            + " from AgendaItem a left join a.raisedIn q join a.author m join m.person r join m.organisation o"
            + " left join ThreadLink k on k.targetId = a.id and k.targetKind = '" + ThreadEnd.kind(AgendaItem.class)
            + "'";
    static final String ON_AGENDA = SELECT + " where a.agendaOf.id = :conversation order by a.raisedAt";
    static final String RAISED = SELECT + " where a.raisedIn.id = :conversation order by a.raisedAt";

    /** For a query. */
    public AgendaRow(
            String id,
            String questionCode,
            String text,
            boolean handled,
            String raisedInId,
            String sourceKind,
            String sourceId,
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
                sourceId == null ? null : new ThreadEnd(sourceKind, sourceId),
                at,
                new Who(membershipId, name, organisationId, organisation, type, role));
    }
}
