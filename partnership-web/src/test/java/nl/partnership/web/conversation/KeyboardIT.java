package nl.partnership.web.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.ejb.base.Time;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** Who has no mouse holds a conversation with the keyboard alone, and sees at every stop where they are. */
class KeyboardIT extends BrowserTest {

    /** More stops than any page has: who comes this far goes round in circles. */
    private static final int MOST_STOPS = 120;

    private static final String TASK = "Met de toetsen een taak maken";
    private static final String ITEM = "Met de toetsen iets op de agenda zetten";
    /** The same to type, whether a browser asks for the day or for the month first. */
    private static final LocalDate DUE = LocalDate.of(LocalDate.now(Time.ZONE).getYear() + 1, 12, 12);

    /**
     * What is wrong with where the focus is; null when nothing is. It is on a part of the page, which is drawn with an
     * outline and under nothing else. A hidden radio button shows it on its label.
     */
    private static final String WRONG =
            """
            () => {
              const at = document.activeElement, name = at.outerHTML.slice(0, 160);
              if (at === document.body || at === document.documentElement) return 'nowhere';
              const shown = at.matches('ul.choices input') ? at.nextElementSibling : at;
              const style = getComputedStyle(shown), box = shown.getBoundingClientRect();
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + name;
              const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 20));
              return top && (at.contains(top) || shown.contains(top) || top.contains(at)) ? null : 'out of sight: ' + name;
            }
            """;

    private Page page;
    private String question;

    @Test
    void a_conversation_is_held_with_the_keyboard_alone() {
        page = browser.page();
        signIn();
        openTheQuestion();
        answer();
        makeATask();
        signOut();
        everythingIsThere();
        browser.assertNoSurprise();
    }

    @Test
    void enter_does_what_stands_below_the_field_and_nothing_else() {
        page = browser.page();
        browser.signIn("zorg");
        browser.open("/conversation/plan.xhtml");
        page.locator("[id='plan:guestName']").fill("Sanne Vos");
        page.locator("[id='plan:guests']").fill("GGD Waterstad");
        page.locator("[id='plan:guests']").press("Enter");
        Locator guests = page.locator("[id='plan:guestList'] li");
        assertThat(guests).hasText(Pattern.compile("Sanne Vos"));
        assertThat(page.locator("[id='plan:guestList'] :focus")).hasCount(1);
        page.locator("[id='plan:place']").press("Enter");
        assertFocus("[data-problems]");
        assertThat(guests).hasCount(1);
        guests.locator("button").press("Enter");
        assertThat(guests).hasCount(0);
        assertFocus("[id='plan:guestName']");

        browser.open("/account/preferences.xhtml");
        page.locator("[id='newToken:tokenName']").fill("Rooster");
        page.locator("[id='newToken:tokenName']").press("Enter");
        assertThat(page.locator("#made")).isVisible();
        assertThat(page.locator("#tokens")).containsText("demonstratie");
        browser.assertNoSurprise();
    }

    private void signIn() {
        browser.open("/account/sign-in.xhtml");
        skipToTheContent();
        tabTo("[id='signIn:userName']");
        page.keyboard().type("coordinator");
        tabTo("[id='signIn:password']");
        page.keyboard().type(DemoAccounts.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/home/home-school.xhtml");
    }

    private void openTheQuestion() {
        tabTo(".nav a[href$='/conversation/conversations.xhtml']");
        page.keyboard().press("Enter");
        page.waitForURL("**/conversation/conversations.xhtml");
        skipToTheContent();
        tabTo("li:has-text('nu bezig') a[href*='conversation.xhtml']");
        page.keyboard().press("Enter");
        page.waitForURL("**/conversation/conversation.xhtml?id=*");
        tabTo("a.btn[href*='question.xhtml']");
        page.keyboard().press("Enter");
        page.waitForURL("**/conversation/question.xhtml?id=*");
    }

    private void answer() {
        skipToTheContent();
        tabTo("[id='answerForm:answer']");
        page.keyboard().press("Control+End");
        page.keyboard().type(" Zonder muis.");
        assertSaved("[id='answerForm:answer']");
        tabTo("[id='answerForm:standing'] input");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertSaved("[id='answerForm:standing'] input:checked");
    }

    private void makeATask() {
        tabTo(".adds summary");
        page.keyboard().press("Space");
        tabTo("[id='addTask:go']");
        page.keyboard().press("Space");
        assertFocus("[data-problems]");
        tabTo("[data-problems] a");
        page.keyboard().press("Enter");
        assertFocus("[id='addTask:title']");
        page.keyboard().type(TASK);
        tabTo("[id='addTask:owner']");
        page.keyboard().press("ArrowDown");
        tabTo("[id='addTask:dueOn']");
        page.keyboard().type("1212" + DUE.getYear());
        tabTo("[id='addTask:go']");
        page.keyboard().press("Space");
        assertThat(page.locator("#results")).containsText(TASK);
        assertStays("De taak is gemaakt.", "[id='addTask:go']");
        backTo("[id='addTask:title']");
        tabTo(".adds details:nth-of-type(2) summary");
        page.keyboard().press("Enter");
        tabTo("[id='addAgenda:agendaItem']");
        page.keyboard().type(ITEM);
        page.keyboard().press("Enter");
        assertThat(page.locator("#results")).containsText(ITEM);
        assertStays("Het punt staat op de agenda", "[id='addAgenda:agendaItem']");
    }

    private void signOut() {
        question = page.url();
        backTo("[data-signs-out] button");
        page.keyboard().press("Enter");
        page.waitForURL("**/account/sign-in.xhtml*");
    }

    private void everythingIsThere() {
        browser.typeSignIn("coordinator");
        page.navigate(question);
        assertThat(page.locator("[id='answerForm:answer']")).hasValue(Pattern.compile("Zonder muis\\.$"));
        assertThat(page.locator("[id='answerForm:standing'] input:checked")).hasCount(1);
        Locator task = page.locator("#results li", new Page.LocatorOptions().setHasText(TASK));
        assertThat(task).containsText("12 december " + DUE.getYear());
        assertThat(task).not().containsText("nog niemand");
    }

    /** The first stop of every page leads past what all pages have. */
    private void skipToTheContent() {
        page.keyboard().press("Tab");
        assertFocus(".skip");
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    private void tabTo(String stop) {
        walk("Tab", stop);
    }

    private void backTo(String stop) {
        walk("Shift+Tab", stop);
    }

    private void walk(String key, String stop) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press(key);
            assertNull(page.evaluate(WRONG), page.url());
            if (isAt(stop)) {
                return;
            }
        }
        fail(stop + " cannot be reached on " + page.url());
    }

    private boolean isAt(String stop) {
        return (Boolean) page.locator(stop).evaluateAll("stops => stops.includes(document.activeElement)");
    }

    private void assertSaved(String stop) {
        assertThat(page.locator("#saved")).containsText("Bewaard:");
        assertFocus(stop);
    }

    /** The page shows at its top that it went well; one goes on from where one was. */
    private void assertStays(String notice, String stop) {
        assertThat(page.locator("[data-notice][data-shown]")).containsText(notice);
        assertThat(page.locator(stop)).isFocused();
    }

    private void assertFocus(String stop) {
        assertThat(page.locator(stop)).isFocused();
        assertNull(page.evaluate(WRONG), page.url());
    }
}
