package nl.partnership.web.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of De Linde, asked for by people of De Brug and of partners that do not work with De Linde. */
class StrangerIT extends PortalTest {

    private static final String SCHOOL = "?school=";
    private static final String ID = "([0-9a-f-]{36})";
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z-]+/[a-z-]+\\.xhtml[^\"#]*)");

    /** More than the demonstration has for anybody. */
    private static final int MOST_PAGES = 500;

    /** What a school shares, for parents and pupils, and so for everybody. */
    private static final String PUBLIC = "/privacy/leaflet.xhtml";

    private static final Map<String, Set<String>> RECORDS = new HashMap<>();

    private static Visitor insider;
    private static String conversation;
    private static String task;
    private static String partnership;

    @BeforeAll
    static void look_up_what_is_of_the_other_school() {
        insider = visitor().signIn("coordinator2");
        conversation = found(insider, "/conversation/conversations.xhtml", "conversation\\.xhtml\\?id=" + ID);
        task = found(insider, "/task/tasks.xhtml", "task\\.xhtml\\?id=" + ID);
        partnership = found(insider, "/review/year.xhtml", "year\\.xhtml\\?partnership=" + ID);
    }

    static Stream<String> addresses() {
        return Stream.of(
                "/conversation/conversation.xhtml?id=" + conversation,
                "/conversation/question.xhtml?id=" + conversation,
                "/conversation/question.xhtml?id=" + conversation + "&question=Q2.1",
                "/conversation/prepare.xhtml?id=" + conversation,
                "/conversation/report.xhtml?id=" + conversation,
                "/conversation/report-paper.xhtml?id=" + conversation,
                "/conversation/table.xhtml?id=" + conversation,
                "/conversation/table-paper.xhtml?id=" + conversation,
                "/review/year.xhtml?partnership=" + partnership,
                "/partner/contacts.xhtml?partnership=" + partnership,
                "/task/task.xhtml?id=" + task,
                "/task/task.xhtml?id=" + task + "&do=done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "gi", "leerplicht", "jongerenwerk"})
    void a_stranger_is_told_that_there_is_no_such_record(String user) {
        Visitor stranger = visitor().signIn(user);
        addresses().forEach(address -> assertEquals(404, stranger.get(address).statusCode(), address));
    }

    /** Insiders, and strangers to the school or organisation of the insider. */
    @ParameterizedTest
    @CsvSource({
        "coordinator2, coordinator gi",
        "coordinator, coordinator2 wijkagent",
        "leider, coordinator2 wijkagent",
        "jeugdhulp, coordinator jeugdagent"
    })
    void whatever_record_somebody_is_led_to_is_not_there_for_strangers(String inside, String strangers) {
        Set<String> theirs = RECORDS.computeIfAbsent(inside, StrangerIT::addressesOfRecords);
        for (String user : strangers.split(" ")) {
            Visitor stranger = visitor().signIn(user);
            Set<String> foreign = new TreeSet<>(theirs);
            Set<String> own = RECORDS.computeIfAbsent(user, StrangerIT::addressesOfRecords);
            foreign.removeAll(own);
            // a form for a school is no record of it: whoever has the school may open it
            foreign.removeIf(address -> address.contains(SCHOOL)
                    && own.stream().anyMatch(each -> each.endsWith(address.substring(address.indexOf(SCHOOL)))));
            assertFalse(foreign.isEmpty());
            List<String> open = foreign.stream()
                    .filter(address -> !PUBLIC.equals(address.replaceAll("\\?.*", "")))
                    .filter(address -> tells(stranger, address))
                    .toList();
            assertEquals(List.of(), open, user + " at records of " + inside);
        }
    }

    /** A list can be narrowed to any school; to a foreign one it says what it says of a school that is not there. */
    private static boolean tells(Visitor stranger, String address) {
        HttpResponse<String> answer = stranger.get(address);
        if (Set.of(403, 404).contains(answer.statusCode())) {
            return false;
        }
        String nowhere = address.replaceAll(ID, UUID.randomUUID().toString());
        return !address.matches(".*\\?school=" + ID) || !said(answer).equals(said(stranger.get(nowhere)));
    }

    private static String said(HttpResponse<String> answer) {
        return answer.body()
                .replaceFirst("(?s).*<main", "")
                .replaceFirst("(?s)</main>.*", "")
                .replaceAll("(?s)<input type=\"hidden\"[^>]*>", "")
                .replaceAll(ID, "");
    }

    /** Every address with an id that links lead to, from page to page. */
    private static Set<String> addressesOfRecords(String user) {
        Visitor visitor = visitor().signIn(user);
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/index.xhtml"));
        Set<String> asked = new HashSet<>();
        while (!next.isEmpty() && asked.size() < MOST_PAGES) {
            String address = next.poll();
            if (!asked.add(address.replaceAll("&.*", ""))) {
                continue;
            }
            HttpResponse<String> answer = visitor.get(address);
            if (address.matches(".*=" + ID + ".*") && answer.statusCode() == 200) {
                found.add(address.replaceAll("&.*", ""));
            }
            answer.headers()
                    .firstValue("Location")
                    .map(to -> to.replaceFirst("^https?://[^/]+", ""))
                    .ifPresent(next::add);
            LINK.matcher(answer.body())
                    .results()
                    .forEach(link -> next.add(link.group(1).replace("&amp;", "&")));
        }
        assertTrue(asked.size() < MOST_PAGES, () -> user + " is led to more pages than are looked at");
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/conversation/plan.xhtml?id=", "/conversation/close.xhtml?id="})
    void a_convener_of_another_school_is_told_so_too(String page) {
        assertEquals(
                404, visitor().signIn("coordinator").get(page + conversation).statusCode());
    }

    @Test
    void a_convener_cannot_plan_for_another_school() {
        HttpResponse<String> answer =
                visitor().signIn("coordinator").get("/conversation/plan.xhtml?partnership=" + partnership);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 403, answer::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "gi", "leerplicht", "jongerenwerk"})
    void an_altered_id_in_an_own_task_reaches_no_other_task(String user) {
        Visitor stranger = visitor().signIn(user);
        String own = found(stranger, "/task/tasks.xhtml", "task\\.xhtml\\?id=" + ID);
        String page = stranger.get("/task/task.xhtml?id=" + own + "&do=done").body();
        HttpResponse<String> answer = stranger.post(
                "/task/task.xhtml?id=" + task + "&do=done",
                page,
                Map.of("form:note", "Van een vreemde.", "form:save", "form:save"));
        assertFalse(answer.statusCode() == 500, answer::toString);
        assertFalse(insider.get("/task/task.xhtml?id=" + task).body().contains("Van een vreemde."));
        reopen(stranger, own);
    }

    /** The form was that of the own task, so that one is done now; other tests on this portal find it open again. */
    private static void reopen(Visitor visitor, String task) {
        String address = "/task/task.xhtml?id=" + task;
        String page = visitor.get(address).body();
        assertTrue(page.contains("Van een vreemde."));
        assertEquals(
                302,
                visitor.post(address, page, Map.of("undo:reopen", "undo:reopen"))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "gi", "leerplicht", "jongerenwerk"})
    void an_altered_id_in_an_own_preparation_reaches_no_other_conversation(String user) {
        Visitor stranger = visitor().signIn(user);
        String own = found(stranger, "/conversation/conversations.xhtml", "conversation\\.xhtml\\?id=" + ID);
        String page = stranger.get("/conversation/prepare.xhtml?id=" + own).body();
        HttpResponse<String> answer = stranger.post(
                "/conversation/prepare.xhtml?id=" + conversation, page, Map.of("prepare:all", "prepare:all"));
        assertEquals(404, answer.statusCode());
    }

    @Test
    void an_altered_id_in_the_close_of_an_own_conversation_closes_no_other() {
        Visitor stranger = visitor().signIn("coordinator");
        String own = found(
                stranger,
                "/conversation/conversations.xhtml",
                "conversation\\.xhtml\\?id=" + ID + "(?=.{0,900}nu bezig)");
        String page = stranger.get("/conversation/close.xhtml?id=" + own).body();
        HttpResponse<String> answer = stranger.post(
                "/conversation/close.xhtml?id=" + conversation,
                page,
                Map.of("close:noNext", "on", "close:nextOn", "", "close:go", "close:go"));
        assertEquals(404, answer.statusCode());
    }

    private static String found(Visitor visitor, String page, String pattern) {
        return Visitor.found(visitor.get(page).body(), pattern);
    }
}
