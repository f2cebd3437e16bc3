package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody means to fill in: it is said at its field, what was typed stays, and nothing of it is a fault. */
class OddFieldsIT extends CalmTest {

    private static final Pattern WRONG = Pattern.compile(" id=\"([A-Za-z:]+)-wrong\"");

    private static Set<String> wrong(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode());
        return WRONG.matcher(answer.body())
                .results()
                .map(match -> match.group(1).replaceFirst(".*:", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31",
                "9999-12-30",
                "2100-01-01",
                "1899-12-31",
                "0001-01-01",
                "0000-01-01",
                "-0001-01-01",
                "0026-12-31",
                "26-12-31",
                "+10000-01-01",
                "+999999999-12-31",
                "2026-02-30",
                "\u0662\u0660\u0662\u0667-01-01"
            })
    void a_day_that_nobody_means_is_refused_at_its_field(String day) {
        Visitor board = visitor().signIn("bestuurder");
        String covenant = "/covenant/covenant-edit.xhtml";
        HttpResponse<String> answer = board.post(
                covenant,
                board.get(covenant).body(),
                Map.of(
                        "covenant:title", "Eindeloos",
                        "covenant:from", "2026-01-01",
                        "covenant:until", day,
                        "covenant:evaluateOn", day,
                        "covenant:purposes", "PREVENTION",
                        "covenant:save", "covenant:save"));
        assertEquals(Set.of("until", "evaluateOn"), without(wrong(answer), "parties"));
        assertTrue(answer.body().contains("value=\"" + day + "\""), answer.body());

        Visitor convener = visitor().signIn("coordinator");
        assertEquals(
                Set.of("date"),
                wrong(convener.post(PlanForm.PATH, convener.get(PlanForm.PATH).body(), plan("plan:date", day))));
        Visitor administrator = visitor().signIn("beheer");
        String people = "/account/people.xhtml";
        Map<String, String> newcomer = Map.of("add:until", day, "add:go", "add:go");
        assertTrue(wrong(administrator.post(people, administrator.get(people).body(), newcomer))
                .contains("until"));
    }

