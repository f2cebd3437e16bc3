package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * Those who follow a conversation: whether there is anything new for them, and which organisations look on, which is known
 * from their asking for news every two seconds.
 */
@Dependent
class Onlookers {

    private static final String BEAT =
            "select new nl.partnership.ejb.conversation.Beat(p.stamp, p.questionCode, c.status)"
                    + " from Pulse p, Conversation c where p.conversationId = :id"
                    + " and c.id = p.conversationId and (c.partnership.school.id = :organisation or exists"
                    + " (select x.id from Participant x where x.conversation.id = c.id"
                    + " and x.membership.organisation.id = :organisation))"
                    + " and (not exists (select y.id from Membership k join k.schools y where k.id = :membership)"
                    + " or exists (select z.id from Membership n join n.schools z where n.id = :membership"
                    + " and z.id = c.partnership.school.id))";

    /** Who asks for news is written down once in so long. */
    private static final Duration NOTED_AGAIN_AFTER = Duration.ofSeconds(10);
    /** Who was not written down for so long is gone. */
    private static final Duration GONE_AFTER = Duration.ofSeconds(20);

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

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
        return beat.status() != ConversationStatus.OPEN ? beat : beat.with(lookOn(conversationId));
    }

    /**
     * Notes that the caller's organisation looks on, unless it is somebody else in its eyes, and tells which others do.
     *
     * @return their short names, by name; the school leads and never looks on
     */
    private List<String> lookOn(String conversationId) {
        Caller caller = current.get();
        String own = caller.organisationId();
        Instant now = clock.instant();
        List<String> others = new ArrayList<>();
        for (Object[] row : seen(conversationId)) {
            Instant seenAt = (Instant) row[2];
            if (!row[0].equals(own)) {
                if (seenAt.isAfter(now.minus(GONE_AFTER))) {
                    others.add((String) row[1]);
                }
            } else if (!caller.isWalking() && !seenAt.isAfter(now.minus(NOTED_AGAIN_AFTER))) {
                note(conversationId, own, now);
            }
        }
        return others;
    }

    private List<Object[]> seen(String conversationId) {
        return entityManager
                .createQuery(
                        "select o.id, o.shortName, k.seenAt from Onlooker k join k.organisation o"
                                + " where k.conversation.id = :id order by o.shortKey",
                        Object[].class)
                .setParameter("id", conversationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    private void note(String conversationId, String organisationId, Instant now) {
        entityManager
                .createQuery("update Onlooker k set k.seenAt = :now"
                        + " where k.conversation.id = :id and k.organisation.id = :organisation")
                .setParameter("now", now)
                .setParameter("id", conversationId)
                .setParameter("organisation", organisationId)
                .executeUpdate();
    }
}
