package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** Tells those who follow a conversation whether there is anything new in it. */
@Dependent
class Following {

    private static final String BEAT =
            "select new nl.partnership.ejb.conversation.Beat(p.stamp, p.questionCode, c.status)"
                    + " from Pulse p, Conversation c where p.conversationId = :id"
                    + " and c.id = p.conversationId and (c.partnership.school.id = :organisation or exists"
                    + " (select x.id from Participant x where x.conversation.id = c.id"
                    + " and x.membership.organisation.id = :organisation))"
                    + " and (not exists (select y.id from Membership k join k.schools y where k.id = :membership)"
                    + " or exists (select z.id from Membership n join n.schools z where n.id = :membership"
                    + " and z.id = c.partnership.school.id))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Onlookers onlookers;

    /**
     * The beat of now, with who looks on; who asks looks on.
     *
     * @throws NotFound for everybody whose organisation does not take part
     */
    Beat beat(String conversationId) {
        Caller caller = current.get();
        Beat beat = entityManager
                .createQuery(BEAT, Beat.class)
                .setParameter("id", conversationId)
                .setParameter("organisation", caller.organisationId())
                .setParameter("membership", caller.membershipId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("conversation", conversationId));
        return beat.status() != ConversationStatus.OPEN ? beat : beat.with(onlookers.lookOn(conversationId));
    }
}
