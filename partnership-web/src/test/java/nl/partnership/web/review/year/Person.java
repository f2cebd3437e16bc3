package nl.partnership.web.review.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.partnership.web.base.Browser;

/** Somebody at a window of their own. Whatever they send is counted, and nothing of it is wrong. */
final class Person {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Browser window;
    private final Runnable sent;

    /** @param sent told of each form that is sent */
    Person(Browser window, Runnable sent) {
        this.window = window;
        this.sent = sent;
    }

    Browser window() {
        return window;
    }

    Page page() {
        return window.page();
    }

    void open(String path) {
        assertEquals(200, window.open(path), path);
    }

    /** Where the window is, from the slash on. */
    String here() {
        return page().url().replaceFirst("^https?://[^/]+", "");
    }

    Locator field(String id) {
        return page().locator("[id='" + id + "']");
    }

    /** What the page says in its main part. */
    Locator main() {
        return page().locator("#main");
    }

    void fill(String id, String text) {
        field(id).fill(text);
    }

    void fill(String id, LocalDate day) {
        fill(id, day.toString());
    }

    /** Chooses from a list what has these words. */
    void choose(String id, String words) {
        String value = field(id)
                .locator("option", new Locator.LocatorOptions().setHasText(words))
                .first()
                .getAttribute("value");
        field(id).selectOption(new SelectOption().setValue(value));
    }

    /** Chooses one of a few answers, or ticks a box, by its first words. */
    void tick(String id, String words) {
        field(id)
                .getByLabel(Pattern.compile("^\\s*" + words + "(\\s|$)"))
                .first()
                .check();
    }

    /** Ticks all boxes of a field. */
    void tickAll(String id) {
        field(id).locator("input").all().forEach(Locator::check);
    }

    /** Puts a file of rows into a field. */
    void attach(String id, String rows) {
        field(id).setInputFiles(new FilePayload("rijen.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
    }

    /** Follows the first link of the page's main part with these words. */
    void follow(String words) {
        main().locator("a:has-text('" + words + "')").first().click();
        page().waitForLoadState();
    }

    /** Sends with the button of this id. */
    void send(String id) {
        send(field(id));
    }

    /** Sends with the first button of the page's main part that has these words. */
    void sendWith(String words) {
        send(main().locator("button:has-text('" + words + "')").first());
    }

    void send(Locator button) {
        sent.run();
        button.click();
        page().waitForLoadState();
        settle();
        assertThat(page().locator(".problems")).hasCount(0);
    }

    /** Sends with the button of this id, and says yes when the page asks whether one is sure. */
    void sendSurely(String id) {
        sent.run();
        field(id).click();
        page().locator(".ui-confirmdialog-yes").click();
        page().waitForLoadState();
        assertThat(page().locator(".problems")).hasCount(0);
    }

    /** What is typed is stored without a press; on a machine that does much else that may take a while. */
    void isStored(Locator says) {
        assertThat(says)
                .containsText("Bewaard:", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** What the portal answered. */
    void reads(String words) {
        assertThat(page().locator("#notices")).containsText(words);
    }

    /** Waits until the portal answered all that the page asked by itself. */
    void settle() {
        page().waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }
}
