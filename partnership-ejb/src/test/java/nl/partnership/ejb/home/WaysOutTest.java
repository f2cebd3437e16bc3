package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Closing;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.PreparationService;
import nl.partnership.ejb.conversation.ReportService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.ContactSearch;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.review.YearService;
import nl.partnership.ejb.review.YearTopicService;
import nl.partnership.ejb.ruleset.ReceiverService;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskDetail;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskReminderService;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each kind of record that crosses organisations, by each way out of the portal: there under the shipped rules, gone
 * for the party that an adopted set forbids it, and for nobody else, and there again when a later set permits it.
 */
class WaysOutTest extends Table {

    private static final String SIGNAL = "GROUP_SIGNAL";
    private static final String CONTACT = "PROFESSIONAL_CONTACT";
    private static final String QUESTION = "Q2.4";
    private static final List<String> EVERYBODY = List.of("coordinator", "jeugdhulp", "jeugdagent");
    private static final List<String> PARTNERS = List.of("jeugdhulp", "jeugdagent");

    /** Services whose answers hold no record of another organisation, and why. */
    private static final Map<String, String> NO_WAY_OUT = Map.ofEntries(
            Map.entry("AccountService", "one's own account"),
            Map.entry("OwnTokenService", "one's own account"),
            Map.entry("AdviceService", "questions of the own organisation"),
            Map.entry("AuditService", "the trail keeps digests of words, for the officer alone"),
            Map.entry("CardService", "the card itself, the same for everybody"),
            Map.entry("CaseService", "cases of the own organisation"),
            Map.entry("CheckService", "rules, not records"),
            Map.entry("AgendaService.later", "the school's own agenda, for who leads its conversation"),
            Map.entry("CloseService.preview", "the school's own conversation, for who leads it"),
            Map.entry("ColleagueCheckService", "receipts of the own organisation"),
            Map.entry("ConsentService", "the register of the own organisation, and names of organisations"),
            Map.entry("ContactService.colleagues", "people of the own organisation"),
            Map.entry("ContactService.isWithoutRules", "yes or no"),
            Map.entry("ContactService.own", "one's own data"),
            Map.entry("ContactService.places", "names of schools"),
            Map.entry("ConversationService.ofPartnership", "date and themes, which every party may know"),
            Map.entry("ConversationService.ofYear", "date and themes, which every party may know"),
            Map.entry("ConversationService.upcoming", "date and themes, which every party may know"),
            Map.entry("CovenantService", "a covenant is of all its parties"),
            Map.entry("DecisionService", "the answer to one's own question"),
            Map.entry("EndorsementService", "rules, not records"),
            Map.entry("HoldService.act", "what the caller just wrote"),
            Map.entry("HoldService.follow", "whether there is anything new, not what"),
            Map.entry("HoldService.saveAnswer", "what the caller just wrote"),
            Map.entry("HoldService.stand", "what the caller just wrote"),
            Map.entry("OfficerService", "accounts to which the board itself gave access"),
            Map.entry("PreparationService", "views of the own organisation"),
            Map.entry("ProgressService", "a board and its schools are one organisation"),
            Map.entry("ProlongationService", "rules, not records"),
            Map.entry("ReachService", "rules, not records"),
            Map.entry("ReceiptService", "receipts of the own organisation"),
            Map.entry("ReceiverService.organisations", "names of organisations"),
            Map.entry("ReceiverService.organisationsInDanger", "names of organisations"),
            Map.entry("RuleCaseService", "rules, not records"),
            Map.entry("RuleDraftService", "rules, not records"),
            Map.entry("RuleGridService", "rules, not records"),
            Map.entry("RuleReviewService", "how many records, never what is in them"),
            Map.entry("RuleSetService", "rules, not records"),
            Map.entry("ScreeningService", "one's own words"),
            Map.entry("TrailErasureService", "how many rows the officer just erased"),
            Map.entry("SetUpService", "whether something is there, not what"),
            Map.entry("WalkService", "names of organisations, and who the caller is"),
            Map.entry("YearTopicService.choices", "names of schools"));

    private String closed;
    private String open;
    private String coming;
    /** A conversation of the school by itself. */
    private String alone;

    private String schoolsTask;
    private String caresTask;

    private interface Look {
        Object at() throws Exception;
    }

    private final Look schools = () -> bean(HomeService.class).schools();
    private final Look week = this::weeklyMail;

