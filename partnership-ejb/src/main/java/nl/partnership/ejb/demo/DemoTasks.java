package nl.partnership.ejb.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.conversation.HoldService;

/** The tasks that came out of a conversation, and what became of them. */
record DemoTasks(Conversation conversation, DemoTown town, DemoDays days, Instant start) {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    List<Task> of(JsonArray told) {
        return told.getValuesAs(JsonObject.class).stream().map(this::task).toList();
    }

    private Task task(JsonObject told) {
        Membership owner = told.containsKey("owner") ? town.member(told.getString("owner")) : null;
        Task task = new Task(
                conversation.getPartnership(),
                actor(conversation.getConvener()),
                new TaskSubject(HoldService.SUBJECT, conversation.getId(), told.getString("question")),
                organisations(),
                told.getString("title"),
                start.atZone(Time.ZONE));
        task.agree(
                told.getString("title"),
                told.getString("description", null),
                owner == null ? null : owner.getOrganisation(),
                owner == null ? null : owner.getPerson(),
                days.on(told.getString("due")));
        if (owner != null) {
            carryOn(task, owner, told);
        }
        return task;
    }

    private void carryOn(Task task, Membership first, JsonObject told) {
        Membership owner = first;
        if (told.containsKey("postponed")) {
            JsonArray step = told.getJsonArray("postponed");
            task.postpone(actor(owner), days.on(step.getString(1)), step.getString(2), moment(step));
        }
        if (told.containsKey("handedTo")) {
            JsonArray step = told.getJsonArray("handedTo");
            Membership next = town.member(step.getString(1));
            task.handOver(actor(owner), next.getOrganisation(), next.getPerson(), step.getString(2), moment(step));
            owner = next;
        }
        if (told.containsKey("done")) {
            JsonArray step = told.getJsonArray("done");
            task.done(actor(owner), step.getString(1), moment(step));
        }
        if (told.containsKey("withdrawn")) {
            JsonArray step = told.getJsonArray("withdrawn");
            task.withdraw(actor(owner), step.getString(1), moment(step));
        }
    }

    private ZonedDateTime moment(JsonArray step) {
        return days.on(step.getString(0)).atTime(MORNING).atZone(Time.ZONE);
    }

    private Set<Organisation> organisations() {
        return conversation.getParticipants().stream()
                .map(participant -> participant.getMembership().getOrganisation())
                .collect(Collectors.toSet());
    }

    private static Actor actor(Membership membership) {
        return new Actor(membership.getPerson(), membership.getOrganisation(), membership.getRole());
    }
}
