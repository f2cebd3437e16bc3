package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Correction;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskRow;

/** Closing a conversation, and what can still be added afterwards. */
@Stateless
public class CloseService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private ConversationAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private Contents contents;

    @Inject
    private NameRoll names;

    @Inject
    private PlanningDesk desk;

    @Inject
    private TaskListService tasks;

    @Inject
    private Invitations invitations;

    /**
     * What closing this conversation will do.
     *
     * @throws nl.partnership.domain.base.NotFound for strangers
     * @throws nl.partnership.domain.base.NotAllowed for who does not lead it
     */
    @Allowed(Audience.SCHOOL)
    public ClosePreview preview(String conversationId) {
        Conversation conversation = access.requireToLead(conversationId);
        return new ClosePreview(
                contents.rows(List.of(conversation)).get(0),
                unanswered(conversation),
                contents.agenda(conversation, Names.of(conversation)).stream()
                        .filter(item -> !item.handled())
                        .toList(),
                incomplete(conversationId),
                next(conversation).map(Conversation::getHeldOn).orElse(null));
    }

    /**
     * Closes an open conversation for good. What was not answered, and what was not dealt with, becomes agenda for the
     * next time; who was asked gets a link to the report by mail.
     *
     * @param nextOn day of the next conversation; null only together with {@code noNext}
     * @param noNext whether it was agreed that there is none
     * @throws RuleViolation {@code card.close.taskIncomplete} with the titles when a task lacks an owner or a date; at
     *     {@code nextOn} when the day is missing or not after this conversation
     */
    @Allowed(Audience.SCHOOL)
    public void close(String conversationId, LocalDate nextOn, boolean noNext) {
        Conversation conversation = access.requireToLead(conversationId);
        conversation.mustBeOpen();
        List<TaskRow> incomplete = incomplete(conversationId);
        if (!incomplete.isEmpty()) {
            throw new RuleViolation(
                    "conversation.close.taskIncomplete",
                    incomplete.stream().map(TaskRow::title).collect(Collectors.joining("; ")));
        }
        Instant now = clock.instant();
        List<AgendaItem> onwards = forNextTime(conversation, now);
        names.keep(conversation, access.me(), tasks.ofSubject(HoldService.SUBJECT, conversationId));
        conversation.close(now, nextOn, noNext);
        onwards.forEach(entityManager::persist);
        next(conversation)
                .ifPresent(next -> desk.waiting(conversation.getSchool()).forEach(item -> item.scheduleOn(next)));
        invitations.report(conversation);
    }

    /**
     * Adds a correction to a closed conversation, under the caller's name; for every organisation that took part.
     *
     * @throws RuleViolation at {@code correction} when it is empty, too long, or points to a pupil
     */
    @Allowed(Audience.PARTICIPANT)
    public void correct(String conversationId, String text) {
        Conversation conversation = access.requireAttendedToChange(conversationId);
        content.require("correction", text);
        entityManager.persist(new Correction(conversation, text, access.me(), clock.instant()));
    }

    private List<AgendaItem> forNextTime(Conversation conversation, Instant now) {
        Membership me = access.me();
        Stream<AgendaItem> unanswered = unanswered(conversation).stream()
                .map(question -> AgendaItem.raised(conversation, question.code(), question.text(), me, now));
        Stream<AgendaItem> unhandled = desk.agendaOf(conversation).stream()
                .filter(item -> !item.isHandled())
                .filter(item -> !isQuestionOf(conversation, item))
                .map(item -> item.carriedOver(conversation, me, now));
        return Stream.concat(unanswered, unhandled).toList();
    }

    /** A question that was not answered last time and is asked again now: answered or not, it is no item of its own. */
    private static boolean isQuestionOf(Conversation conversation, AgendaItem item) {
        return conversation.questions().stream()
                .anyMatch(question -> question.code().equals(item.getQuestionCode())
                        && question.text().equals(item.getText()));
    }

    private List<ConversationDetail.OutlineQuestion> unanswered(Conversation conversation) {
        return contents.outline(conversation, contents.answers(conversation, Names.of(conversation))).stream()
                .flatMap(theme -> theme.questions().stream())
                .filter(question -> !question.answered())
                .toList();
    }

    private List<TaskRow> incomplete(String conversationId) {
        return tasks.ofSubject(HoldService.SUBJECT, conversationId).stream()
                .filter(task -> task.isOpen() && !task.isAgreed())
                .toList();
    }

    /** The conversation that is planned next at the same school. */
    private Optional<Conversation> next(Conversation conversation) {
        return access
                .heads(" and s.id = :school and c.status ="
                        + " nl.partnership.domain.conversation.ConversationStatus.PLANNED and c.heldOn >= :day"
                        + " order by c.heldOn, c.startsAt")
                .setParameter("school", conversation.getSchool().getId())
                .setParameter("day", conversation.getHeldOn())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