    /**
     * A kind of record by one way out.
     *
     * @param writers kinds of organisation that must all be allowed to tell the viewer: who wrote it, and who wrote the
     *     record that it hangs on
     */
    private record WayOut(
            String kind,
            String category,
            List<String> writers,
            String way,
            List<String> viewers,
            Look look,
            Predicate<Object> shown) {}

    /** A rule that forbids one kind of organisation to tell another. */
    private record Narrower(String from, String to, String category) {

        boolean forbids(WayOut one, String viewerType) {
            return one.category().equals(category)
                    && viewerType.equals(to)
                    && one.writers().contains(from);
        }

        SharingRule rule(String id) {
            String header = RuleFormat.write(List.of());
            String line = id + ",false," + from + ":*," + to + ":*,OTHER_ORGANISATION," + category
                    + ",*,ANY,FORBIDDEN,false,,POLICY,,Dit delen we voorlopig niet.,,,,\n";
            return RuleFormat.read(header + line, Vocabulary.shipped()).get(0);
        }
    }

    @BeforeEach
    void build() {
        TestVisibility.set(null);
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        inDatabase(em -> {
            phone(em.find(Membership.class, town.membership("coordinator").getId()), "088 000 00 11");
            Membership officer =
                    em.find(Membership.class, town.membership("jeugdagent").getId());
            phone(officer, "088 000 00 22");
            officer.endBefore(DAY.plusDays(6));
        });
        closed = hold("toen", true);
        open = hold("nu", false);
        coming = as(coordinator(), () -> bean(PlanService.class)
                .plan(plan(DAY.plusDays(2), List.of("T2"), "zorg", "jeugdhulp", "jeugdagent")));
        view("jeugdhulp", coming, "Voor straks");
        alone = as(coordinator(), () -> bean(PlanService.class).plan(plan(DAY.plusDays(3), List.of("T2"), "zorg")));
        makeTasks();
        mendTodos();
    }

    private static void phone(Membership membership, String number) {
        membership.setWorkPhone(number);
    }

    /** A conversation in which everybody wrote everything. */
    private String hold(String when, boolean close) {
        HoldService hold = bean(HoldService.class);
        NoteService notes = bean(NoteService.class);
        String id = as(coordinator(), () -> bean(PlanService.class)
                .plan(plan(close ? DAY : DAY.plusDays(1), List.of("T2"), "zorg", "jeugdhulp", "jeugdagent")));
        view("zorg", id, "Zicht van school " + when);
        view("jeugdhulp", id, "Zicht van jeugdhulp " + when);
        view("jeugdagent", id, "Zicht van politie " + when);
        String owner = owner("jeugdagent");
        as(coordinator(), () -> hold.open(id));
        write("coordinator", id, QUESTION, "Antwoord " + when, 0);
        as(coordinator(), () -> hold.stand(id, QUESTION, Standing.PARTLY));
        as(coordinator(), () -> notes.decide(id, QUESTION, "Besluit " + when));
        as(coordinator(), () -> notes.raise(id, QUESTION, "Agenda " + when));
        as(coordinator(), () -> notes.addTask(id, QUESTION, "Taak " + when, null, owner, DAY.plusDays(9)));
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

    /** Tasks outside conversations, each with a note of another organisation in its history. */
    private void makeTasks() {
        caresTask = task("jeugdhulp", "Taak van jeugdhulp", "jeugdagent");
        postpone("coordinator", caresTask, "Reden van school");
        schoolsTask = task("coordinator", "Taak van school", "jeugdhulp");
        postpone("jeugdhulp", schoolsTask, "Reden van jeugdhulp");
    }

    private String task(String author, String title, String owner) {
        Set<String> others = author.equals("coordinator") ? Set.of(town.police.getId()) : Set.of();
        NewTask task = new NewTask(
                town.bridgePartnership.getId(), title, null, owner(owner), DAY.plusDays(9), TaskSubject.NONE, others);
        return as(town.caller(author), () -> bean(TaskService.class).create(task));
    }

    private void postpone(String user, String id, String reason) {
        as(town.caller(user), () -> {
            TaskService tasks = bean(TaskService.class);
            tasks.postpone(id, tasks.detail(id).row().version(), DAY.plusDays(10), reason);
        });
    }

    private String owner(String user) {
        return town.membership(user).getOrganisation().getId() + ":"
                + town.person(user).getId();
    }

    /** The table. */
    private List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        for (String when : List.of("nu", "toen")) {
            Look question = () -> bean(HoldService.class).question(when.equals("nu") ? open : closed, QUESTION);
            Look report = () -> bean(ReportService.class).report(when.equals("nu") ? open : closed);
            String way = "HoldService.question";
            ways.add(signal("own view", "SCHOOL", way, EVERYBODY, question, "Zicht van school " + when));
            ways.add(signal("own view", "YOUTH_CARE", way, EVERYBODY, question, "Zicht van jeugdhulp " + when));
            ways.add(signal("own view", "POLICE", way, EVERYBODY, question, "Zicht van politie " + when));
            ways.add(signal(
                    "own view", "SCHOOL", "ReportService.report", EVERYBODY, report, "Zicht van school " + when));
            ways.add(signal(
                    "own view",
                    "YOUTH_CARE",
                    "ReportService.report",
                    EVERYBODY,
                    report,
                    "Zicht van jeugdhulp " + when));
            ways.add(signal(
                    "own view", "POLICE", "ReportService.report", EVERYBODY, report, "Zicht van politie " + when));
            for (String kind : List.of("Antwoord ", "Besluit ", "Agenda ", "Taak ")) {
                ways.add(signal(kind, "SCHOOL", way, EVERYBODY, question, kind + when));
                ways.add(signal(kind, "SCHOOL", "ReportService.report", EVERYBODY, report, kind + when));
            }
            ways.add(signal(
                    "joint answer",
                    "SCHOOL",
                    "HoldService.answer",
                    EVERYBODY,
                    () -> bean(HoldService.class).answer(when.equals("nu") ? open : closed, QUESTION),
                    "Antwoord " + when));
        }
        Look last = () -> bean(HoldService.class).question(open, QUESTION).lastTime();
        ways.add(signal("last time's answer", "SCHOOL", "HoldService.question", EVERYBODY, last, "Antwoord toen"));
        addPages(ways);
        addTasks(ways);
        addContacts(ways);
        return ways;
    }

