package nl.partnership.web.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.util.stream.Collectors;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** A long form whose session ends while somebody fills it in. */
class KeptFormIT extends BrowserTest {

    private static final String PLACE = "Lokaal 4.12, naast de aula";

    private String address;

    @Test
    void what_was_typed_in_a_plan_survives_the_end_of_the_session_for_the_same_person() {
        fillInPlan();
        endSession();
        sendAndSignIn("coordinator");
        assertEquals(address, page().url());
        assertThat(field("plan:place")).hasValue(PLACE);
        assertThat(field("plan:minutes")).hasValue("55");
        assertThat(theme()).isChecked();
        assertThat(field("plan:guestList").locator("li")).containsText("Gerda Gast");
        assertThat(page().locator("[data-kept]")).containsText("Het is nog niet bewaard");
        browser.judge("card-plan-kept");
        page().locator("[data-kept] button").click();
        page().waitForLoadState();
        assertThat(field("plan:place")).not().hasValue(PLACE);
        assertThat(page().locator("[data-kept]")).hasCount(0);
        browser.assertNoSurprise();
    }

    @Test
    void what_was_typed_survives_a_lost_cookie_and_goes_when_it_is_stored() {
        browser.signIn("beheer");
        browser.open("/account/people.xhtml?words=Koster");
        page().locator("#main li a").first().click();
        page().waitForURL("**/account/person.xhtml?id=*");
        address = page().url();
        field("person:name").fill("Els Koster-Proef");
        page().context().clearCookies();
        field("person:save").click();
        page().waitForURL("**/account/sign-in.xhtml*");
        browser.typeSignIn("beheer");
        assertEquals(address, page().url());
        assertThat(field("person:name")).hasValue("Els Koster-Proef");
        press("person:save");
        assertThat(page().locator("#notices")).containsText("bewaard");
        assertThat(page().locator("[data-kept]")).hasCount(0);
        field("person:name").fill("Els Koster");
        press("person:save");
        assertThat(field("person:name")).hasValue("Els Koster");
        assertThat(page().locator("[data-kept]")).hasCount(0);
    }

    @Test
    void what_was_typed_survives_that_the_portal_dropped_the_page() {
        fillInPlan();
        dropPage();
        field("plan:save").click();
        goBack();
        dropPage();
        // what a script sends is refused as well; the page may be gone before the box shows that it was pressed
        theme().click();
        goBack();
        page().locator("[data-kept] button").click();
        page().waitForLoadState();
        assertThat(field("plan:place")).not().hasValue(PLACE);
    }

    @Test
    void of_two_tabs_of_one_person_each_keeps_what_was_typed_in_it() {
        fillInPlan();
        Page tab = page().context().newPage();
        tab.navigate(address);
        tab.fill("[id='plan:place']", "Aula");
        dropPage();
        tab.click("[id='plan:save']");
        tab.locator("#main a.btn").click();
        tab.waitForURL(address);
        assertThat(tab.locator("[id='plan:place']")).hasValue("Aula");
        tab.close();
        field("plan:save").click();
        goBack();
    }

    /** The portal keeps so many pages of a session; these are more. */
    private void dropPage() {
        for (int pages = 0; pages < 30; pages++) {
            assertEquals(200, page().request().get(address).status());
        }
    }

    /** From the page that says that it was open for too long; all is there as it was typed. */
    private void goBack() {
        page().waitForFunction("() => document.querySelector('[data-keeps]')");
        page().locator("#main a.btn").click();
        page().waitForURL(address);
        assertThat(page().locator("[data-kept]")).containsText("Het is nog niet bewaard");
        assertThat(field("plan:place")).hasValue(PLACE);
        assertThat(field("plan:minutes")).hasValue("55");
        assertThat(field("plan:guestList").locator("li")).containsText("Gerda Gast");
    }

    @Test
    void what_was_typed_is_gone_when_another_signs_in_at_that_browser() {
        fillInPlan();
        endSession();
        sendAndSignIn("zorg");
        assertEquals(address, page().url());
        assertNothingKept();
        browser.signIn("coordinator");
        page().navigate(address);
        assertNothingKept();
    }

    @Test
    void what_was_typed_is_gone_when_another_signed_in_in_another_tab() {
        fillInPlan();
        endSession();
        Page tab = page().context().newPage();
        tab.navigate(address);
        tab.fill("[id='signIn:userName']", "zorg");
        tab.fill("[id='signIn:password']", "Waterstad-2026");
        tab.click("[id='signIn:go']");
        tab.waitForURL(address);
        tab.close();
        page().context().clearCookies();
        sendAndSignIn("coordinator");
        assertNothingKept();
    }

    /** Neither in a field nor anywhere in this tab. */
    private void assertNothingKept() {
        page().waitForLoadState();
        assertEquals(
                false,
                page().evaluate(
                                "place => [...document.querySelectorAll('input')].some(input => input.value === place)"
                                        + " || JSON.stringify(sessionStorage).includes(place)",
                                PLACE));
        assertThat(page().locator("[data-kept]")).hasCount(0);
    }

    private void fillInPlan() {
        browser.signIn("coordinator");
        browser.open("/conversation/conversations.xhtml");
        Locator plan =
                page().locator("#main a[href*='/conversation/plan.xhtml']").first();
        plan.click();
        page().waitForURL("**/conversation/plan.xhtml*");
        address = page().url();
        field("plan:place").fill(PLACE);
        field("plan:minutes").fill("55");
        field("plan:guestName").fill("Gerda Gast");
        field("plan:guests").fill("Buurtteam");
        field("plan:addGuest").click();
        assertThat(field("plan:guestList").locator("li")).containsText("Gerda Gast");
        theme().check();
        // the tick asks the portal something; an answer that comes after the session ended leads away from the page
        settle(page());
    }

    private Locator theme() {
        return page().locator("input[name='plan:themes']").last();
    }

    /** On the server alone: this browser does not know of it. */
    private void endSession() {
        String cookies = page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        visitor()
                .send(HttpRequest.newBuilder(address("/account/sign-out"))
                        .header("Cookie", cookies)
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private void sendAndSignIn(String user) {
        field("plan:save").click();
        page().waitForURL("**/account/sign-in.xhtml*");
        browser.typeSignIn(user);
    }
}
