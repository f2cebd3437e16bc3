package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.conversation.ConversationDetail.Participant;
import nl.partnership.ejb.task.TaskOwners;

/** Gathers what the page of a question shows when it is opened, each thing once. */
@Dependent
class TableDesk {

    @Inject
    private ConversationAccess access;

    @Inject
    private QuestionReader questions;

    @Inject
    private Attendees attendees;

    @Inject
    private Actors actors;

    @Inject
    private TaskOwners owners;

    @Inject
    private Contents contents;

    /** @param beat of the conversation, read before it */
    OnTable of(Conversation conversation, String code, Beat beat) {
        if (!access.leads(conversation) || conversation.getStatus() != ConversationStatus.OPEN) {
            return new OnTable(beat, questions.read(conversation, code, beat.stamp()), null);
        }
        List<Participant> asked = attendees.participants(conversation.getId());
        return new OnTable(
                beat,
                questions.read(conversation, code, beat.stamp(), () -> asked),
                new OnTable.Leading(
                        actors.of(
                                conversation,
                                asked.stream()
                                        .map(each -> each.who().membershipId())
                                        .collect(Collectors.toSet())),
                        owners.of(conversation.getPartnership()),
                        new OnTable.Around(
                                asked,
                                attendees.guests(conversation),
                                contents.agenda(conversation, Names.of(conversation)))));
    }
}