    private void addPages(List<WayOut> ways) {
        ConversationService conversations = bean(ConversationService.class);
        PlanService plans = bean(PlanService.class);
        String page = "ConversationService.detail";
        ways.add(signal("agenda item", "SCHOOL", page, EVERYBODY, () -> conversations.detail(open), "Agenda toen"));
        for (Map.Entry<String, Look> way : Map.<String, Look>of(
                        page,
                        () -> conversations.detail(closed),
                        "ReportService.report",
                        () -> bean(ReportService.class).report(closed))
                .entrySet()) {
            ways.add(signal(
                    "correction", "SCHOOL", way.getKey(), EVERYBODY, way.getValue(), "text=Correctie van school"));
            ways.add(signal(
                    "correction",
                    "YOUTH_CARE",
                    way.getKey(),
                    EVERYBODY,
                    way.getValue(),
                    "text=Correctie van jeugdhulp"));
        }
        ways.add(signal(
                "standing",
                "SCHOOL",
                page,
                EVERYBODY,
                () -> conversations.detail(closed).outline(),
                "PARTLY"));
        Predicate<Object> careIsReady = found -> ((List<?>) found)
                .stream()
                        .map(ConversationDetail.Prepared.class::cast)
                        .anyMatch(each -> each.organisation().equals("Jeugdhulp") && each.ready() == 1);
        ways.add(new WayOut(
                "own view, counted",
                SIGNAL,
                List.of("YOUTH_CARE"),
                page,
                EVERYBODY,
                () -> conversations.detail(coming).prepared(),
                careIsReady));
        ways.add(new WayOut(
                "own view, counted",
                SIGNAL,
                List.of("YOUTH_CARE"),
                "HomeService.school",
                List.of("coordinator"),
                () -> bean(HomeService.class).school().prepared(),
                careIsReady));
        ways.add(signal(
                "standing",
                "SCHOOL",
                "YearTopicService.topics",
                EVERYBODY,
                () -> bean(YearTopicService.class).topics(town.bridgePartnership.getId()),
                "standing=PARTLY"));
        ways.add(signal(
                "answers, counted",
                "SCHOOL",
                "YearService.year",
                EVERYBODY,
                () -> bean(YearService.class).year(Town.YEAR),
                "answered=1"));
        ways.add(signal("answers, counted", "SCHOOL", "HomeService.schools", EVERYBODY, schools, "answered=1"));
    }

