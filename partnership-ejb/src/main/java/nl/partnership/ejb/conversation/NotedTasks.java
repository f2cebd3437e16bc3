package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;

/** Makes the tasks that are noted in a conversation, for the organisations that take part to see. */
@Dependent
public class NotedTasks {

    @Inject
    private Attendees attendees;

    @Inject
    private TaskService tasks;

    /**
     * @param conversation that the caller leads, and on which nobody else works until this is done
     * @param questionCode the question from which it comes, or null
     * @return the task's id
     * @throws nl.partnership.domain.base.RuleViolation as {@link TaskService#create}, or when the conversation is not open
     */
    public String task(
            Conversation conversation,
            String questionCode,
            String title,
            String description,
            String owner,
            LocalDate dueOn) {
        conversation.mustBeOpen();
        if (questionCode != null && !conversation.asks(questionCode)) {
            throw new NotFound("question", conversation.getId());
        }
        Set<String> organisations = attendees.participants(conversation.getId()).stream()
                .map(participant -> participant.who().organisationId())
                .collect(Collectors.toSet());
        return tasks.create(new NewTask(
                conversation.getPartnership().getId(),
                title,
                description,
                owner,
                dueOn,
                new TaskSubject(HoldService.SUBJECT, conversation.getId(), questionCode),
                organisations));
    }
}
