package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.partnership.ejb.base.Caller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an entry of the menu leads to, and for which pages it stands. */
@Tag("shape")
class MenuTest {

    @Test
    void every_entry_of_the_menu_leads_to_a_page() {
        List<String> nowhere =
                Menu.parse(House.read(House.WEBAPP.resolve(Menu.FILE.substring(1)))
                                .lines()
                                .toList())
                        .stream()
                        .flatMap(Menu.Entry::all)
                        .filter(entry ->
                                !Files.exists(House.WEBAPP.resolve(entry.path().substring(1))))
                        .map(entry -> entry.key() + " = " + entry.path())
                        .toList();
        House.assertNone(nowhere, "entries of WEB-INF/menu.properties without a page");
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

    @Test
    void a_page_that_two_lines_lead_to_stands_once_among_the_pages_of_its_part() {
        List<Menu.Entry> menu = Menu.parse(List.of(
                "x.picture = /insight/findings.xhtml",
                "  x.findings = /insight/findings.xhtml finding*",
                "  x.sources = /insight/sources.xhtml"));
        assertEquals(
                List.of("x.findings", "x.sources"),
                menu.get(0).all().map(Menu.Entry::key).toList());
        assertEquals("page", menu.get(0).current("/insight/findings.xhtml"));
        assertEquals("true", menu.get(0).current("/insight/finding.xhtml"));
    }

    @Test
    void who_may_not_open_the_page_of_a_part_is_led_to_the_other_one_that_it_names() {
        List<Menu.Entry> menu = Menu.parse(List.of(
                "x.year = /review/year.xhtml /review/schools.xhtml",
                "  x.schools = /review/schools.xhtml",
                "  x.closed = /review/closed.xhtml",
                "  x.days = /schoolyear/days.xhtml *"));
        List<Menu.Entry> board =
                Menu.open(menu, path -> !path.equals("/review/year.xhtml")).toList();
        assertEquals(1, board.size());
        assertEquals("x.year", board.get(0).key());
        assertEquals("/review/schools.xhtml", board.get(0).path());
        assertEquals(
                List.of("x.schools", "x.closed", "x.days"),
                board.get(0).all().map(Menu.Entry::key).toList());
        assertEquals(
                List.of("x.days"),
                Menu.open(menu, path -> path.equals("/schoolyear/days.xhtml"))
                        .map(Menu.Entry::key)
                        .toList());
    }

    /** Whatever their role is: the pages that they may open differ, and so do the first of them. */
    @Test
    void everybody_has_words_for_each_line_of_the_bar_of_a_phone() {
        List<Menu.Entry> menu = Menu.parse(
                House.read(House.WEBAPP.resolve(Menu.FILE.substring(1))).lines().toList());
        Map<String, AccessTable.Row> pages = AccessTable.rows().stream()
                .filter(AccessTable.Row::isPage)
                .collect(Collectors.toMap(AccessTable.Row::entry, row -> row));
        Messages texts = Messages.in(Locale.forLanguageTag("nl"));
        Set<String> wordless = new TreeSet<>();
        for (Caller caller : AccessTable.callers()) {
            Frame.tabs(Menu.open(menu, path -> pages.get(path).isOf(caller)).toList()).stream()
                    .map(entry -> entry.key() + ".short")
                    .filter(key -> !texts.containsKey(key))
                    .forEach(wordless::add);
        }
        House.assertNone(List.copyOf(wordless), "lines of the bar of a phone without words");
    }
}