    private void addTasks(List<WayOut> ways) {
        TaskListService lists = bean(TaskListService.class);
        TaskService tasks = bean(TaskService.class);
        String detail = "TaskService.detail";
        List<String> officer = List.of("jeugdagent");
        String partnership = town.bridgePartnership.getId();
        Look ofSchool = () -> tasks.detail(schoolsTask);
        Look ofCare = () -> tasks.detail(caresTask);
        ways.add(signal("task", "SCHOOL", detail, EVERYBODY, ofSchool, "Taak van school"));
        ways.add(signal("task", "YOUTH_CARE", detail, PARTNERS, ofCare, "Taak van jeugdhulp"));
        ways.add(note(List.of("YOUTH_CARE", "SCHOOL"), officer, ofCare, "Reden van school"));
        ways.add(note(List.of("SCHOOL"), List.of("jeugdhulp"), ofCare, "Reden van school"));
        ways.add(note(List.of("YOUTH_CARE", "SCHOOL"), officer, ofSchool, "Reden van jeugdhulp"));
        ways.add(note(List.of("YOUTH_CARE"), List.of("coordinator"), ofSchool, "Reden van jeugdhulp"));
        for (Map.Entry<String, Look> list : Map.<String, Look>of(
                        "TaskListService.all",
                        () -> lists.all(TaskFilter.OPEN, 0, 50),
                        "TaskListService.ofPartnership",
                        () -> lists.ofPartnership(partnership, TaskFilter.OPEN, 0, 50),
                        "TaskListService.ofSubject",
                        () -> lists.ofSubject(HoldService.SUBJECT, closed))
                .entrySet()) {
            ways.add(signal("task", "SCHOOL", list.getKey(), EVERYBODY, list.getValue(), "Taak toen"));
        }
        for (Map.Entry<String, Look> list : Map.<String, Look>of(
                        "TaskListService.mine",
                        () -> lists.mine(TaskFilter.OPEN, 0, 50),
                        "TaskListService.ofMyOrganisation",
                        () -> lists.ofMyOrganisation(TaskFilter.OPEN, 0, 50),
                        "HomeService.todo",
                        () -> bean(HomeService.class).todo(),
                        "TodoService.mine",
                        () -> bean(TodoService.class).mine())
                .entrySet()) {
            ways.add(signal("task", "SCHOOL", list.getKey(), officer, list.getValue(), "Taak toen"));
            ways.add(signal("task", "YOUTH_CARE", list.getKey(), officer, list.getValue(), "Taak van jeugdhulp"));
        }
        // nobody in this town has a password yet, so nobody can do what is theirs
        Look stranded = () -> lists.stranded(0, 50);
        ways.add(signal("task", "SCHOOL", "TaskListService.stranded", List.of("coordinator"), stranded, "Taak toen"));
        ways.add(new WayOut(
                "tasks, counted",
                SIGNAL,
                List.of("SCHOOL"),
                "HomeService.schools",
                officer,
                schools,
                found -> !found.toString().contains("tasks=1,")));
        ways.add(new WayOut(
                "tasks, counted",
                SIGNAL,
                List.of("SCHOOL"),
                "mail of the week",
                officer,
                week,
                found -> !found.toString().contains("een open taak")));
        ways.add(new WayOut(
                "tasks, counted",
                SIGNAL,
                List.of("YOUTH_CARE"),
                "mail of the week",
                officer,
                week,
                found -> !found.toString().contains("2 open taken")));
    }

    /** The weekly mail to the youth officer as it would be written now; empty when there is nothing to write. */
    private String weeklyMail() {
        inDatabase(em -> {
            em.createQuery("delete from TaskReminder r").executeUpdate();
            em.createQuery("delete from OutboxMail m").executeUpdate();
        });
        String account = town.account("jeugdagent").getId();
        as(Caller.PORTAL, () -> bean(TaskReminderService.class).remindOfThisWeek(account));
        return mailTo("jeugdagent").stream()
                .map(OutboxMail::getBody)
                .findFirst()
                .orElse("");
    }

