package nl.partnership.ejb.conversation.thread;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.conversation.HoldService;

/** What of one conversation can become something else: what was said in it, and its tasks. */
@Dependent
class Sources {

    private static final Map<String, String> QUERIES = Map.of(
            "answer", "select x.questionCode, x.text from Answer x where x.conversation.id = :conversation",
            "decision", "select x.questionCode, x.text from Decision x where x.conversation.id = :conversation",
            "agenda-item", "select x.questionCode, x.text from AgendaItem x where x.raisedIn.id = :conversation",
            "task",
                    "select x.questionCode, x.title from Task x where x.subjectKind = '" + HoldService.SUBJECT
                            + "' and x.subjectId = :conversation");

    /** What a source says, and at which question; the code is null when at none in particular. */
    record Source(String questionCode, String text) {}

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** @throws NotFound when nothing of that kind and id is in the conversation */
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
                .orElseThrow(() -> new NotFound(end.kind(), end.id()));
    }
}
