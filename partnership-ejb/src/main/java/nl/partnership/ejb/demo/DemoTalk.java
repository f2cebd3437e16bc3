package nl.partnership.ejb.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Answer;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Decision;
import nl.partnership.domain.conversation.Guest;
import nl.partnership.domain.conversation.NamedOrganisation;
import nl.partnership.domain.conversation.NamedPerson;
import nl.partnership.domain.conversation.NamedTask;
import nl.partnership.domain.conversation.Onlooker;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.conversation.Preparation;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.task.Task;
import nl.partnership.ejb.base.Time;

/** One conversation of the story, from plan to close, or as far as the story has come. */
final class DemoTalk {

    private static final Duration PREPARED_BEFORE = Duration.ofDays(3);

    private final JsonObject told;
    private final DemoTown town;
    private final DemoDays days;
    private final Conversation conversation;
    private final Membership convener;
    private final Instant start;
    private final List<StoredEntity> records = new ArrayList<>();
    private final DemoExchange exchange;

    DemoTalk(JsonObject told, DemoTown town, DemoDays days, CardVersion card) {
        this.told = told;
        this.town = town;
        this.days = days;
        SchoolYear year = days.year(told.getString("year"));
        convener = town.member(told.getString("convener"));
        conversation = new Conversation(town.partnership(told.getString("school"), year), card, convener);
        LocalDate day = days.meeting(told.getString("day"), year);
        LocalTime time = LocalTime.parse(told.getString("time"));
        exchange = new DemoExchange(conversation, town);
        start = day.atTime(time).atZone(Time.ZONE).toInstant();
        conversation.plan(
                Phase.valueOf(told.getString("phase")),
                new Appointment(day, time, told.getInt("minutes"), told.getString("place")),
                strings("themes"));
    }

    /** @param waiting what comes on the agenda; afterwards what waits for the next conversation */
    DemoTalk happen(List<AgendaItem> waiting) {
        ConversationStatus end = ConversationStatus.valueOf(told.getString("stops", "CLOSED"));
        invite();
        waiting.forEach(item -> item.scheduleOn(conversation));
        prepare();
        if (end == ConversationStatus.PLANNED) {
            pairs("agenda")
                    .forEach(item -> records.add(AgendaItem.planned(
                            conversation, item.getString(1), convener, before(PREPARED_BEFORE.multipliedBy(4)))));
            return this;
        }
        List<AgendaItem> raised = hold();
        if (end == ConversationStatus.CLOSED) {
            waiting.forEach(item -> item.handle(true));
            waiting.clear();
            waiting.addAll(raised);
            close(waiting);
        }
        return this;
    }

    private void invite() {
        conversation.invite(strings("with").stream().map(town::member).toList());
        if (told.containsKey("standIn")) {
            conversation.letStandIn(town.member(told.getString("standIn")));
        }
        pairs("guests").forEach(guest -> conversation.welcome(guest.getString(0), guest.getString(1)));
    }

    private void prepare() {
        told.getOrDefault("views", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((question, views) -> views.asJsonObject()
                        .forEach((user, view) -> prepare(question, town.member(user), view.asJsonArray())));
        records.addAll(new DemoLook(conversation, town).findings(told, before(PREPARED_BEFORE)));
        records.addAll(exchange.offers(told, before(PREPARED_BEFORE)));
    }

    private void prepare(String question, Membership author, JsonArray view) {
        Preparation preparation = new Preparation(conversation, question, author);
        preparation.write(Standing.valueOf(view.getString(0)), view.getString(1), author);
        preparation.release(Release.valueOf(view.getString(2)), before(PREPARED_BEFORE));
        records.add(preparation);
    }

    /** So long before it starts; of one that comes, no later than this morning. */
    private Instant before(Duration time) {
        Instant then = start.minus(time);
        Instant today = days.today().atStartOfDay(Time.ZONE).toInstant();
        return then.isAfter(today) ? today : then;
    }

    private List<AgendaItem> hold() {
        conversation.open(start);
        records.addAll(Onlooker.of(conversation));
        List<String> absent = strings("absent");
        conversation
                .getParticipants()
                .forEach(each -> conversation.attend(
                        each.getId(),
                        absent.stream().anyMatch(user -> town.member(user).equals(each.getMembership()))
                                ? Attendance.ABSENT
                                : Attendance.PRESENT));
        conversation.getGuests().stream().map(Guest::getId).forEach(id -> conversation.attend(id, Attendance.PRESENT));
        conversation.questions().forEach(question -> records.add(answer(question)));
        records.addAll(new DemoLook(conversation, town).joints(told));
        records.addAll(exchange.links(told, convener));
        pairs("decisions")
                .forEach(each ->
                        records.add(new Decision(conversation, question(each), each.getString(1), convener, start)));
        records.addAll(new DemoTasks(conversation, town, days, start).of(told.getJsonArray("tasks")));
        List<AgendaItem> raised = pairs("agenda").stream()
                .map(each -> AgendaItem.raised(conversation, question(each), each.getString(1), convener, start))
                .toList();
        records.addAll(raised);
        return raised;
    }

    private Answer answer(Question question) {
        Answer answer = new Answer(conversation, question.code());
        JsonArray given = told.getJsonObject("answers").getJsonArray(question.code());
        if (given != null) {
            Membership actor = town.member(given.getString(2));
            answer.write(given.getString(0), 0, convener, start);
            answer.stand(Standing.valueOf(given.getString(1)), convener, start);
            answer.act(actor.getOrganisation(), actor.getRole(), actor, convener, start);
        }
        return answer;
    }

    /** What was not answered waits for the next time too. */
    private void close(List<AgendaItem> waiting) {
        Set<String> answered = told.getJsonObject("answers").keySet();
        Instant end = start.plus(Duration.ofMinutes(told.getInt("minutes")));
        conversation.questions().stream()
                .filter(question -> !answered.contains(question.code()))
                .map(question -> AgendaItem.raised(conversation, question.code(), question.text(), convener, end))
                .forEach(waiting::add);
        waiting.stream().filter(item -> !records.contains(item)).forEach(records::add);
        keepNames();
        boolean noNext = told.isNull("next");
        conversation.close(
                end, noNext ? null : days.meeting(told.getString("next"), days.year(told.getString("year"))), noNext);
    }

    private void keepNames() {
        Set<Membership> people = new HashSet<>(Set.of(convener));
        Map<String, NamedOrganisation> organisations = new HashMap<>();
        List<NamedTask> tasks = new ArrayList<>();
        for (StoredEntity record : records) {
            if (record instanceof Answer answer && answer.getActor() != null) {
                Organisation acts = answer.getActorOrganisation();
                people.add(answer.getActor());
                organisations.put(acts.getId(), new NamedOrganisation(acts.getId(), acts.getShortName()));
            } else if (record instanceof Preparation preparation) {
                people.add(preparation.getAuthor());
            } else if (record instanceof Task task) {
                tasks.add(NamedTask.of(task));
            }
        }
        conversation.keepNames(people.stream().map(NamedPerson::of).toList(), organisations.values(), tasks);
    }

    private static String question(JsonArray pair) {
        return pair.isNull(0) ? null : pair.getString(0);
    }

    private List<String> strings(String name) {
        return told.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString::getString);
    }

    private List<JsonArray> pairs(String name) {
        return told.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonArray.class);
    }

    Conversation conversation() {
        return conversation;
    }

    /** What hangs on the conversation, to store after it. */
    List<StoredEntity> records() {
        return records;
    }

    /** The question on the screen of an open one. */
    String onTable() {
        return told.getString("onTable");
    }
}
