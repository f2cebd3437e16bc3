package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Sight;

/** What was answered on a question in an earlier conversation of the same school, as far as the caller may see it. */
@Dependent
class LastTimes {

    /** So many conversations are looked through for an answer that the caller may see. */
    private static final int MOST = 20;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Sight sight;

    /** The latest of those that were closed before this one was and were held no later, and that the caller may see. */
    Optional<QuestionView.LastTime> before(Conversation conversation, String code) {
        return entityManager
                .createQuery(
                        "select c.id, c.heldOn, w.text, w.standing, o.id, o.type, m.role from Answer w"
                                + " join w.conversation c join w.writer m join m.organisation o"
                                + " where w.questionCode = :code and w.text <> '' and c.cardVersion.code = :card"
                                + " and c.partnership.school.id = :school and c.id <> :this"
                                + " and c.status = nl.partnership.domain.conversation.ConversationStatus.CLOSED"
                                + " and (c.partnership.school.id = :organisation or exists (select x.id from Participant x"
                                + " where x.conversation.id = c.id and x.membership.organisation.id = :organisation))"
                                + " and c.heldOn <= :day and c.closedAt < :before order by c.heldOn desc, c.closedAt desc",
                        Object[].class)
                .setParameter("code", code)
                .setParameter("card", conversation.getCardVersion().getCode())
                .setParameter("school", conversation.getSchool().getId())
                .setParameter("this", conversation.getId())
                .setParameter("organisation", current.get().organisationId())
                .setParameter("day", conversation.getHeldOn())
                .setParameter("before", closedBefore(conversation))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> sight.of(
                        (String) row[4],
                        new Party((OrganisationType) row[5], (String) row[6]),
                        CardCensus.CONVERSATION))
                .map(row -> new QuestionView.LastTime(
                        (String) row[0], (LocalDate) row[1], (String) row[2], (Standing) row[3]))
                .findFirst();
    }

    /** What was closed later than this conversation itself is not what was known in it. */
    private Instant closedBefore(Conversation conversation) {
        return conversation.getStatus() == ConversationStatus.CLOSED
                ? conversation.getClosedAt()
                : clock.instant().plusMillis(1);
    }
}
