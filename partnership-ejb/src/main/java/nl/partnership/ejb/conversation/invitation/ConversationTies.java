package nl.partnership.ejb.conversation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Participant;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Conversations that are planned or open, with somebody who goes. */
@ApplicationScoped
public class ConversationTies implements Ties {

    private static final String NOT_OVER = "c.status in (nl.partnership.domain.conversation.ConversationStatus.PLANNED,"
            + " nl.partnership.domain.conversation.ConversationStatus.OPEN)";

    private static final String AHEAD =
            "select count(distinct c.id) from Participant p join p.conversation c where " + NOT_OVER;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Invitations invitations;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return counted(" and p.membership.id = :id", membership.getId());
    }

    /** Leading, standing in and taking part; who is new is asked, and who left is told that it is off. */
    @Override
    public void handOver(Membership leaving, Membership successor) {
        entityManager
                .createQuery(
                        "select distinct c from Participant p join p.conversation c where p.membership.id = :id and "
                                + NOT_OVER,
                        Conversation.class)
                .setParameter("id", leaving.getId())
                .getResultStream()
                .forEach(conversation -> {
                    List<Membership> before = members(conversation);
                    conversation.handOver(leaving, successor);
                    if (conversation.getStatus() == ConversationStatus.PLANNED) {
                        invitations.tell(conversation, before, conversation.appointment());
                    }
                });
    }

    private static List<Membership> members(Conversation conversation) {
        return conversation.getParticipants().stream()
                .map(Participant::getMembership)
                .toList();
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
