package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.NamedOrganisation;
import nl.partnership.domain.conversation.NamedPerson;
import nl.partnership.domain.conversation.NamedTask;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.task.TaskRow;

/** Whom and what a conversation names when it is closed. */
@Dependent
class NameRoll {

    @Inject
    private Contents contents;

    /** Everybody, every organisation and every task that the conversation names now, for good. */
    void keep(Conversation conversation, Membership closing, List<TaskRow> tasks) {
        String id = conversation.getId();
        List<AnswerRow> answers = contents.read(AnswerRow.SELECT, AnswerRow.class, id);
        List<NamedPerson> people = new ArrayList<>();
        Stream.of(
                        Stream.of(Who.of(closing)),
                        answers.stream().map(AnswerRow::writer),
                        contents.read(ViewRow.SELECT, ViewRow.class, id).stream()
                                .map(ViewRow::by),
                        contents.read(NoteRow.DECISIONS, NoteRow.class, id).stream()
                                .map(NoteRow::by),
                        contents.read(AgendaRow.ON_AGENDA, AgendaRow.class, id).stream()
                                .map(AgendaRow::by),
                        contents.read(AgendaRow.RAISED, AgendaRow.class, id).stream()
                                .map(AgendaRow::by))
                .flatMap(named -> named)
                .filter(Objects::nonNull)
                .map(who -> new NamedPerson(who.membershipId(), who.name(), who.organisation(), who.role()))
                .forEach(people::add);
        Map<String, NamedOrganisation> organisations = new HashMap<>();
        answers.stream().map(AnswerRow::actor).filter(Objects::nonNull).forEach(actor -> {
            organisations.put(
                    actor.organisationId(), new NamedOrganisation(actor.organisationId(), actor.organisation()));
            if (actor.membershipId() != null) {
                people.add(new NamedPerson(actor.membershipId(), actor.name(), actor.organisation(), actor.role()));
            }
        });
        conversation.keepNames(
                people,
                organisations.values(),
                tasks.stream()
                        .map(task -> new NamedTask(
                                task.id(), task.title(), task.ownerName(), task.organisationName(), task.dueOn()))
                        .toList());
    }
}