    private static Set<String> without(Set<String> fields, String one) {
        fields.remove(one);
        return fields;
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01T10:00", "+10000-01-01T10:00", "2026-02-30T10:00", "9999-12-31T23:59"})
    void so_is_a_moment(String moment) {
        Visitor visitor = visitor().signIn("zorg");
        String page = visitor.get("/sharing/shared.xhtml").body();
        String form = Visitor.found(page, "<form id=\"([^\"]+)\"(?:(?!</form>).)*:sharedAt\"");
        String go = Visitor.found(page, "<button id=\"(" + form + ":[A-Za-z]+)\"");
        assertTrue(wrong(visitor.post("/sharing/shared.xhtml", page, Map.of(form + ":sharedAt", moment, go, go)))
                .contains("sharedAt"));
    }

    @ParameterizedTest
    @CsvSource({"plan:place, place", "plan:guestName, guestName", "plan:guestOrganisation, guests"})
    void what_is_too_long_is_refused_and_stays_whole(String field, String wrong) {
        Visitor visitor = visitor().signIn("coordinator");
        String endless = "Lokaal ".repeat(40) + "einde";
        Map<String, String> values = plan(field.replace("guestOrganisation", "guests"), endless);
        if (!field.endsWith("place")) {
            values.putIfAbsent("plan:guestName", "Anna Vos");
            values.putIfAbsent("plan:guests", "Bibliotheek");
        }
        HttpResponse<String> answer =
                visitor.post(PlanForm.PATH, visitor.get(PlanForm.PATH).body(), values);
        assertEquals(Set.of(wrong), wrong(answer));
        assertTrue(answer.body().contains("value=\"" + endless + "\""), answer.body());
    }

    @Test
    void a_number_is_what_its_digits_say_in_whatever_script() {
        Visitor visitor = visitor().signIn("coordinator");
        Map<String, String> values = plan("plan:minutes", "\u0664\u0665");
        values.put("plan:place", "Lokaal " + System.nanoTime());
        HttpResponse<String> answer =
                visitor.post(PlanForm.PATH, visitor.get(PlanForm.PATH).body(), values);
        assertEquals(302, answer.statusCode(), answer.body());
        values.put("plan:minutes", "\u0661");
        assertEquals(
                Set.of("minutes"),
                wrong(visitor.post(PlanForm.PATH, visitor.get(PlanForm.PATH).body(), values)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "%", "%41", "=", "&", "a=b&", "%zz=%zz&", "+", "%00=%00&"})
    void what_no_browser_kept_of_the_guests_is_passed_over(String piece) {
        Visitor visitor = visitor().signIn("coordinator");
        Map<String, String> values = plan("plan:listed", piece.repeat(3000));
        values.put("plan:minutes", "1");
        assertEquals(
                Set.of("minutes"),
                wrong(visitor.post(PlanForm.PATH, visitor.get(PlanForm.PATH).body(), values)));
    }

    @Test
    void a_guest_who_is_off_the_list_already_is_taken_off_calmly() {
        Visitor visitor = visitor().signIn("coordinator");
        String page = visitor.get(PlanForm.PATH).body();
        HttpResponse<String> added = visitor.post(
                PlanForm.PATH,
                page,
                script(
                        "plan:addGuest",
                        "plan:addGuest plan:guestName plan:guests",
                        Map.of("plan:guestName", "Anna Vos", "plan:guests", "Bibliotheek")),
                "Faces-Request",
                "partial/ajax");
        String remove = Visitor.found(added.body(), "<button id=\"(plan:[^\"]+:0:[^\"]+)\"");
        HttpResponse<String> removed = visitor.post(
                PlanForm.PATH,
                page,
                script(remove, remove + " plan:listed", Map.of("plan:listed", "")),
                "Faces-Request",
                "partial/ajax");
        assertEquals(200, removed.statusCode());
        assertFalse(removed.body().contains("<redirect") || removed.body().contains("Anna Vos"), removed.body());
    }

    private static Map<String, String> script(String source, String execute, Map<String, String> values) {
        Map<String, String> sent = new HashMap<>(values);
        sent.put(source, source);
        sent.put("jakarta.faces.source", source);
        sent.put("jakarta.faces.partial.ajax", "true");
        sent.put("jakarta.faces.partial.execute", execute);
        sent.put("jakarta.faces.partial.render", "plan:guestList");
        return sent;
    }

    /** Two browsers, one account: what stood in the second row stands in the first when the other browser is done. */
    @Test
    void a_button_means_the_row_in_which_it_was_shown() {
        String path = "/account/preferences.xhtml";
        Visitor visitor = visitor().signIn("jongerenwerk");
        String first = "Eerste " + System.nanoTime();
        String second = "Tweede " + System.nanoTime();
        for (String name : new String[] {first, second}) {
            visitor.post(
                    path,
                    visitor.get(path).body(),
                    Map.of("newToken:tokenName", name, "newToken:tokenDays", "30", "newToken:make", "newToken:make"));
        }
        String before = visitor.get(path).body();
        withdraw(visitor, visitor.get(path).body(), first);
        withdraw(visitor, before, first);
        String after = visitor.get(path).body();
        assertFalse(after.contains(first), after);
        assertTrue(after.contains(second), after);
        withdraw(visitor, after, second);
    }

    private static void withdraw(Visitor visitor, String page, String name) {
        String row = "<span>" + name + "<(?:(?!</li>).)*?";
        String id = Visitor.found(page, row + "name=\"([^\"]+:which)\"");
        String button = Visitor.found(page, row + "<button id=\"(tokens:[^\"]+)\"");
        visitor.post(
                "/account/preferences.xhtml",
                page,
                Map.of(id, Visitor.found(page, row + ":which\" value=\"([^\"]+)\""), button, button));
    }

    /** Of these rows each names two things: a kind and a record. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\u00ad", "task:1"})
    void a_button_of_a_row_that_says_nothing_means_none(String which) {
        String path = "/review/start.xhtml";
        Visitor visitor = visitor().signIn("coordinator");
        String page = visitor.get(path).body();
        String row = "name=\"(lines:[^\"]+:which)\" value=\"[^\" ]+ [^\"]+\"(?:(?!:which).)*?";
        String said = Visitor.found(page, row);
        String button = Visitor.found(page, row.replaceFirst("\\(", "(?:") + "<button id=\"(lines:[^\"]+)\"");
        assertEquals(
                404,
                visitor.post(path, page, Map.of(said, which, button, button)).statusCode());
    }

    /** In the trail days are put into words. */
    @Test
    void what_looks_like_a_day_and_is_none_is_no_fault_in_the_trail() {
        String path = "/partner/my-contact.xhtml";
        Visitor visitor = visitor().signIn("jongerenwerk");
        String before = visitor.get(path).body();
        String phone = Visitor.found(before, "name=\"contact:phone\"[^>]*value=\"([^\"]*)\"");
        String hours = Visitor.found(before, "name=\"contact:availability\"[^>]*value=\"([^\"]*)\"");
        try {
            assertEquals(302, available(visitor, path, phone, "2026-02-30").statusCode());
            assertEquals(200, visitor().signIn("fg").get("/audit/trail.xhtml").statusCode());
        } finally {
            available(visitor, path, phone, hours);
        }
    }

    private static HttpResponse<String> available(Visitor visitor, String path, String phone, String hours) {
        return visitor.post(
                path,
                visitor.get(path).body(),
                Map.of(
                        "contact:phone", phone,
                        "contact:availability", hours,
                        "contact:confirm", "contact:confirm"));
    }

    /** No browser leaves out a field; a program does. */
    @Test
    void a_form_of_which_only_the_button_is_sent_is_no_fault() {
        Visitor visitor = visitor();
        String signIn = visitor.get(Visitor.SIGN_IN).body();
        assertEquals(
                Set.of("userName"), wrong(visitor.post(Visitor.SIGN_IN, signIn, Map.of("signIn:go", "signIn:go"))));
        visitor.signIn("jongerenwerk");
        String path = "/account/preferences.xhtml";
        String page = visitor.get(path).body();
        String change = Visitor.found(page, "<button id=\"(passwordForm:[^\"]+)\"");
        assertEquals(Set.of("currentPassword"), wrong(visitor.post(path, page, Map.of(change, change))));
    }

    private static Map<String, String> plan(String field, String value) {
        Map<String, String> values = PlanForm.values(9, "Lokaal 3");
        values.put(field, value);
        return values;
    }
}
