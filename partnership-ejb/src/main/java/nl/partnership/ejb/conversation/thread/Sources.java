package nl.partnership.ejb.conversation.thread;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Answer;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Decision;
import nl.partnership.domain.conversation.Gone;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.task.TaskThread;

/** What of one conversation can become something else: what was said in it, and its tasks. */
@Dependent
class Sources {

    private static final Map<String, String> QUERIES = Map.of(
            ThreadEnd.kind(Answer.class),
            "select x.questionCode, x.text from Answer x where x.conversation.id = :conversation",
            ThreadEnd.kind(Decision.class),
            "select x.questionCode, x.text from Decision x where x.conversation.id = :conversation",
            ThreadEnd.kind(AgendaItem.class),
            "select x.questionCode, x.text from AgendaItem x where x.raisedIn.id = :conversation",
            TaskThread.TASK,
            "select x.questionCode, x.title from Task x where x.subjectKind = '" + HoldService.SUBJECT
                    + "' and x.subjectId = :conversation");

    /** What a source says, and at which question; the code is null when at none in particular. */
    record Source(String questionCode, String text) {}

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /**
     * @throws Gone when nothing of that kind and id is in the conversation, any more
     * @throws NotFound when there is no such kind
     */
    Source require(Conversation conversation, ThreadEnd end) {
        String query = QUERIES.get(end.kind());
        if (query == null) {
            throw new NotFound(end.kind(), end.id());
        }
        return entityManager
                .createQuery(query + " and x.id = :id", Object[].class)
                .setParameter("conversation", conversation.getId())
                .setParameter("id", end.id())
                .getResultStream()
                .findFirst()
                .map(row -> new Source((String) row[0], (String) row[1]))
                .orElseThrow(Gone::new);
    }
}
