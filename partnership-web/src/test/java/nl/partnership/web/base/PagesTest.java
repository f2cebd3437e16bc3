package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.ejb.base.Audience;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shape")
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    /** What s:link and s:date do, and the empty list that s:some shows. */
    private static final Pattern BY_HAND =
            Pattern.compile("contextPath|type=\"date\"|\\{empty [\\w.()]+}\">\\s*<s:empty");

    private static final int LONGEST_LINE = 140;

    /** What makes a page unsafe or gives it a look of its own. The style of a tag is not the style attribute of HTML. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "escape=\"false\"|<script|<style|\\sstyle=|javascript:|<ui:[a-z]+[^>]+(?:src|template)=\"[^\"]*#\\{");

    private static final Pattern FORM = Pattern.compile("<h:form\\b.*?</h:form>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<p:inputText\\b(?![^>]*type=\"hidden\")");
    private static final Pattern BUTTON = Pattern.compile("<(?:p:commandButton|s:enter)\\b[^>]*>");
    private static final Pattern BESIDE = Pattern.compile("styleClass=\"[^\"]*(?:quiet|danger)|process=");

    @Test
    void every_page_says_for_whom_it_is_and_every_line_has_a_page() throws IOException {
        assertEquals(List.of(), Difference.between(pages(), listed().keySet()), "WEB-INF/pages.properties");
    }

    @Test
    void an_audience_that_does_not_exist_is_refused() {
        Properties wrong = new Properties();
        wrong.setProperty("/x.xhtml", "EVERYBODY");
        assertThrows(IllegalArgumentException.class, () -> Pages.parse(wrong));
    }

    @Test
    void every_entry_of_the_menu_leads_to_a_page() throws IOException {
        Set<String> pages = pages();
        Menu.parse(Files.readAllLines(WEBAPP.resolve("WEB-INF/menu.properties"))).stream()
                .flatMap(Menu.Entry::all)
                .forEach(entry -> assertTrue(pages.contains(entry.path()), entry.path()));
    }

    @Test
    void no_page_has_script_or_style_of_its_own_or_unescaped_text() throws IOException {
        for (Path file : xhtml()) {
            assertFalse(FORBIDDEN.matcher(Files.readString(file)).find(), file.toString());
        }
    }

    /** Of more buttons the first: the one that does what the form is for. Scripts may not be there yet. */
    @Test
    void enter_in_a_field_never_presses_a_button_that_stands_beside_the_work() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : xhtml()) {
            FORM.matcher(Files.readString(file))
                    .results()
                    .map(form -> form.group())
                    .filter(form -> LINE.matcher(form).find())
                    .map(form -> BUTTON.matcher(form)
                            .results()
                            .map(MatchResult::group)
                            .toList())
                    .filter(buttons ->
                            buttons.size() > 1 && BESIDE.matcher(buttons.get(0)).find())
                    .forEach(buttons -> wrong.add(file + " " + buttons.get(0)));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void no_line_of_a_page_is_too_long_to_read() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : xhtml()) {
            List<String> lines = Files.readAllLines(file);
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).length() > LONGEST_LINE) {
                    tooLong.add(file + ":" + (at + 1));
                }
            }
        }
        assertEquals("", String.join("\n", tooLong), "lines of more than " + LONGEST_LINE + " characters");
    }

    @Test
    void a_page_leaves_the_path_of_the_portal_and_the_form_of_a_day_to_the_tags() throws IOException {
        List<String> byHand = new ArrayList<>();
        for (Path file : xhtml()) {
            if (!file.startsWith(WEBAPP.resolve("WEB-INF/base"))
                    && BY_HAND.matcher(Files.readString(file)).find()) {
                byHand.add(file.toString());
            }
        }
        assertEquals(List.of(), byHand);
    }

    @Test
    void an_entry_knows_whether_one_is_there() {
        List<Menu.Entry> menu = Menu.parse(List.of(
                "base.menu.today = /card/home.xhtml", "card.menu = /card/list.xhtml *", "base.menu = /index.xhtml"));
        assertEquals("page", menu.get(1).current("/card/list.xhtml"));
        assertEquals("true", menu.get(1).current("/card/plan.xhtml"));
        assertNull(menu.get(1).current("/card/home.xhtml"));
        assertNull(menu.get(1).current("/task/list.xhtml"));
        assertEquals("page", menu.get(0).current("/card/home.xhtml"));
        assertNull(menu.get(0).current("/card/plan.xhtml"));
        assertNull(menu.get(2).current("/task/list.xhtml"));
    }

    @Test
    void entries_of_one_folder_share_its_pages_by_the_beginning_of_their_names() {
        List<Menu.Entry> menu =
                Menu.parse(List.of("x.rules = /ruleset/rules.xhtml rule*", "x.cases = /consent/cases.xhtml  case*"));
        assertEquals("true", menu.get(1).current("/consent/case.xhtml"));
        assertNull(menu.get(0).current("/consent/case.xhtml"));
        assertEquals("true", menu.get(0).current("/ruleset/rule.xhtml"));
        assertEquals("page", menu.get(1).current("/consent/cases.xhtml"));
    }

    @Test
    void a_line_that_is_moved_in_stands_below_the_one_before() {
        List<Menu.Entry> menu = Menu.parse(List.of(
                "x.share = /sharing/share.xhtml share*",
                "  x.cases = /consent/cases.xhtml case*",
                "x.year = /review/year.xhtml"));
        assertEquals(
                List.of("x.share", "x.year"), menu.stream().map(Menu.Entry::key).toList());
        assertEquals(
                List.of("x.cases"),
                menu.get(0).below().stream().map(Menu.Entry::key).toList());
        assertEquals("true", menu.get(0).current("/consent/case.xhtml"));
        assertEquals("true", menu.get(0).current("/consent/cases.xhtml"));
        assertNull(menu.get(0).alone().current("/consent/cases.xhtml"));
        assertNull(menu.get(1).current("/consent/cases.xhtml"));
    }

    private static Map<String, Set<Audience>> listed() throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(WEBAPP.resolve("WEB-INF/pages.properties"))) {
            properties.load(in);
        }
        return Pages.parse(properties);
    }

    private static Set<String> pages() throws IOException {
        return xhtml().stream()
                .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                .filter(path -> !path.startsWith("/WEB-INF/"))
                .collect(Collectors.toSet());
    }

    private static Set<Path> xhtml() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
