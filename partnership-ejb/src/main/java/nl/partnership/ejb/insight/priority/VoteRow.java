package nl.partnership.ejb.insight.priority;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.insight.VoteChoice;
import nl.partnership.ejb.partner.Author;

/**
 * What an organisation says to a priority. The name of who said it stays inside.
 *
 * @param name short name of the organisation
 * @param condition null but for a yes on a condition
 * @param paperFunction of who decided on paper; null when it was in the portal
 * @param authorId the organisation that told it: on paper the school
 */
public record VoteRow(
        String priorityId,
        String partyId,
        String name,
        OrganisationType type,
        VoteChoice choice,
        String condition,
        String paperFunction,
        LocalDate votedOn,
        String authorId,
        OrganisationType authorType,
        String role)
        implements Author, Serializable {

    static final String SELECT =
            "select new nl.partnership.ejb.insight.priority.VoteRow(q.id, o.id, o.shortName, o.type,"
                    + " w.choice, w.condition, w.paperFunction, w.votedOn, a.id, a.type, m.role) from PriorityVote w"
                    + " join w.priority q join w.party o join w.membership m join m.organisation a where q.id in :ids"
                    + " order by o.type, o.nameKey, o.id";

    @Override
    public String organisationId() {
        return authorId;
    }

    @Override
    public Party party() {
        return new Party(authorType, role);
    }
}
