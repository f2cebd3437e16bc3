package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Correction;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.conversation.invitation.Invitations;
import nl.partnership.ejb.conversation.tool.KeptRows;
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
    private Attendees attendees;

    @Inject
    private NameRoll names;

    @Inject
    private KeptRows kept;

    @Inject
    private LeftOvers leftOvers;

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
                attendees.participants(conversationId),
                attendees.guests(conversation),
                leftOvers.of(conversation),
                incomplete(conversationId),
                contents.rows(leftOvers.planned(conversation)));
    }

    /**
     * Closes an open conversation for good. What was not answered, and what was not dealt with, goes where it was said to
     * go, or else to the next time; who was asked gets a link to the report by mail.
     *
     * @throws RuleViolation {@code conversation.close.taskIncomplete} with the titles when a task lacks an owner or a
     *     date; at {@code nextOn} when the day is missing or not after this conversation; at {@code onwards} when what is
     *     left should go to a conversation that is not planned any more
     */
    @Allowed(Audience.SCHOOL)
    public void close(String conversationId, Closing closing) {
        Conversation conversation = access.requireToLead(conversationId);
        conversation.mustBeOpen();
        List<TaskRow> incomplete = incomplete(conversationId);
        if (!incomplete.isEmpty()) {
            throw new RuleViolation(
                    "conversation.close.taskIncomplete",
                    incomplete.stream().map(TaskRow::title).collect(Collectors.joining("; ")));
        }
        Instant now = clock.instant();
        closing.attendance().forEach(conversation::attend);
        leftOvers.send(conversation, closing, access.me(), now);
        kept.keep(conversation, Attendees.everybody(conversation, attendees.participants(conversationId)));
        names.keep(conversation, access.me(), tasks.ofSubject(HoldService.SUBJECT, conversationId));
        conversation.close(now, closing.nextOn(), closing.noNext());
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

    private List<TaskRow> incomplete(String conversationId) {
        return tasks.ofSubject(HoldService.SUBJECT, conversationId).stream()
                .filter(task -> task.isOpen() && !task.isAgreed())
                .toList();
    }
}
