package nl.partnership.ejb.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.NamedOrganisation;
import nl.partnership.domain.conversation.NamedPerson;
import nl.partnership.domain.conversation.NamedTask;
import nl.partnership.ejb.task.TaskRow;

/**
 * How one conversation calls people, organisations and tasks: once closed, as they were called then; until then, as they
 * are called today.
 */
final class Names {

    private final boolean closed;
    private final String school;
    private final Map<String, NamedPerson> people;
    private final Map<String, NamedOrganisation> organisations;
    private final Map<String, NamedTask> tasks;

    private Names(Conversation conversation) {
        closed = conversation.getStatus() == ConversationStatus.CLOSED;
        school = conversation.getSchoolName();
        people = byId(closed ? conversation.getPeople() : Set.of(), NamedPerson::getMembershipId);
        organisations = byId(closed ? conversation.getOrganisations() : Set.of(), NamedOrganisation::getOrganisationId);
        tasks = byId(closed ? conversation.getTasks() : Set.of(), NamedTask::getTaskId);
    }

    /** In at most three statements, whatever is in it. */
    static Names of(Conversation conversation) {
        return new Names(conversation);
    }

    private static <T> Map<String, T> byId(Collection<T> named, Function<T, String> id) {
        return named.stream().collect(Collectors.toMap(id, each -> each));
    }

    /** @param who as called today, or null */
    Who of(Who who) {
        NamedPerson then = who == null ? null : people.get(who.membershipId());
        return then == null
                ? who
                : new Who(
                        who.membershipId(),
                        then.getName(),
                        who.organisationId(),
                        then.getOrganisation(),
                        who.type(),
                        then.getRole());
    }

    AnswerRow of(AnswerRow answer) {
        return new AnswerRow(
                answer.id(),
                answer.questionCode(),
                answer.text(),
                answer.revision(),
                answer.standing(),
                of(answer.actor()),
                of(answer.writer()),
                answer.at());
    }

    private AnswerRow.Actor of(AnswerRow.Actor actor) {
        if (actor == null) {
            return null;
        }
        NamedOrganisation organisation = organisations.get(actor.organisationId());
        NamedPerson person = people.get(actor.membershipId());
        return new AnswerRow.Actor(
                actor.organisationId(),
                organisation == null ? actor.organisation() : organisation.getName(),
                actor.type(),
                actor.role(),
                actor.membershipId(),
                person == null ? actor.name() : person.getName());
    }

    NoteRow of(NoteRow note) {
        return new NoteRow(note.id(), note.questionCode(), note.text(), note.at(), of(note.by()));
    }

    AgendaRow of(AgendaRow item) {
        return new AgendaRow(
                item.id(),
                item.questionCode(),
                item.text(),
                item.handled(),
                item.raised(),
                item.cameFrom(),
                item.at(),
                of(item.by()));
    }

    ViewRow of(ViewRow view) {
        return new ViewRow(
                view.questionCode(),
                view.standing(),
                view.text(),
                view.release(),
                view.withdrawn(),
                view.later(),
                view.version(),
                of(view.by()));
    }

    /** Of these tasks those that came out of it, each as it was agreed; what was hung on it after the close is none. */
    List<TaskRow> of(List<TaskRow> made) {
        return closed
                ? made.stream()
                        .filter(task -> tasks.containsKey(task.id()))
                        .map(task -> agreed(task, tasks.get(task.id())))
                        .toList()
                : made;
    }

    private TaskRow agreed(TaskRow task, NamedTask then) {
        return task.agreed(school, then.getTitle(), then.getOwner(), then.getOrganisation(), then.getDueOn());
    }
}
