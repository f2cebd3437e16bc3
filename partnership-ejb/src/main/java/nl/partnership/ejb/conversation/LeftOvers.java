package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Onwards;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.task.Threads;

/** What a conversation that closes did not come to, and to which conversation each part of that goes. */
@Dependent
class LeftOvers {

    private static final int MOST_PLANNED = 20;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ConversationAccess access;

    @Inject
    private Contents contents;

    @Inject
    private Agendas agendas;

    @Inject
    private Threads threads;

    /** In the order of the card; what is about no question at the end. */
    List<LeftOver> of(Conversation conversation) {
        List<LeftOver> all = new ArrayList<>();
        contents.outline(conversation, contents.answers(conversation, Names.of(conversation))).stream()
                .flatMap(theme -> theme.questions().stream())
                .filter(question -> !question.answered())
                .map(question ->
                        new LeftOver(question.code(), LeftOver.Kind.UNANSWERED, question.code(), question.text()))
                .forEach(all::add);
        agendas.of(conversation).stream()
                .filter(item -> !item.isHandled() && !isQuestionOf(conversation, item))
                .map(item -> leftOver(item, LeftOver.Kind.UNHANDLED))
                .forEach(all::add);
        agendas.raisedIn(conversation).stream()
                .filter(LeftOvers::isOnItsWay)
                .map(item -> leftOver(item, LeftOver.Kind.RAISED))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(each -> conversation.card().placeOf(each.questionCode())));
        return all;
    }

    /** Another conversation may have taken it up while this one was still open. */
    private static boolean isOnItsWay(AgendaItem item) {
        return item.getAgendaOf() == null || item.getAgendaOf().getStatus() == ConversationStatus.PLANNED;
    }

    private static LeftOver leftOver(AgendaItem item, LeftOver.Kind kind) {
        return new LeftOver(item.getId(), kind, item.getQuestionCode(), item.getText());
    }

    /** A question that was not answered last time and is asked again now: answered or not, it is no item of its own. */
    private static boolean isQuestionOf(Conversation conversation, AgendaItem item) {
        return conversation.questions().stream()
                .anyMatch(question -> question.code().equals(item.getQuestionCode())
                        && question.text().equals(item.getText()));
    }

    /** Sends what is left where the close says. What waited already comes along to what is planned next. */
    void send(Conversation conversation, Closing closing, Membership me, Instant now) {
        List<Conversation> planned = planned(conversation);
        for (LeftOver each : of(conversation)) {
            String where = closing.onwards().get(each.key());
            if (Closing.NEVER.equals(where)) {
                drop(each);
            } else {
                send(item(conversation, each, me, now), where, planned);
            }
        }
        planned.stream().findFirst().ifPresent(next -> agendas.waiting(conversation.getSchool())
                .forEach(waiting -> waiting.scheduleOn(next)));
    }

    /** What was only noted for another time and is not wanted there leaves nothing behind. */
    private void drop(LeftOver each) {
        if (each.kind() == LeftOver.Kind.RAISED) {
            AgendaItem item = entityManager.find(AgendaItem.class, each.key());
            threads.cut(ThreadEnd.of(item));
            entityManager.remove(item);
        }
    }

    private AgendaItem item(Conversation conversation, LeftOver each, Membership me, Instant now) {
        AgendaItem known = entityManager.find(AgendaItem.class, each.key());
        if (each.kind() == LeftOver.Kind.RAISED) {
            return known;
        }
        if (each.kind() == LeftOver.Kind.UNANSWERED) {
            AgendaItem item = AgendaItem.raised(conversation, each.questionCode(), each.text(), me, now);
            entityManager.persist(item);
            return item;
        }
        AgendaItem item = known.carriedOver(conversation, me, now);
        entityManager.persist(item);
        threads.tie(ThreadEnd.of(known), ThreadEnd.of(item));
        return item;
    }

    private static void send(AgendaItem item, String where, List<Conversation> planned) {
        if (Closing.LATER.equals(where)) {
            item.putOff(Onwards.LATER);
        } else if (where != null && !where.isEmpty()) {
            Optional<Conversation> chosen =
                    planned.stream().filter(each -> each.getId().equals(where)).findFirst();
            item.scheduleOn(chosen.orElseThrow(() -> RuleViolation.at("onwards", "conversation.close.onwardsGone")));
        }
    }

    /** The conversations that are planned after this one at the same school, the first one first. */
    List<Conversation> planned(Conversation conversation) {
        return access.heads(" and s.id = :school and c.status ="
                        + " nl.partnership.domain.conversation.ConversationStatus.PLANNED and c.heldOn >= :day"
                        + " order by c.heldOn, c.startsAt")
                .setParameter("school", conversation.getSchool().getId())
                .setParameter("day", conversation.getHeldOn())
                .setMaxResults(MOST_PLANNED)
                .getResultList();
    }
}
