package nl.partnership.ejb.conversation.thread;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.NotedTasks;
import nl.partnership.ejb.task.TaskThread;
import nl.partnership.ejb.task.Threads;

/**
 * Makes something else of what an open conversation holds: of its answers, decisions, items for next time and tasks. Each
 * becomes at most one task and one item, and says so from then on.
 */
@Stateless
public class BecomeService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private ConversationAccess access;

    @Inject
    private Sources sources;

    @Inject
    private NotedTasks noted;

    @Inject
    private Threads threads;

    /**
     * Makes a task of it, at the question at which it was noted.
     *
     * @param source an answer, a decision or an item for next time
     * @param owner key of one of {@link nl.partnership.ejb.task.TaskService#owners}, or null
     * @param dueOn today or later, or null
     * @return the task's id
     * @throws nl.partnership.domain.conversation.Gone when the conversation has no such record, any more
     * @throws RuleViolation at {@code title}, {@code owner} or {@code dueOn}, or when it became a task already
     */
    @Allowed(Audience.SCHOOL)
    public String task(String conversationId, ThreadEnd source, String title, String owner, LocalDate dueOn) {
        Conversation conversation = access.requireToLead(conversationId);
        String question = sources.require(conversation, source).questionCode();
        String id = noted.task(conversation, question, title, null, owner, dueOn);
        threads.tie(source, new ThreadEnd(TaskThread.TASK, id));
        return id;
    }

    /**
     * Notes it as something to talk about next time, in its own words, which were looked at for pupils when they were
     * written.
     *
     * @param source an answer, a decision or a task
     * @throws nl.partnership.domain.conversation.Gone when the conversation has no such record, any more
     * @throws RuleViolation at {@code answer} when that says nothing yet, or when it became one already
     */
    @Allowed(Audience.SCHOOL)
    public void agendaItem(String conversationId, ThreadEnd source) {
        Conversation conversation = access.requireToLead(conversationId);
        Sources.Source from = sources.require(conversation, source);
        if (source.kind().equals(ThreadEnd.kind(AgendaItem.class))) {
            throw new NotFound(source.kind(), source.id());
        }
        if (from.text().isBlank()) {
            throw RuleViolation.at("answer", "conversation.become.empty");
        }
        AgendaItem item =
                AgendaItem.raised(conversation, from.questionCode(), from.text(), access.me(), clock.instant());
        entityManager.persist(item);
        threads.tie(source, ThreadEnd.of(item));
    }
}
