package nl.partnership.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data protection officer and board look through the eyes of a role. */
class WalkIT extends BrowserTest {

    private static final String READ_ONLY = "kunt niets wijzigen. Er is niets bewaard.";

    /** A page of the portal, with what it was asked to show. */
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z]+/[a-z-]+\\.xhtml[^\"#]*)");

    /** So many pages of one kind are looked at; each shows another record. */
    private static final int MOST_OF_A_KIND = 2;

    private static final int FEWEST_PAGES = 12;

    /** Begins the address of pages that are the same for everybody, whoever looks and in whose eyes. */
    private static final String OF_EVERYBODY = "/privacy/leaflet.";

    @ParameterizedTest
    @CsvSource({
        "fg, Scholengemeenschap De Brug, SAFETY_COORD, Veiligheidscoördinator van De Brug",
        "bestuurder, Politie basisteam Noord, YOUTH_OFFICER, Jeugdagent van Politie Noord",
        "fg, Jeugdhulp Midden, YOUTH_CARE_WORKER, Jeugdhulpverlener van Jeugdhulp Midden"
    })
    void every_page_says_whose_eyes_these_are_and_shows_no_word_that_a_person_wrote(
            String user, String place, String role, String whose) {
        walk(user, place, role);
        assertThat(banner()).containsText("U kijkt mee als " + whose + ". U kunt niets wijzigen.");
        browser.judge("account-walk-" + role.toLowerCase(Locale.ROOT).replace('_', '-'));
        Set<String> kinds = crawl(wordsOfPeople());
        assertTrue(kinds.size() >= FEWEST_PAGES, kinds::toString);
    }

    /** Looks at what one reaches from the menu by links alone, a few pages of each kind; gives the kinds. */
    private Set<String> crawl(List<String> words) {
        Map<String, Set<String>> seen = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>(browser.page().locator("nav.nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList());
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            Set<String> ofKind = seen.computeIfAbsent(URI.create(path).getPath(), kind -> new HashSet<>());
            if (ofKind.size() < MOST_OF_A_KIND && ofKind.add(path)) {
                look(path, words, waiting);
            }
        }
        return seen.keySet();
    }

    private void look(String path, List<String> words, Deque<String> links) {
        APIResponse answer = browser.page().request().get(address(path).toString());
        assertEquals(200, answer.status(), path);
        if (answer.headers().get("content-type").startsWith("text/html")) {
            String page = answer.text();
            assertTrue(page.contains("U kijkt mee als") || path.startsWith(OF_EVERYBODY), path);
            words.forEach(text -> assertFalse(page.contains(text), () -> path + " shows: " + text));
            LINK.matcher(page).results().forEach(link -> links.add(link.group(1).replace("&amp;", "&")));
        }
    }

    @Test
    void what_is_tried_is_refused_in_words_and_nothing_changed() {
        walk("fg", "Scholengemeenschap De Brug", "SAFETY_COORD");
        browser.open("/conversation/conversations.xhtml");
        browser.page()
                .locator("#main li", new Page.LocatorOptions().setHasText("nu bezig"))
                .locator("a")
                .first()
                .click();
        String id = browser.page().url().replaceAll(".*id=", "");
        browser.open("/conversation/question.xhtml?id=" + id);
        String question = browser.page().url();
        Locator answer = browser.page().locator("textarea[id$=answer]");
        String before = answer.inputValue();
        answer.fill("Dit schrijf ik niet zelf");
        assertThat(browser.page().locator("[data-problems]")).containsText(READ_ONLY);
        browser.picture("account-walk-question");
        browser.page().navigate(question);
        assertEquals(before, browser.page().locator("textarea[id$=answer]").inputValue());

        browser.open("/account/preferences.xhtml");
        browser.page().locator("[id='mail:taskMail']").click();
        browser.page().locator("#mail button").click();
        assertThat(browser.page().locator("[data-problems]")).containsText(READ_ONLY);
        browser.judge("account-walk-refused");
    }

    @Test
    void one_signs_out_in_the_middle_of_a_walk() {
        walk("fg", "Politie basisteam Noord", "YOUTH_OFFICER");
        browser.page().click("form[data-signs-out] button");
        assertThat(browser.page().locator("h1")).isVisible();
        assertEquals("/account/sign-in.xhtml", URI.create(browser.page().url()).getPath());
        browser.open("/ruleset/reach.xhtml");
        assertEquals("/account/sign-in.xhtml", URI.create(browser.page().url()).getPath());
    }

    @Test
    void stopping_leads_back_and_the_trail_tells_all_of_it() {
        walk("fg", "Politie basisteam Noord", "YOUTH_OFFICER");
        browser.open("/partner/contacts.xhtml");
        browser.page().click(".walk button");
        assertEquals("/ruleset/reach.xhtml", URI.create(browser.page().url()).getPath());
        assertThat(banner()).hasCount(0);
        browser.open("/audit/trail.xhtml");
        browser.page().selectOption("[id='filter:action']", "walk.");
        browser.page().click("[id='filter:search']");
        Locator rows = browser.page().locator(".log > li");
        assertThat(rows.nth(0)).containsText("Gestopt met meekijken");
        assertThat(rows.nth(1)).containsText("Meegekeken op een pagina");
        assertThat(rows.nth(1)).containsText("/partner/contacts.xhtml");
        assertThat(rows.nth(1)).containsText("Jeugdagent, Politie Noord");
        browser.judge("audit-trail-walk");
    }

    @Test
    void who_works_here_reads_those_words_and_is_not_offered_to_walk() {
        browser.signIn("coordinator");
        browser.open("/task/tasks.xhtml");
        String page = browser.page().content();
        assertTrue(wordsOfPeople().stream().anyMatch(page::contains));
        browser.open("/ruleset/reach.xhtml");
        assertThat(browser.page().locator("#walk")).hasCount(0);
    }

    @Test
    void a_walk_begins_where_one_sees_who_sees_what() {
        browser.signIn("bestuurder");
        browser.open("/ruleset/reach.xhtml");
        browser.judge("sharing-reach-walk");
        browser.page().click("[id='walk:walkStart']");
        assertThat(browser.page().locator("[data-problems]")).isVisible();
        browser.judge("sharing-reach-walk-nothing-chosen");
    }

    private void walk(String user, String place, String role) {
        browser.signIn(user);
        browser.open("/ruleset/reach.xhtml");
        browser.page().selectOption("[id='walk:walkPlace']", new SelectOption().setLabel(place));
        browser.page()
                .waitForSelector(
                        "[id='walk:walkRole'] option[value=" + role + "]",
                        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        browser.page().selectOption("[id='walk:walkRole']", role);
        browser.page().click("[id='walk:walkStart']");
        banner().waitFor();
    }

    private Locator banner() {
        return browser.page().locator(".walk");
    }

    /** The sentences of the story that the demonstration tells, as pages would write them. */
    private static List<String> wordsOfPeople() {
        return Stream.of("bridge-last-year", "bridge-this-year", "linden")
                .flatMap(part -> {
                    try (JsonReader reader =
                            Json.createReader(WalkIT.class.getResourceAsStream("/demo/" + part + ".json"))) {
                        return texts(reader.readValue()).toList().stream();
                    }
                })
                .filter(text -> text.split(" ").length > 3)
                .toList();
    }

    /** All but the place and the guests, who are there by name. */
    private static Stream<String> texts(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Stream.of(((JsonString) value).getString());
            case ARRAY -> value.asJsonArray().stream().flatMap(WalkIT::texts);
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .filter(entry -> !Set.of("guests", "place").contains(entry.getKey()))
                        .flatMap(entry -> texts(entry.getValue()));
            default -> Stream.empty();
        };
    }
}
