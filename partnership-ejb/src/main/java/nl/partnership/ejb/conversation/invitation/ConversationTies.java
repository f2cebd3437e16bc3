package nl.partnership.ejb.conversation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Conversations that are planned or open, with somebody who goes. */
@ApplicationScoped
public class ConversationTies implements Ties {

    private static final String AHEAD = "select count(distinct c.id) from Participant p join p.conversation c"
            + " where c.status in (nl.partnership.domain.conversation.ConversationStatus.PLANNED,"
            + " nl.partnership.domain.conversation.ConversationStatus.OPEN)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return counted(" and p.membership.id = :id", membership.getId());
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return counted(" and p.membership.organisation.id = :id", organisationId);
    }

    private List<Sentence> counted(String condition, String id) {
        return Ties.counted(
                "conversation.ties.ahead",
                entityManager
                        .createQuery(AHEAD + condition, Long.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }
}