    private void addContacts(List<WayOut> ways) {
        String partnership = town.bridgePartnership.getId();
        ContactService contacts = bean(ContactService.class);
        Look list = () -> contacts.list(new ContactSearch(partnership, null, Map.of()), 0, 50);
        Look owners = () -> bean(TaskService.class).owners(partnership);
        ConversationService conversations = bean(ConversationService.class);
        PlanService plans = bean(PlanService.class);
        for (String writer : List.of("SCHOOL", "POLICE")) {
            String name = writer.equals("SCHOOL") ? "Coordinator Proef" : "Jeugdagent Proef";
            String phone = writer.equals("SCHOOL") ? "088 000 00 11" : "088 000 00 22";
            ContactSearch search = new ContactSearch(partnership, name, Map.of());
            ways.add(contact(writer, "ContactService.list", EVERYBODY, list, phone));
            ways.add(contact(writer, "ContactService.list", EVERYBODY, () -> contacts.list(search, 0, 50), phone));
            ways.add(contact(writer, "ContactService.count", EVERYBODY, () -> contacts.count(search), "1"));
            ways.add(contact(writer, "TaskService.owners", EVERYBODY, owners, "personName=" + name));
        }
        Look atTable = () -> bean(HoldService.class).actors(open);
        Look notAtTable = () -> bean(HoldService.class).actors(alone);
        ways.add(contact("SCHOOL", "HoldService.actors", EVERYBODY, atTable, "name=Leider Proef"));
        ways.add(contact("POLICE", "HoldService.actors", List.of("coordinator"), notAtTable, "name=Jeugdagent Proef"));
        Look receivers = () -> bean(ReceiverService.class).people();
        ways.add(contact("SCHOOL", "ReceiverService.people", PARTNERS, receivers, "Coordinator Proef"));
        ways.add(contact(
                "POLICE",
                "ReceiverService.people",
                List.of("coordinator", "jeugdhulp"),
                receivers,
                "Jeugdagent Proef"));
        ways.add(contact("SCHOOL", "HomeService.schools", PARTNERS, schools, "088 000 00 11"));
        List<String> convener = List.of("coordinator");
        ways.add(contact(
                "POLICE",
                "TodoService.mine",
                convener,
                () -> bean(TodoService.class).mine(),
                "Jeugdagent Proef"));
        ways.add(contact(
                "POLICE",
                "HomeService.school",
                convener,
                () -> bean(HomeService.class).school(),
                "088 000 00 22"));
        ways.add(contact(
                "POLICE",
                "PlanService.proposal",
                convener,
                () -> plans.proposal(null).people(),
                "Jeugdagent Proef"));
        ways.add(contact(
                "POLICE",
                "PlanService.planned",
                convener,
                () -> plans.planned(alone).people(),
                "Jeugdagent Proef"));
    }

    private static WayOut signal(String kind, String writer, String way, List<String> viewers, Look look, String sign) {
        return new WayOut(kind, SIGNAL, List.of(writer), way, viewers, look, found -> String.valueOf(found)
                .contains(sign));
    }

    private static WayOut note(List<String> writers, List<String> viewers, Look look, String sign) {
        return new WayOut(
                "task note", SIGNAL, writers, "TaskService.detail", viewers, look, found -> ((TaskDetail) found)
                        .history()
                        .toString()
                        .contains(sign));
    }

    private static WayOut contact(String writer, String way, List<String> viewers, Look look, String sign) {
        return new WayOut("contact point", CONTACT, List.of(writer), way, viewers, look, found -> found.toString()
                .contains(sign));
    }

    @Test
    void what_an_adopted_set_forbids_a_party_is_gone_from_every_way_out_until_a_later_set_permits_it() {
        assertEquals(List.of(), differences(List.of()));
        for (List<Narrower> narrower : List.of(
                List.of(
                        new Narrower("SCHOOL", "POLICE", SIGNAL),
                        new Narrower("YOUTH_CARE", "SCHOOL", SIGNAL),
                        new Narrower("POLICE", "SCHOOL", CONTACT)),
                List.of(
                        new Narrower("SCHOOL", "YOUTH_CARE", SIGNAL),
                        new Narrower("YOUTH_CARE", "POLICE", SIGNAL),
                        new Narrower("SCHOOL", "POLICE", CONTACT)))) {
            adopt(narrower);
            assertEquals(List.of(), differences(narrower), narrower::toString);
        }
        adopt(List.of());
        assertEquals(List.of(), differences(List.of()));
    }

    /** Every row for every viewer that does not answer as it should; each look is taken once a viewer. */
    private List<String> differences(List<Narrower> narrower) {
        IdentityHashMap<Look, Map<String, Optional<Object>>> seen = new IdentityHashMap<>();
        List<String> differences = new ArrayList<>();
        for (WayOut one : ways()) {
            for (String viewer : one.viewers()) {
                String type = town.caller(viewer).type().name();
                boolean expected = narrower.stream().noneMatch(rule -> rule.forbids(one, type));
                boolean shown = seen.computeIfAbsent(one.look(), look -> new HashMap<>())
                        .computeIfAbsent(viewer, user -> look(one.look(), user))
                        .filter(one.shown())
                        .isPresent();
                if (shown != expected) {
                    differences.add(one.kind() + " of " + one.writers() + " by " + one.way() + " for " + viewer
                            + (expected ? " should show" : " should be gone"));
                }
            }
        }
        return differences;
    }

