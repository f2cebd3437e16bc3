package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sends a form without what it needs is told all of it at once, each at its field. */
class MissingFieldsIT extends PortalTest {

    private static final Pattern TYPED = Pattern.compile(
            "<(?:input|textarea) (?![^>]*type=\"(?:checkbox|radio|hidden|file)\")[^>]*name=\"([A-Za-z]+:[A-Za-z]+)\"");
    private static final Pattern WRONG = Pattern.compile(" id=\"([A-Za-z:]+)-wrong\"");

    /**
     * A form that is sent.
     *
     * @param page its address; or that of another page and, after spaces, what finds the address there and what stands behind it
     * @param values what is filled in, besides the button
     * @param missing ids of the fields that are
     */
    private record Sent(
            String user, String page, String form, String button, Map<String, String> values, Set<String> missing) {

        @Override
        public String toString() {
            return page + " " + form;
        }
    }

    static List<Sent> forms() {
        return List.of(
                new Sent(
                        "bestuurder",
                        "/covenant/covenant-edit.xhtml",
                        "covenant",
                        "save",
                        Map.of(),
                        Set.of("title", "from", "until", "evaluateOn", "parties", "purposes")),
                new Sent(
                        "coordinator",
                        "/conversation/plan.xhtml",
                        "plan",
                        "save",
                        Map.of("plan:minutes", "60"),
                        Set.of("date", "start", "place", "themes")),
                new Sent(
                        "beheer",
                        "/account/people.xhtml",
                        "add",
                        "go",
                        Map.of("add:organisation", "<option value=\"([0-9a-f-]{36})\">Politie"),
                        Set.of("name", "email", "role", "until", "sponsor")),
                new Sent(
                        "fg",
                        "/audit/trail.xhtml",
                        "erasure",
                        "erase",
                        Map.of(),
                        Set.of("rows", "ground", "reference")),
                new Sent(
                        "zorg",
                        "/sharing/share.xhtml",
                        "ask",
                        "go",
                        Map.of(),
                        Set.of("receiver", "categories", "purpose")),
                new Sent(
                        "zorg",
                        "/account/preferences.xhtml",
                        "newToken",
                        "make",
                        Map.of(),
                        Set.of("tokenName", "tokenDays")),
                new Sent(
                        "coordinator",
                        "/task/tasks.xhtml (/task/task\\.xhtml\\?id=[0-9a-f-]{36}) &do=postpone",
                        "form",
                        "save",
                        Map.of(),
                        Set.of("dueOn", "reason")),
                new Sent(
                        "bestuurder",
                        "/schoolyear/days.xhtml (/schoolyear/days\\.xhtml[^\"]+)\"[^>]*>De.Brug"
                                + " (/schoolyear/holiday\\.xhtml\\?[^\"]+)",
                        "set",
                        "save",
                        Map.of("set:spread", "SCHOOL"),
                        Set.of("firstDay", "lastDay")),
                new Sent(
                        "coordinator",
                        "/schoolyear/days.xhtml",
                        "monitor",
                        "deliver",
                        Map.of(),
                        Set.of("deliveredOn", "deliveredBy")),
                new Sent(
                        "coordinator",
                        "/sharing/shared.xhtml",
                        "shared",
                        "keep",
                        Map.of(),
                        Set.of("receiver", "categories", "sharedAt", "justification")),
                new Sent(
                        "fg",
                        "/ruleset/rule-trials.xhtml?version=1",
                        "trial",
                        "try",
                        Map.of(
                                "trial:sender", "SCHOOL:CARE_COORD",
                                "trial:receiver", "YOUTH_CARE:YOUTH_CARE_WORKER",
                                "trial:relation", "OTHER_ORGANISATION",
                                "trial:purpose", "INDIVIDUAL_SUPPORT",
                                "trial:scope", "ITEM",
                                "trial:covenant", "NONE",
                                "trial:ruling", "NONE"),
                        Set.of("categories", "date")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void all_that_is_missing_is_said_at_once_each_at_its_field(Sent sent) {
        Visitor visitor = visitor().signIn(sent.user());
        String address = address(visitor, sent.page());
        String page = visitor.get(address).body();
        String button = sent.form() + ":" + sent.button();
        Map<String, String> values = new HashMap<>(Map.of(button, button));
        // as a browser sends fields in which nobody typed; what is chosen is not there at all
        TYPED.matcher(page).results().map(match -> match.group(1)).forEach(field -> values.put(field, ""));
        values.keySet().removeIf(field -> !field.startsWith(sent.form() + ":"));
        sent.values()
                .forEach((field, value) ->
                        values.put(field, value.startsWith("<") ? Visitor.found(page, value) : value));
        HttpResponse<String> answer = visitor.post(address, page, values);
        assertEquals(200, answer.statusCode());
        assertEquals(
                new TreeSet<>(sent.missing()),
                WRONG.matcher(answer.body())
                        .results()
                        .map(match -> match.group(1).replaceFirst(".*:", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String address(Visitor visitor, String page) {
        String address = "";
        for (String step : page.split(" ")) {
            address = step.startsWith("(")
                    ? Visitor.found(visitor.get(address).body(), step).replace("&amp;", "&")
                    : address + step;
        }
        return address;
    }
}
