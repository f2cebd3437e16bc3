package nl.partnership.ejb.conversation.thread;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.task.Threads;

/** For the other rooms: what lacks there becomes something to talk about at the school's next conversation. */
@Dependent
public class NextAgenda {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

    @Inject
    private Clock clock;

    /**
     * Puts it on the agenda of the first conversation that is planned; when there is none it waits for one. Who calls
     * looked whether the text points to a pupil, and keeps others from doing the same at the same moment.
     *
     * @param source what it comes from
     * @param questionCode of the card's question that it is about
     * @throws nl.partnership.domain.base.RuleViolation when the source became one already
     */
    public void add(Partnership partnership, ThreadEnd source, String questionCode, String text, Membership by) {
        Optional<Conversation> next = entityManager
                .createQuery(
                        "select c from Conversation c where c.partnership = :partnership and c.status = :planned"
                                + " and c.heldOn >= :today order by c.heldOn, c.startsAt",
                        Conversation.class)
                .setParameter("partnership", partnership)
                .setParameter("planned", ConversationStatus.PLANNED)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        // at a conversation that does not come to that question it is about none in particular
        String question = next.isEmpty() || next.get().asks(questionCode) ? questionCode : null;
        AgendaItem item = AgendaItem.waiting(partnership, question, text, by, clock.instant());
        next.ifPresent(item::scheduleOn);
        entityManager.persist(item);
        threads.tie(source, ThreadEnd.of(item));
    }
}
