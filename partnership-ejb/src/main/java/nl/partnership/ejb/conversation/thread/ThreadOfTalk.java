package nl.partnership.ejb.conversation.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Answer;
import nl.partnership.domain.conversation.Decision;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.Who;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** What was said in conversations as ends of threads, for the organisations that take part in them. */
@ApplicationScoped
public class ThreadOfTalk implements ThreadRecords {

    private static final String OF = " join m.person r join m.organisation o join p.school s"
            + " where x.id in :ids and " + PartnershipAccess.MINE + " and " + ConversationAccess.ATTENDED;

    private static final Map<String, String> QUERIES = Map.of(
            ThreadEnd.kind(Answer.class),
            select("Answer x join x.conversation c join c.partnership p join x.writer m"),
            ThreadEnd.kind(Decision.class),
            select("Decision x join x.conversation c join c.partnership p join x.author m"),
            // noted in a conversation, or beforehand for one; the school alone sees what waits for one
            ThreadEnd.kind(AgendaItem.class),
            select("AgendaItem x left join x.raisedIn i left join x.agendaOf g"
                    + " left join Conversation c on c.id = coalesce(i.id, g.id) join x.partnership p join x.author m"));

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    private static String select(String from) {
        return "select new nl.partnership.ejb.conversation.thread.Talked(x.id, c.id, c.status, s.id, x.questionCode, x.text, "
                + Who.SELECT + ") from " + from + OF;
    }

    @Override
    public Set<String> kinds() {
        return QUERIES.keySet();
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return access.bound(entityManager.createQuery(QUERIES.get(kind), Talked.class))
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultStream()
                .filter(said -> sight.of(said.by(), CardCensus.CONVERSATION))
                .map(said -> row(kind, said))
                .toList();
    }

    private ThreadRow row(String kind, Talked said) {
        if (said.conversationId() != null) {
            trail.seen(HoldService.SUBJECT, said.conversationId(), said.schoolId());
        }
        return new ThreadRow(
                new ThreadEnd(kind, said.id()), Sentence.of("conversation.thread." + kind), said.text(), said.path());
    }
}
