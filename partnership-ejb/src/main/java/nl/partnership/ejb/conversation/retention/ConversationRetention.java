package nl.partnership.ejb.conversation.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Answer;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Correction;
import nl.partnership.domain.conversation.Decision;
import nl.partnership.domain.conversation.KeptRow;
import nl.partnership.domain.conversation.Onlooker;
import nl.partnership.domain.conversation.Preparation;
import nl.partnership.domain.conversation.Pulse;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.task.Threads;

/** Conversations are kept for five years after their school year, and erased whole: views, answers, decisions, agenda. */
@ApplicationScoped
public class ConversationRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private static final String OVER = "x.partnership.schoolYear < :limit";

    /** What hangs on a conversation, and on nothing else. */
    private static final List<Class<? extends StoredEntity>> PARTS =
            List.of(Answer.class, Correction.class, Decision.class, KeptRow.class, Onlooker.class, Preparation.class);

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("conversation-erasure", LocalTime.of(4, 40), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                new Kept(
                        Conversation.class,
                        KeptSince.SCHOOL_YEAR,
                        Conversation.KEPT.getYears(),
                        "x.partnership.school",
                        OVER,
                        Kept.years(Conversation.KEPT)),
                new Kept(
                        AgendaItem.class,
                        KeptSince.SCHOOL_YEAR,
                        Conversation.KEPT.getYears(),
                        "x.partnership.school",
                        OVER
                                + " and not exists (select c.id from Conversation c where c = x.raisedIn or c = x.agendaOf)",
                        Kept.years(Conversation.KEPT)));
    }

    @Override
    public void erase(StoredEntity record) {
        if (record instanceof Conversation conversation) {
            PARTS.forEach(part -> all(part, "x.conversation", conversation).forEach(this::remove));
            all(AgendaItem.class, "x.raisedIn", conversation).forEach(item -> forget(item, conversation));
            all(AgendaItem.class, "x.agendaOf", conversation).forEach(this::remove);
            Pulse pulse = entityManager.find(Pulse.class, conversation.getId());
            if (pulse != null) {
                entityManager.remove(pulse);
            }
            entityManager.flush();
        }
        remove(record);
    }

    /** What stands on the agenda of another conversation goes with that one. */
    private void forget(AgendaItem item, Conversation conversation) {
        if (item.getAgendaOf() == null || item.getAgendaOf().equals(conversation)) {
            remove(item);
        } else {
            item.forgetWhereItWasRaised();
        }
    }

    private <T extends StoredEntity> List<T> all(Class<T> kind, String attribute, Conversation conversation) {
        return entityManager
                .createQuery(
                        "select x from " + kind.getSimpleName() + " x where " + attribute + " = :conversation", kind)
                .setParameter("conversation", conversation)
                .getResultList();
    }

    private void remove(StoredEntity record) {
        if (record.getClass().isAnnotationPresent(StoredAs.class)) {
            threads.erased(ThreadEnd.of(record));
        }
        entityManager.remove(record);
    }
}
