package nl.partnership.web.base;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.partnership.domain.base.Day;
import nl.partnership.web.ruleset.RuleAdoption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that are sent before the scripts of their page are there, on a slow phone, or where none run. */
class WithoutScriptsIT extends BrowserTest {

    private static final String PREFERENCES = "/account/preferences.xhtml";
    private static final String FORMS = "form[action*='.xhtml'] input[name='jakarta.faces.ViewState']";
    /** Pages with a form that no menu leads to: one of each kind, from any page that names one. */
    private static final Pattern RECORD = Pattern.compile("/[a-z]+/[a-z-]+\\.xhtml\\?id=.*");

    private Page page;

    @BeforeEach
    void withoutScripts() {
        browser = browserWithoutScripts();
        page = browser.page();
    }

    @Test
    void a_conversation_is_planned_and_its_page_comes() {
        browser.signIn("coordinator");
        browser.open("/conversation/plan.xhtml");
        String day = LocalDate.now(Day.ZONE).plusDays(9).toString();
        page.fill("[id='plan:date']", day);
        page.fill("[id='plan:place']", "Zonder scripts");
        page.locator("[id='plan:themes'] input").first().check();
        page.click("[id='plan:save']");
        assertTrue(page.url().contains("/conversation/conversation.xhtml?id="), page.url());
        assertThat(page.locator("#main")).containsText("Zonder scripts");
        assertThat(page.locator("#notices")).not().isEmpty();
    }

    @Test
    void a_form_that_scripts_would_send_in_parts_is_sent_whole_and_its_page_comes_back() {
        browser.signIn("coordinator");
        browser.open("/conversation/plan.xhtml");
        String day = LocalDate.now(Day.ZONE).plusDays(9).toString();
        page.fill("[id='plan:date']", day);
        page.fill("[id='plan:place']", "Lokaal 3");
        page.fill("[id='plan:guestName']", "Wim Proef");
        page.fill("[id='plan:guests']", "Vervoer");
        page.click("[id='plan:addGuest']");
        assertThat(page.locator("[id='plan:guestList']")).containsText("Wim Proef");
        assertThat(page.locator("[id='plan:place']")).hasValue("Lokaal 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ruleset/rule-set.xhtml draftForm:discard", "/ruleset/rule.xhtml?rule=R04 rule:remove"})
    void a_button_that_throws_away_asks_first_and_does_nothing_before_somebody_said_yes(String where) {
        String path = where.substring(0, where.indexOf(' '));
        String button = where.substring(where.indexOf(' ') + 1);
        RuleAdoption rules = new RuleAdoption(BrowserTest::visitor);
        rules.draft(RuleAdoption.shipped());
        browser.signIn("beheer");
        browser.open(path);
        Locator thrower = field(button);
        thrower.click();
        assertThat(page.locator("#question")).containsText("weg");
        page.locator("#question a").click();
        assertThat(thrower).isVisible();
        thrower.click();
        page.locator("#question button").click();
        assertThat(page.locator("#question button")).hasCount(0);
        assertThat(page.locator("#notices")).not().isEmpty();
        browser.open(path);
        assertThat(thrower).hasCount(0);
        if (path.contains("?rule=")) {
            rules.discard();
        }
    }

    @Test
    void where_scripts_run_the_dialog_asks_and_its_yes_is_the_answer() {
        RuleAdoption rules = new RuleAdoption(BrowserTest::visitor);
        rules.draft(RuleAdoption.shipped());
        browser = anotherBrowser();
        browser.signIn("beheer");
        browser.open("/ruleset/rule.xhtml?rule=R04");
        press("rule:remove");
        page().locator(".ui-confirmdialog-no").click();
        assertThat(field("rule:remove")).isVisible();
        press("rule:remove");
        page().locator(".ui-confirmdialog-yes").click();
        page().waitForURL("**/ruleset/rules.xhtml*");
        assertThat(page().locator("#notices")).containsText("R04");
        rules.discard();
    }

    @Test
    void enter_presses_the_button_that_the_form_is_for() {
        browser.signIn("coordinator");
        browser.open("/conversation/plan.xhtml");
        String day = LocalDate.now(Day.ZONE).plusDays(9).toString();
        page.fill("[id='plan:date']", day);
        page.fill("[id='plan:guestName']", "Wim Proef");
        page.fill("[id='plan:guests']", "Vervoer");
        page.click("[id='plan:addGuest']");
        page.fill("[id='plan:date']", "");
        page.locator("[id='plan:place']").press("Enter");
        assertThat(page.locator("[data-problems]")).isVisible();
        assertThat(page.locator("[id='plan:guestList']")).containsText("Wim Proef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "jeugdhulp", "gemeente", "bestuurder", "fg", "beheer"})
    void every_form_of_every_page_is_taken_and_drawn_again(String user) {
        browser.signIn(user);
        Set<String> pages = pages();
        int forms = 0;
        for (String path : pages) {
            assertEquals(200, browser.open(path), path);
            int here = page.locator(FORMS).count();
            for (int at = 0; at < here; at++) {
                browser.open(path);
                Locator form = page.locator(FORMS).nth(at);
                String id = form.evaluate("state => state.form.id").toString();
                Response answer = page.waitForNavigation(
                        () -> form.evaluate("state => { HTMLFormElement.prototype.submit.call(state.form); }"));
                assertEquals(200, answer.status(), path + " " + id);
                assertFalse(page.content().contains("te lang open"), path + " " + id);
                forms++;
            }
        }
        assertTrue(forms > 0, pages::toString);
    }

    /** The menu, one's own settings, and one record of each kind that these lead to. */
    private Set<String> pages() {
        Set<String> pages = new LinkedHashSet<>(links(link -> !link.contains("?")));
        pages.add(PREFERENCES);
        List<String> kinds = new ArrayList<>();
        for (String path : List.copyOf(pages)) {
            browser.open(path);
            for (String link : links(link -> RECORD.matcher(link).matches())) {
                String kind = link.replaceFirst("\\?.*", "");
                if (!kinds.contains(kind) && !kind.matches(".*(paper|-file).*")) {
                    kinds.add(kind);
                    pages.add(link);
                }
            }
        }
        return pages;
    }

    private List<String> links(Predicate<String> wanted) {
        return page.locator("nav.nav a[href], main a[href]").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("#.*", ""))
                .filter(link -> link.contains(".xhtml"))
                .filter(wanted)
                .toList();
    }

    @Test
    void what_a_script_sends_without_the_nonce_of_its_page_is_refused_before_anything_is_done() {
        Visitor visitor = visitor().signIn("zorg");
        String form = visitor.get(PREFERENCES).body();
        String name = "Zonder nonce " + System.nanoTime();
        HttpResponse<String> answer = visitor.post(
                PREFERENCES,
                form.replaceAll("nonce=\"[^\"]*\"", ""),
                Map.of(
                        "newToken:tokenName", name,
                        "newToken:tokenDays", "30",
                        "newToken:make", "newToken:make"));
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("is niet bewaard"), answer.body());
        assertFalse(visitor.get(PREFERENCES).body().contains(name));
    }
}
