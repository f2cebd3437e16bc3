package nl.partnership.web.ruleset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.Time;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Program;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators at the rules of a draft: two at once, and what cannot be. */
class RuleEditorIT extends BrowserTest {

    private static final String RULE = "/ruleset/rule.xhtml?rule=R04";
    private static final String IMPORT = "/ruleset/rule-import.xhtml";

    private RuleAdoption rules;

    @BeforeEach
    void begin() {
        rules = new RuleAdoption(BrowserTest::visitor);
        rules.draft(RuleAdoption.shipped());
    }

    @AfterEach
    void discard() {
        rules.discard();
    }

    private static Locator field(Browser window, String id) {
        return window.page().locator("[id='rule:" + id + "']");
    }

    private static void save(Browser window) {
        field(window, "save").click();
        window.page().waitForLoadState();
    }

    /** The rules of the draft as they are stored. */
    private static String stored() {
        int draft = Program.json(program("beheer").get("/api/v1/sharing/rule-sets"))
                .getJsonArray("ruleSets")
                .getJsonObject(0)
                .getInt("ruleSetVersion");
        return program("beheer")
                .get("/api/v1/sharing/rules?version=" + draft, "Accept", "text/csv")
                .body();
    }

    @Test
    void of_two_who_change_one_rule_the_second_is_told_and_loses_nothing() {
        Browser second = anotherBrowser();
        for (Browser window : new Browser[] {browser, second}) {
            window.signIn("beheer");
            window.open(RULE);
        }
        field(browser, "explanation").fill("Zo schreef de eerste het op.");
        save(browser);
        browser.page().waitForURL("**/ruleset/rules.xhtml*");
        field(second, "explanation").fill("En zo schreef de tweede het op.");
        save(second);
        assertThat(second.page().locator("[data-problems]")).isVisible();
        assertThat(field(second, "explanation")).hasValue("En zo schreef de tweede het op.");
        second.judge("sharing-rule-stale");
        assertTrue(stored().contains("Zo schreef de eerste het op."));
        save(second);
        second.page().waitForURL("**/ruleset/rules.xhtml*");
        assertTrue(stored().contains("En zo schreef de tweede het op."));
    }

    @Test
    void who_changes_a_rule_of_a_draft_that_is_thrown_away_is_told_and_loses_nothing() {
        browser.signIn("beheer");
        browser.open(RULE);
        field(browser, "explanation").fill("Zo had het moeten zijn.");
        rules.discard();
        save(browser);
        assertThat(browser.page().locator("[data-problems]")).containsText("is er niet meer");
        assertThat(field(browser, "explanation")).hasValue("Zo had het moeten zijn.");
        rules.draft(RuleAdoption.shipped());
        save(browser);
        assertThat(browser.page().locator("[data-problems]")).containsText("veranderde het voorstel");
        save(browser);
        browser.page().waitForURL("**/ruleset/rules.xhtml*");
        assertTrue(stored().contains("Zo had het moeten zijn."));
    }

    @Test
    void a_rule_that_ends_before_it_begins_is_refused_at_its_field() {
        LocalDate begin = SchoolYear.of(LocalDate.now(Time.ZONE)).firstDay().plusMonths(2);
        browser.signIn("beheer");
        browser.open(RULE);
        field(browser, "validFrom").fill(begin.toString());
        field(browser, "validUntil").fill(begin.minusDays(1).toString());
        save(browser);
        assertThat(field(browser, "validUntil")).hasAttribute("aria-invalid", "true");
        assertThat(field(browser, "validFrom")).hasValue(begin.toString());
        assertEquals(RuleAdoption.shipped(), stored());
    }

    @Test
    void a_file_that_is_no_file_of_rules_is_refused_and_nothing_is_stored() {
        Visitor administrator = visitor().signIn("beheer");
        String shipped = RuleAdoption.shipped();
        for (String wrong : new String[] {
            shipped.replace(',', '\t'),
            shipped.substring(0, shipped.length() - 40),
            shipped.replaceFirst("\nR04,", "\n=R04,"),
            shipped.replaceFirst("GROUP_SIGNAL", "NO_SUCH_CATEGORY"),
            "x".repeat(1_000_001)
        }) {
            String page = administrator.get(IMPORT).body();
            HttpResponse<String> answer =
                    administrator.post(IMPORT, page, Map.of("rules:file", wrong, "rules:go", "rules:go"));
            assertTrue(answer.statusCode() == 200 || answer.statusCode() / 100 == 4, answer::toString);
            assertEquals(shipped, stored());
        }
    }
}
