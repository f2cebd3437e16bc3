package nl.partnership.ejb.conversation;

import static nl.partnership.ejb.base.WayOut.EVERYBODY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.conversation.thread.BecomeService;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.review.YearService;
import nl.partnership.ejb.review.YearTopicService;
import nl.partnership.ejb.task.TaskCensus;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskService;

/**
 * A conversation that was closed ({@code toen}), one that is open ({@code nu}), one that comes, and one of the school by
 * itself; in the first two everybody wrote everything.
 */
class ConversationWaysOut extends Table implements WaysOut {

    private static final String QUESTION = "Q2.4";
    private static final String DETAIL = "ConversationService.detail";
    private static final String REPORT = "ReportService.report";
    private static final List<String> CONVENER = List.of("coordinator");
    private static final List<String> OFFICER = List.of("jeugdagent");

    private String closed;
    private String open;
    private String coming;
    private String alone;
    private final Map<String, String> tasks = new HashMap<>();

    ConversationWaysOut(Town town) {
        super(town);
    }

    @Override
    public Map<String, String> none() {
        return Map.ofEntries(
                Map.entry("AgendaService.later", "the school's own agenda, for who leads its conversation"),
                Map.entry("BecomeService", "the caller's own act, and no record"),
                Map.entry("CloseService.preview", "the school's own conversation, for who leads it"),
                Map.entry("ReplyService.of", "whether somebody comes: for the school that invites, and of oneself"),
                Map.entry("ConversationService.ofPartnership", "date and themes, which every party may know"),
                Map.entry("ConversationService.ofYear", "date and themes, which every party may know"),
                Map.entry("ConversationService.ofYearAndToCome", "date and themes, which every party may know"),
                Map.entry("ConversationService.upcoming", "date and themes, which every party may know"),
                Map.entry(
                        "ConversationListService", "date and themes, which every party may know, and names of schools"),
                Map.entry("FollowUpService", "what the rooms show at their ends of a thread, and the caller's own act"),
                Map.entry("HoldService.act", "what the caller just wrote"),
                Map.entry("HoldService.follow", "whether there is anything new, not what"),
                Map.entry("HoldService.saveAnswer", "what the caller just wrote"),
                Map.entry("HoldService.stand", "what the caller just wrote"),
                Map.entry("TableCardService.card", "what the rules say to the roles at the table, and no record"),
                Map.entry("PreparationService", "views of the own organisation"));
    }

    @Override
    public void write() {
        closed = hold("toen", true);
        open = hold("nu", false);
        coming = as(coordinator(), () -> bean(PlanService.class)
                .plan(plan(DAY.plusDays(2), List.of("T2"), "zorg", "jeugdhulp", "jeugdagent")));
        view("jeugdhulp", coming, "Voor straks");
        alone = as(coordinator(), () -> bean(PlanService.class).plan(plan(DAY.plusDays(3), List.of("T2"), "zorg")));
    }

    private String hold(String when, boolean close) {
        HoldService hold = bean(HoldService.class);
        NoteService notes = bean(NoteService.class);
        String id = as(coordinator(), () -> bean(PlanService.class)
                .plan(plan(close ? DAY : DAY.plusDays(1), List.of("T2"), "zorg", "jeugdhulp", "jeugdagent")));
        view("zorg", id, "Zicht van school " + when);
        view("jeugdhulp", id, "Zicht van jeugdhulp " + when);
        view("jeugdagent", id, "Zicht van politie " + when);
        as(coordinator(), () -> hold.open(id));
        write("coordinator", id, QUESTION, "Antwoord " + when, 0);
        as(coordinator(), () -> {
            hold.stand(id, QUESTION, Standing.PARTLY);
            notes.decide(id, QUESTION, "Besluit " + when);
            notes.raise(id, QUESTION, "Agenda " + when);
        });
        ThreadEnd decision = new ThreadEnd(
                "decision",
                question("coordinator", id, QUESTION).decisions().get(0).id());
        tasks.put(when, as(coordinator(), () -> bean(BecomeService.class)
                .task(id, decision, "Taak " + when, town.owner("jeugdagent"), DAY.plusDays(9))));
        if (close) {
            as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
            as(coordinator(), () -> bean(CloseService.class).correct(id, "Correctie van school"));
            as(town.caller("jeugdhulp"), () -> bean(CloseService.class).correct(id, "Correctie van jeugdhulp"));
        }
        return id;
    }

