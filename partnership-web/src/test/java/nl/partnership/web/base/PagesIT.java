package nl.partnership.web.base;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page as each partner gets to see it: for everybody, on every screen, by whatever means. */
class PagesIT extends BrowserTest {

    /** A school's and a partner's role whose pages are all judged as a whole, whatever was judged before. */
    private static final Set<String> ALWAYS = Set.of("coordinator", "jeugdhulp");

    private static final List<String> OF_OPEN = List.of("conversation", "question", "prepare", "report", "table");

    /** Title and the page that has it. */
    private final Map<String, String> titles = new TreeMap<>();

    private boolean always;

    private void signIn(String user) {
        always = ALWAYS.contains(user);
        browser.signIn(user);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zorg",
                "leider",
                "vertrouwen",
                "coordinator2",
                "jeugdhulp",
                "gi",
                "jeugdagent",
                "wijkagent",
                "gemeente",
                "leerplicht",
                "jongerenwerk",
                "fg",
                "bestuurder"
            })
    void every_page_in_the_menu_is_for_everybody(String user) {
        signIn(user);
        judgeMenu(user);
    }

    @Test
    void every_page_of_the_coordinator_is_for_everybody() {
        signIn("coordinator");
        judgeMenu("coordinator");
        String open = conversation("nu bezig");
        String planned = conversation("gepland");
        String closed = lastYear();
        for (String page : List.of("conversation", "question", "prepare", "close", "report", "table")) {
            judge("/conversation/" + page + ".xhtml?id=" + open, "open");
        }
        judge("/conversation/plan.xhtml", "new");
        judge("/conversation/conversation.xhtml?id=" + planned, "planned");
        judge("/conversation/plan.xhtml?id=" + planned, "planned");
        judge("/conversation/conversation.xhtml?id=" + closed, "closed");
        judge("/conversation/question.xhtml?id=" + closed + "&question=" + question(closed), "closed");
        judge("/conversation/report.xhtml?id=" + closed, "closed");
        judge("/account/role.xhtml", "choice");
        judge("/search/search.xhtml?words=de", "found");
        judge("/search/search.xhtml?words=de&kind=task.search", "one kind");
        judge("/search/search.xhtml?words=zzzz", "none");
        judge("/ruleset/reach.xhtml?viewer=POLICE:YOUTH_OFFICER&before=2026-07-30", "chosen");
        String task = href("/task/tasks.xhtml?list=all", "task/task.xhtml?id=");
        judge(task, "open");
        for (String act : List.of("done", "postpone", "hand_over", "withdraw", "change")) {
            judge(task + "&do=" + act, act);
        }
    }

    /** The language is kept with the account, so it is put back for the tests that follow. */
    @ParameterizedTest
    @ValueSource(
            strings = {"coordinator", "vertrouwen", "jeugdhulp", "jeugdagent", "gemeente", "beheer", "fg", "bestuurder"
            })
    void every_page_speaks_english_too(String user) {
        signIn(user);
        List<String> pages = new ArrayList<>(menu());
        pages.add("/account/preferences.xhtml");
        if (pages.contains("/conversation/conversations.xhtml")) {
            String open = conversation("nu bezig");
            OF_OPEN.forEach(page -> pages.add("/conversation/" + page + ".xhtml?id=" + open));
        }
        choose("en");
        try {
            pages.forEach(this::assertEnglish);
        } finally {
            browser.open("/account/preferences.xhtml");
            choose("nl");
        }
    }

    @Test
    void the_language_changes_on_the_record_that_one_reads_and_on_the_list_that_one_chose() {
        signIn("coordinator");
        String task = href("/task/tasks.xhtml?list=all", "task/task.xhtml?id=");
        try {
            for (String page : List.of(
                    "/conversation/prepare.xhtml?id=" + conversation("nu bezig"),
                    task + "&do=postpone",
                    "/task/tasks.xhtml?list=all",
                    "/search/search.xhtml?words=de+pauze")) {
                assertEquals(200, browser.open(page), page);
                choose("en");
                choose("nl");
            }
            browser.open(task + "&do=postpone");
            browser.page().locator("main button[type=submit]").first().click();
            assertThat(browser.page().locator(".problems")).isVisible();
            browser.page().locator(".languages button[value=en]").click();
            assertThat(browser.page().locator("html")).hasAttribute("lang", "en");
            assertTrue(browser.page().url().endsWith(task + "&do=postpone"));
        } finally {
            browser.open("/account/preferences.xhtml");
            choose("nl");
        }
    }

    private void choose(String language) {
        String page = browser.page().url();
        browser.page().locator(".languages button[value=" + language + "]").click();
        assertThat(browser.page().locator("html")).hasAttribute("lang", language);
        assertEquals(page, browser.page().url(), "stays on the page");
    }

    private void assertEnglish(String path) {
        assertEquals(200, browser.open(path), path);
        assertThat(browser.page().locator("html")).hasAttribute("lang", "en");
        browser.assertInWords();
    }

    @Test
    void what_is_chosen_shows_in_colours_of_ones_own() {
        signIn("coordinator");
        browser.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        browser.open("/conversation/plan.xhtml");
        assertDiffer(".nav a[aria-current]", ".nav a:not([aria-current])");
        assertDiffer("ul.choices input:checked + label", "ul.choices input:not(:checked) + label");
        browser.picture("card-plan-forced-colours");
        browser.open("/conversation/question.xhtml?id=" + conversation("nu bezig"));
        assertDiffer(".rail a[aria-current=step]", ".rail a[aria-current=false]");
        browser.picture("card-question-forced-colours");
    }

    private void assertDiffer(String chosen, String other) {
        assertNotEquals(ground(chosen), ground(other), chosen);
    }

    private Object ground(String what) {
        return browser.page().locator(what).first().evaluate("part => getComputedStyle(part).backgroundColor");
    }

    @Test
    void nothing_moves_for_who_asked_for_rest() {
        signIn("coordinator");
        browser.page().emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (String page : List.of("/index.xhtml", "/conversation/question.xhtml?id=" + conversation("nu bezig"))) {
            browser.open(page);
            assertEquals(
                    List.of(),
                    browser.page()
                            .locator("body *")
                            .evaluateAll("parts => parts.filter(part => {"
                                    + " const style = getComputedStyle(part);"
                                    + " return style.animationName !== 'none' || style.transitionDuration !== '0s'; })"
                                    + ".map(part => part.outerHTML.slice(0, 80))"),
                    page);
        }
    }

    @Test
    void a_low_window_has_room_for_the_question() {
        signIn("coordinator");
        String open = conversation("nu bezig");
        // 1440 by 900 at 200 %
        browser.page().setViewportSize(720, 450);
        browser.open("/conversation/question.xhtml?id=" + open);
        assertThat(browser.page().locator(".bar")).hasCSS("position", "static");
        assertThat(browser.page().locator(".tabs")).not().hasCSS("position", Pattern.compile("fixed|sticky"));
        assertEquals(720, browser.page().evaluate("() => document.documentElement.scrollWidth"));
    }

    @Test
    void every_page_of_a_partner_in_a_conversation_is_for_everybody() {
        signIn("gemeente");
        String open = conversation("nu bezig");
        judge("/conversation/conversation.xhtml?id=" + open, "partner");
        judge("/conversation/question.xhtml?id=" + open, "follower");
        judge("/conversation/prepare.xhtml?id=" + open, "partner");
        judge("/conversation/table.xhtml?id=" + open, "partner");
        judge("/partner/my-contact.xhtml", "partner");
        judge("/account/preferences.xhtml", "partner");
    }

    @Test
    void every_page_of_the_administrator_is_for_everybody() {
        signIn("beheer");
        judgeMenu("beheer");
        String person = href("/account/people.xhtml?words=Hoek", "account/person.xhtml?id=");
        judge(person, "one");
        judge(href(person, "account/membership.xhtml?id="), "one");
        judge(href(person, "account/membership.xhtml?person="), "new");
        judge(href("/partner/organisations.xhtml", "partner/organisation.xhtml?id="), "one");
        judge(href("/partner/partnerships.xhtml", "partner/partnership.xhtml?id="), "one");
        assertEquals(403, browser.open("/task/tasks.xhtml"));
        browser.judge("base-error-forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/account/sign-in.xhtml", "/account/set-up.xhtml", "/account/invitation.xhtml", "/nowhere.xhtml"
            })
    void every_page_before_signing_in_is_for_everybody(String path) {
        browser.open(path);
        assertWellFormed(path);
        browser.judge(name(path, "nobody"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fg", "bestuurder"})
    void the_leaflet_of_a_school_is_for_everybody(String user) {
        signIn(user);
        for (String school : List.of("De Brug", "De Linde")) {
            browser.open("/privacy/leaflets.xhtml");
            String desk = browser.page()
                    .locator("#main a:has-text('" + school + "')")
                    .first()
                    .getAttribute("href");
            String state = school.substring(3);
            judge(desk, user + "-" + state);
            String read = desk.replace("leaflet-desk", "leaflet");
            judge(read, "parents-" + state);
            judge(read + "&for=pupil", "pupils-" + state);
        }
    }

    private void judgeMenu(String user) {
        menu().forEach(path -> judge(path, user));
    }

    private List<String> menu() {
        browser.open("/index.xhtml");
        List<String> pages = hrefs(browser.page().locator(".more a"));
        assertFalse(pages.isEmpty());
        return pages;
    }

    /** Opens a page once and judges it; its title is its own among the pages of this test. */
    private void judge(String path, String state) {
        assertEquals(200, browser.open(path), path);
        assertWellFormed(path);
        String before = titles.put(browser.page().title(), page(path));
        assertTrue(before == null || before.equals(page(path)), () -> before + " and " + path + " have one title");
        if (always) {
            browser.judgeAsAWhole(name(path, state));
        } else {
            browser.judge(name(path, state));
        }
    }

    private void assertWellFormed(String path) {
        assertThat(browser.page().locator("h1")).hasCount(1);
        assertThat(browser.page().locator("html")).hasAttribute("lang", "nl");
        assertTrue(browser.page().title().endsWith(" – Samen aan zet"), path);
        browser.assertValid();
    }

    private String conversation(String state) {
        browser.open("/conversation/conversations.xhtml");
        Locator row = browser.page().locator("#main li", new Page.LocatorOptions().setHasText(state));
        return id(row.locator("a").first());
    }

    private String lastYear() {
        browser.open("/conversation/conversations.xhtml");
        browser.open(
                hrefs(browser.page().locator("#main nav a:not([aria-current])")).get(0));
        return conversationOnPage();
    }

    private String conversationOnPage() {
        return id(
                browser.page().locator("#main li a[href*='conversation.xhtml']").first());
    }

    private String question(String conversation) {
        browser.open("/conversation/conversation.xhtml?id=" + conversation);
        return browser.page()
                .locator("a[href*='question=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*question=", "");
    }

    private String href(String page, String start) {
        browser.open(page);
        return browser.page().locator("#main a[href^='/" + start + "']").first().getAttribute("href");
    }

    private static List<String> hrefs(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }

    private static String id(Locator link) {
        return link.getAttribute("href").replaceAll(".*id=", "");
    }

    private static String page(String path) {
        return URI.create(path).getPath();
    }

    /** For the screenshots, for example {@code card-plan-new}. */
    private static String name(String path, String state) {
        return page(path).substring(1).replace(".xhtml", "").replace('/', '-') + "-" + state;
    }
}
