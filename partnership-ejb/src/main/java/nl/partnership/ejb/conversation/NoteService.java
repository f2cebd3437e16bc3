package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Decision;
import nl.partnership.domain.conversation.Gone;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.task.Threads;

/** What who leads a conversation notes in it: points for next time, decisions and tasks. */
@Stateless
@StoredAs("HoldService")
public class NoteService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private ConversationAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private NotedTasks noted;

    @Inject
    private Threads threads;

    /**
     * Notes something to talk about next time.
     *
     * @param questionCode the question from which it comes, or null
     * @throws RuleViolation at {@code agendaItem} when it is empty, too long, or points to a pupil
     */
    @Allowed(Audience.SCHOOL)
    public void raise(String conversationId, String questionCode, String text) {
        Conversation conversation = access.requireToLead(conversationId);
        content.require("agendaItem", text);
        entityManager.persist(AgendaItem.raised(conversation, questionCode, text, access.me(), clock.instant()));
    }

    /**
     * Ticks off an item of this conversation's agenda, or takes the tick away; what is not ticked off moves on.
     *
     * @throws Gone when it has no such item, any more
     */
    @Allowed(Audience.SCHOOL)
    public void handle(String conversationId, String agendaItemId, boolean handled) {
        Conversation conversation = access.requireToLead(conversationId);
        AgendaItem item = agendaItemId == null ? null : entityManager.find(AgendaItem.class, agendaItemId);
        if (item == null || !conversation.equals(item.getAgendaOf())) {
            throw new Gone();
        }
        item.handle(handled);
    }

    /**
     * Notes a decision.
     *
     * @param questionCode the question on which it was made, or null
     * @throws RuleViolation at {@code decision} when it is empty, too long, or points to a pupil
     */
    @Allowed(Audience.SCHOOL)
    public void decide(String conversationId, String questionCode, String text) {
        Conversation conversation = access.requireToLead(conversationId);
        content.require("decision", text);
        entityManager.persist(new Decision(conversation, questionCode, text, access.me(), clock.instant()));
    }

    /**
     * Takes a decision back that was noted by mistake.
     *
     * @throws Gone when this conversation has no such decision, any more
     */
    @Allowed(Audience.SCHOOL)
    public void takeBackDecision(String conversationId, String decisionId) {
        Conversation conversation = access.requireToLead(conversationId);
        conversation.mustBeOpen();
        Decision decision = decisionId == null ? null : entityManager.find(Decision.class, decisionId);
        if (decision == null || !decision.isMadeIn(conversation)) {
            throw new Gone();
        }
        threads.cut(ThreadEnd.of(decision));
        entityManager.remove(decision);
    }

    /**
     * Makes a task, for the organisations that take part to see. Owner and day may wait until the close.
     *
     * @param questionCode the question from which it comes, or null
     * @param owner key of one of {@link nl.partnership.ejb.task.TaskService#owners}, or null
     * @param dueOn today or later, or null
     * @return the task's id
     * @throws RuleViolation at {@code title}, {@code description}, {@code owner} or {@code dueOn}
     */
    @Allowed(Audience.SCHOOL)
    public String addTask(
            String conversationId,
            String questionCode,
            String title,
            String description,
            String owner,
            LocalDate dueOn) {
        return noted.task(access.requireToLead(conversationId), questionCode, title, description, owner, dueOn);
    }
}