    private void view(String user, String id, String text) {
        as(town.caller(user), () -> {
            PreparationService views = bean(PreparationService.class);
            views.save(id, QUESTION, Standing.PARTLY, text, PreparationService.NEW);
            views.releaseAll(id);
        });
    }

    @Override
    public List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        addTalk(ways, "nu");
        addTalk(ways, "toen");
        Callable<?> atOnce = () -> bean(HoldService.class).onTable(open, QUESTION);
        ways.add(WayOut.of(CardCensus.CONVERSATION, "SCHOOL", "HoldService.onTable", EVERYBODY, atOnce, "Antwoord nu"));
        Callable<?> last =
                () -> bean(HoldService.class).question(open, QUESTION).lastTime();
        ways.add(
                WayOut.of(CardCensus.CONVERSATION, "SCHOOL", "HoldService.question", EVERYBODY, last, "Antwoord toen"));
        addPages(ways);
        addCounts(ways);
        addTasks(ways);
        addPeople(ways);
        return ways;
    }

    /** The question and the report of one in which everybody wrote. */
    private void addTalk(List<WayOut> ways, String when) {
        Callable<?> report = () -> bean(ReportService.class).report(id(when));
        Callable<?> question = () -> bean(HoldService.class).question(id(when), QUESTION);
        Map.of(REPORT, report, "HoldService.question", question).forEach((way, look) -> {
            ways.add(WayOut.of(CardCensus.PREPARATION, "SCHOOL", way, EVERYBODY, look, "Zicht van school " + when));
            ways.add(WayOut.of(
                    CardCensus.PREPARATION, "YOUTH_CARE", way, EVERYBODY, look, "Zicht van jeugdhulp " + when));
            ways.add(WayOut.of(CardCensus.PREPARATION, "POLICE", way, EVERYBODY, look, "Zicht van politie " + when));
            for (String kind : List.of("Antwoord ", "Besluit ", "Agenda ", "Taak ")) {
                ways.add(WayOut.of(CardCensus.CONVERSATION, "SCHOOL", way, EVERYBODY, look, kind + when));
            }
        });
        Callable<?> task = () -> bean(TaskService.class).detail(tasks.get(when));
        ways.add(
                WayOut.of(CardCensus.CONVERSATION, "SCHOOL", "TaskService.detail", EVERYBODY, task, "Besluit " + when));
        Callable<?> answer = () -> bean(HoldService.class).answer(id(when), QUESTION);
        ways.add(WayOut.of(
                CardCensus.CONVERSATION, "SCHOOL", "HoldService.answer", EVERYBODY, answer, "Antwoord " + when));
    }

    private String id(String when) {
        return when.equals("nu") ? open : closed;
    }

    private void addPages(List<WayOut> ways) {
        Callable<?> ofClosed = () -> bean(ConversationService.class).detail(closed);
        Callable<?> ofOpen = () -> bean(ConversationService.class).detail(open);
        Callable<?> report = () -> bean(ReportService.class).report(closed);
        Callable<?> outline =
                () -> bean(ConversationService.class).detail(closed).outline();
        Callable<?> topics = () -> bean(YearTopicService.class).topics(town.bridgePartnership.getId());
        ways.add(WayOut.of(CardCensus.CONVERSATION, "SCHOOL", DETAIL, EVERYBODY, ofOpen, "Agenda toen"));
        Map.of(DETAIL, ofClosed, REPORT, report).forEach((way, look) -> {
            ways.add(WayOut.of(CardCensus.CONVERSATION, "SCHOOL", way, EVERYBODY, look, "text=Correctie van school"));
            ways.add(WayOut.of(
                    CardCensus.CONVERSATION, "YOUTH_CARE", way, EVERYBODY, look, "text=Correctie van jeugdhulp"));
        });
        ways.add(WayOut.of(CardCensus.CONVERSATION, "SCHOOL", DETAIL, EVERYBODY, outline, "PARTLY"));
        ways.add(WayOut.of(
                CardCensus.CONVERSATION, "SCHOOL", "YearTopicService.topics", EVERYBODY, topics, "standing=PARTLY"));
    }

    private void addCounts(List<WayOut> ways) {
        Callable<?> ofComing =
                () -> bean(ConversationService.class).detail(coming).prepared();
        Callable<?> onHome = () -> bean(HomeService.class).school().prepared();
        Callable<?> year = () -> bean(YearService.class).year(Town.YEAR);
        Callable<?> schools = () -> bean(HomeService.class).schools();
        ways.add(prepared(DETAIL, CONVENER, ofComing));
        ways.add(prepared("HomeService.school", CONVENER, onHome));
        ways.add(WayOut.of(CardCensus.CONVERSATION, "SCHOOL", "YearService.year", EVERYBODY, year, "answered=1"));
        ways.add(WayOut.of(CardCensus.CONVERSATION, "SCHOOL", "HomeService.schools", EVERYBODY, schools, "answered=1"));
    }

    private static WayOut prepared(String way, List<String> viewers, Callable<?> look) {
        Predicate<Object> careIsReady = found -> ((List<?>) found)
                .stream()
                        .map(ConversationDetail.Prepared.class::cast)
                        .anyMatch(each -> each.organisation().equals("Jeugdhulp") && each.done());
        return new WayOut(
                CardCensus.PREPARATION, "one is ready", List.of("YOUTH_CARE"), way, viewers, look, careIsReady);
    }

    /** A task that came out of one is told by every list of tasks. */
    private void addTasks(List<WayOut> ways) {
        Map<String, Callable<?>> toAll = Map.of(
                "TaskListService.all",
                () -> bean(TaskListService.class).all(TaskFilter.OPEN, 0, 50),
                "TaskListService.ofPartnership",
                () -> bean(TaskListService.class).ofPartnership(town.bridgePartnership.getId(), TaskFilter.OPEN, 0, 50),
                "TaskListService.ofSubject",
                () -> bean(TaskListService.class).ofSubject(HoldService.SUBJECT, closed));
        Map<String, Callable<?>> toOwner = Map.of(
                "TaskListService.mine",
                () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 50),
                "TaskListService.ofMyOrganisation",
                () -> bean(TaskListService.class).ofMyOrganisation(TaskFilter.OPEN, 0, 50),
                "HomeService.todo",
                () -> bean(HomeService.class).todo(),
                "HomeService.partner",
                () -> bean(HomeService.class).partner(),
                "TodoService.mine",
                () -> bean(TodoService.class).mine());
        // nobody in this town has a password yet, so nobody can do what is theirs
        Callable<?> stranded = () -> bean(TaskListService.class).stranded(0, 50);
        toAll.forEach((way, list) -> ways.add(WayOut.of(TaskCensus.TASK, "SCHOOL", way, EVERYBODY, list, "Taak toen")));
        toOwner.forEach((way, list) -> ways.add(WayOut.of(TaskCensus.TASK, "SCHOOL", way, OFFICER, list, "Taak toen")));
        ways.add(WayOut.of(TaskCensus.TASK, "SCHOOL", "TaskListService.stranded", CONVENER, stranded, "Taak toen"));
    }

    /** Who can be asked, or named as being to act. */
    private void addPeople(List<WayOut> ways) {
        Callable<?> actors = () -> bean(HoldService.class).actors(open);
        Callable<?> atOnce =
                () -> bean(HoldService.class).onTable(open, QUESTION).leading().actors();
        Callable<?> notAtTable = () -> bean(HoldService.class).actors(alone);
        Callable<?> proposal = () -> bean(PlanService.class).proposal(null).people();
        Callable<?> planned = () -> bean(PlanService.class).planned(alone).people();
        ways.add(WayOut.of(
                ContactCensus.CONTACT_POINT, "SCHOOL", "HoldService.actors", EVERYBODY, actors, "name=Leider Proef"));
        ways.add(WayOut.of(
                ContactCensus.CONTACT_POINT, "SCHOOL", "HoldService.onTable", CONVENER, atOnce, "name=Leider Proef"));
        ways.add(WayOut.of(
                ContactCensus.CONTACT_POINT,
                "POLICE",
                "HoldService.actors",
                CONVENER,
                notAtTable,
                "name=Jeugdagent Proef"));
        ways.add(WayOut.of(
                ContactCensus.CONTACT_POINT, "POLICE", "PlanService.proposal", CONVENER, proposal, "Jeugdagent Proef"));
        ways.add(WayOut.of(
                ContactCensus.CONTACT_POINT, "POLICE", "PlanService.planned", CONVENER, planned, "Jeugdagent Proef"));
    }

    @Override
    public List<String> words() {
        return List.of("Zicht", "Antwoord", "Besluit", "Agenda ", "Taak ", "Correctie");
    }
}
