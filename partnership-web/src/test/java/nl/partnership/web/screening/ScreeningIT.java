package nl.partnership.web.screening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Field;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody types what points to a person: the portal asks, keeps what was typed, and stores it only when it may. */
class ScreeningIT extends BrowserTest {

    @Test
    void a_name_is_asked_about_refused_kept_and_taken_out() {
        browser.signIn("coordinator");
        browser.open("/task/tasks.xhtml?list=all");
        Page page = browser.page();
        String task = page.locator("a[href*='task/task.xhtml?id=']").first().getAttribute("href");
        browser.open(task + "&do=change");
        Locator description = page.locator("[id='form:description']");
        String before = description.inputValue();
        Locator missed = page.locator("[id='form:description-missed']");
        assertThat(missed).isHidden();
        description.fill("Bellen met Sanne Zijlstra, BSN 111\u200b222333.");
        assertThat(missed).isVisible();
        Locator hint = page.locator("[id='form:description-screening']");
        assertThat(hint).containsText("Sanne Zijlstra");
        assertThat(hint).containsText("111222333");
        browser.judge("sharing-screening-hint");

        save(page);
        assertThat(page.locator("[data-problems] a")).hasAttribute("href", "#form:description");
        assertThat(description).hasValue("Bellen met Sanne Zijlstra, BSN 111\u200b222333.");
        button(page, "Haal weg: 111222333").click();
        assertThat(description).hasValue("Bellen met Sanne Zijlstra, BSN ….");
        button(page, "Van een professional: Sanne Zijlstra").click();
        assertThat(hint).isEmpty();
        save(page);
        assertThat(page.locator("[data-problems]")).hasCount(0);

        browser.open(task + "&do=change");
        assertEquals("Bellen met Sanne Zijlstra, BSN ….", description.inputValue());
        description.fill(before);
        save(page);
        assertThat(page.locator("[data-problems]")).hasCount(0);
    }

    @Test
    void what_no_field_holds_is_refused_before_it_is_read() {
        Visitor writer = visitor().signIn("coordinator");
        assertEquals(413, typed(writer, "x".repeat(5_000_000)));
        assertEquals(400, typed(writer, "x".repeat(32_001)));
        assertEquals(200, typed(writer, "x".repeat(32_000)));
    }

    private static int typed(Visitor writer, String text) {
        return writer.send(HttpRequest.newBuilder(address(Field.TYPED_TEXT))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("text=" + text)))
                .statusCode();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void save(Page page) {
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
    }
}
