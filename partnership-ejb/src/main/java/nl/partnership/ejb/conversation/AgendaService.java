package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Gone;
import nl.partnership.domain.conversation.Onwards;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.task.Threads;

/** What stands on the agenda of a conversation, and what waits at its school until somebody puts it on one. */
@Stateless
@StoredAs("ConversationService")
public class AgendaService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private ConversationAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private Agendas agendas;

    @Inject
    private Threads threads;

    /**
     * What waits at the school of this conversation for later, oldest first; for who leads it.
     *
     * @throws nl.partnership.domain.base.NotFound for strangers
     * @throws nl.partnership.domain.base.NotAllowed for who does not lead it
     */
    @Allowed(Audience.SCHOOL)
    public List<LeftOver> later(String conversationId) {
        return agendas.later(access.requireToLead(conversationId).getSchool()).stream()
                .map(item -> new LeftOver(item.getId(), LeftOver.Kind.RAISED, item.getQuestionCode(), item.getText()))
                .toList();
    }

    /**
     * Puts on the agenda of a conversation that was not closed what waited for later.
     *
     * @throws Gone when nothing of that id waits at its school
     */
    @Allowed(Audience.SCHOOL)
    public void takeUp(String conversationId, String agendaItemId) {
        Conversation conversation = access.requireToLead(conversationId);
        waiting(conversation, agendaItemId).scheduleOn(conversation);
    }

    /**
     * Lets go of what waited for later: it is not spoken about any more. It stays in the report in which it stands.
     *
     * @throws Gone when nothing of that id waits at the school of this conversation
     */
    @Allowed(Audience.SCHOOL)
    public void letGo(String conversationId, String agendaItemId) {
        waiting(access.requireToLead(conversationId), agendaItemId).putOff(Onwards.NEVER);
    }

    private AgendaItem waiting(Conversation conversation, String agendaItemId) {
        return agendas.later(conversation.getSchool()).stream()
                .filter(item -> item.getId().equals(agendaItemId))
                .findFirst()
                .orElseThrow(Gone::new);
    }

    /**
     * Puts something on the agenda of a planned conversation.
     *
     * @throws nl.partnership.domain.base.RuleViolation at {@code agendaItem} when it is empty, too long, or points to a
     *     pupil
     */
    @Allowed(Audience.SCHOOL)
    public void putOnAgenda(String conversationId, String text) {
        Conversation conversation = access.requireToLead(conversationId);
        content.require("agendaItem", text);
        entityManager.persist(AgendaItem.planned(conversation, text, access.me(), clock.instant()));
    }

    /**
     * Takes an item off the agenda. What was noted by mistake, in this conversation or beforehand for it, is gone; what an
     * earlier conversation left behind waits for later.
     *
     * @throws Gone when there is no such item, any more
     * @throws nl.partnership.domain.base.RuleViolation when the conversation is closed
     */
    @Allowed(Audience.SCHOOL)
    public void takeOffAgenda(String conversationId, String agendaItemId) {
        Conversation conversation = access.requireToLead(conversationId);
        AgendaItem item = agendaItemId == null ? null : entityManager.find(AgendaItem.class, agendaItemId);
        if (item != null && item.isNotedIn(conversation)) {
            item.mustBeRemovable();
            threads.cut(ThreadEnd.of(item));
            entityManager.remove(item);
        } else if (item != null && conversation.equals(item.getAgendaOf())) {
            item.putOff(Onwards.LATER);
        } else {
            throw new Gone();
        }
    }
}