    private Optional<Object> look(Look look, String user) {
        try {
            return Optional.ofNullable(as(town.caller(user), look::at));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    @Test
    void the_rehearsal_announces_each_kind_of_record_that_would_go() {
        draft(List.of(new Narrower("YOUTH_CARE", "POLICE", SIGNAL)));
        Set<String> lost =
                as(town.caller("bestuurder"), () -> bean(RuleReviewService.class)
                                .review(2))
                        .sights()
                        .stream()
                        .filter(each -> each.person().equals("Jeugdagent Proef") && !each.gained())
                        .map(each -> each.kind().code() + " " + each.owner() + " " + each.number())
                        .collect(Collectors.toSet());
        assertEquals(Set.of("PREPARATION Jeugdhulp 2", "CONVERSATION Jeugdhulp 1", "TASK De Brug 1"), lost);
    }

    /** Puts the shipped rules in force, with these rules added, as administrator, officer and board do. */
    private void adopt(List<Narrower> narrower) {
        int number = draft(narrower);
        RuleSetRow changed = openSet();
        as(town.caller("fg"), () -> bean(RuleSetService.class).advise(changed.id(), changed.version(), true, null));
        RuleSetRow advised = openSet();
        as(town.caller("bestuurder"), () -> bean(RuleSetService.class)
                .adopt(
                        advised.id(),
                        advised.version(),
                        null,
                        bean(RuleReviewService.class).review(number).digest()));
    }

    private int draft(List<Narrower> narrower) {
        int number =
                as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        for (int i = 0; i < narrower.size(); i++) {
            SharingRule rule = narrower.get(i).rule("R9" + i);
            RuleSetRow draft = openSet();
            as(town.caller("beheer"), () -> bean(RuleDraftService.class).add(draft.id(), draft.version(), rule));
        }
        return number;
    }

    private RuleSetRow openSet() {
        return as(town.caller("beheer"), () -> bean(RuleSetService.class).open().orElseThrow());
    }

    @Test
    void no_mail_holds_a_word_of_a_record() {
        List<OutboxMail> mails = database(em ->
                em.createQuery("select m from OutboxMail m", OutboxMail.class).getResultList());
        assertFalse(mails.isEmpty());
        for (OutboxMail mail : mails) {
            String whole = mail.getSubject() + mail.getBody() + mail.getCalendar();
            for (String word : List.of("Zicht", "Antwoord", "Besluit", "Agenda ", "Taak ", "Correctie", "Reden")) {
                assertFalse(whole.contains(word), whole);
            }
        }
    }

    /** Who adds a service method that answers with something decides here whether it is a way out. */
    @Test
    void every_answer_of_a_service_is_in_the_table_or_said_to_be_no_way_out() throws Exception {
        Set<String> known = new TreeSet<>(NO_WAY_OUT.keySet());
        ways().forEach(one -> known.add(one.way()));
        List<String> unknown = new ArrayList<>();
        for (Class<?> service : services()) {
            Stream.of(service.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(WaysOutTest::answersSomebody)
                    .map(method -> service.getSimpleName() + "." + method.getName())
                    .filter(name -> !known.contains(name) && !known.contains(service.getSimpleName()))
                    .forEach(unknown::add);
        }
        assertEquals(List.of(), unknown);
    }

    /** Ids and truths tell nothing; administrators and the portal itself set up and see no records. */
    private static boolean answersSomebody(Method method) {
        Allowed allowed = method.isAnnotationPresent(Allowed.class)
                ? method.getAnnotation(Allowed.class)
                : method.getDeclaringClass().getAnnotation(Allowed.class);
        return !Set.of(void.class, boolean.class, String.class).contains(method.getReturnType())
                && !Set.of(Audience.ADMINISTRATOR, Audience.PORTAL, Audience.EVERYONE)
                        .containsAll(Arrays.asList(allowed.value()));
    }

    private static List<Class<?>> services() throws Exception {
        Path root = Path.of(HoldService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> services = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Service.class"))
                    .toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                services.add(Class.forName(name.substring(0, name.length() - ".class".length())));
            }
        }
        assertTrue(services.size() > 20, services::toString);
        return services;
    }
}
