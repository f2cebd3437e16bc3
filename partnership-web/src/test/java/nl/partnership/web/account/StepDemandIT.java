package nl.partnership.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDateTime;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.PortalOnOtherDay;
import nl.partnership.web.base.StepCodes;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** An administrator asks a second step of the police; who is too late sets it up by the link of a mail before being in. */
class StepDemandIT extends BrowserTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 12, 1, 9, 0);
    private static final LocalDateTime LATER = MORNING.plusHours(1);
    private static final String NEW_PASSWORD = "zes ganzen vliegen rechts";

    private URI address;
    private String administratorsPaper;

    @Test
    void who_is_asked_reads_so_at_home_and_who_is_too_late_gets_in_by_a_link_and_a_code_alone() throws IOException {
        try (PortalOnOtherDay portal = PortalOnOtherDay.start(MORNING)) {
            address = portal.address();
            whoIsSignedInForLongerShowsAnewWhoItIs(portal);
            Browser administrator = browserOn(portal);
            administrator.signIn("beheer");
            administrator.open("/account/step-demand.xhtml");
            administrator.page().selectOption("[id='demand:group']", "POLICE");
            administrator.page().fill("[id='demand:days']", "0");
            administrator.page().click("[id='demand:go']");
            assertThat(administrator.page().locator(".problems")).containsText("Stel eerst uw eigen tweede stap in");
            administrator.open("/account/own-step.xhtml");
            administrator.page().click("[id='begin:go']");
            confirm(administrator);
            administrator.open("/account/step-demand.xhtml");
            administrator.judge("account-step-demand-none");
            administrator.page().selectOption("[id='demand:group']", "POLICE");
            administrator.page().fill("[id='demand:days']", "0");
            administrator.page().click("[id='demand:go']");
            assertThat(administrator.page().locator("#notices")).containsText("De tweede stap is verplicht");
            administrator.judge("account-step-demand");

            Browser officer = browserOn(portal);
            officer.signIn("jeugdagent");
            officer.openExpected("Stel mijn tweede stap in");
            assertThat(officer.page().locator("#main")).containsText("komt u er zonder tweede stap niet meer in");
            officer.judge("account-own-step-asked");

            portal.moveTo(MORNING.plusDays(1));
            Browser late = browserOn(portal);
            password(late, DemoAccounts.PASSWORD);
            assertThat(late.page().locator("#main")).containsText("Wij hebben u een mail gestuurd");
            assertEquals(0, late.page().locator("[id='setUp:begin']").count());
            late.judge("account-second-step-late");

            administrator.open("/account/sign-in.xhtml");
            link(administrator, late);
            late.page().fill("[id='invitation:password']", NEW_PASSWORD);
            late.page().click("[id='invitation:go']");
            late.page().click("[id='setUp:begin']");
            late.judge("account-second-step-set-up");
            confirm(late);
            assertThat(late.page().locator("#main")).containsText("Meld u nu aan met uw wachtwoord");
            String paper = late.page().locator("#paper li").first().innerText();
            late.open("/account/preferences.xhtml");
            assertEquals("/account/sign-in.xhtml", path(late));
            password(late, NEW_PASSWORD);
            late.page().fill("[id='step:code']", paper);
            late.page().click("[id='step:go']");
            late.page().waitForURL(url -> !url.contains("/account/"));
            assertEquals(200, late.open("/account/preferences.xhtml"));
            late.assertNoSurprise();
        }
    }

    /** Ten minutes after the sign-in the trail opens by the password alone, and then stays open for ten minutes. */
    private void whoIsSignedInForLongerShowsAnewWhoItIs(PortalOnOtherDay portal) throws IOException {
        Browser officer = browserOn(portal);
        // the clock ran on while the portal started: the minutes count from here
        portal.moveTo(LATER);
        officer.signIn("fg");
        assertEquals(200, officer.open("/audit/trail.xhtml"));
        assertEquals("/audit/trail.xhtml", path(officer));
        portal.moveTo(LATER.plusMinutes(15));
        officer.open("/index.xhtml");
        assertNotEquals("/account/prove.xhtml", path(officer));
        officer.open("/audit/trail.xhtml");
        assertEquals("/account/prove.xhtml", path(officer));
        officer.judge("account-prove");
        officer.page().fill("[id='prove:password']", "nee");
        officer.page().click("[id='prove:go']");
        assertThat(officer.page().locator(".problems")).containsText("Dit is niet uw huidige wachtwoord");
        officer.page().fill("[id='prove:password']", DemoAccounts.PASSWORD);
        officer.page().click("[id='prove:go']");
        officer.page().waitForURL("**/audit/trail.xhtml");
        officer.open("/account/preferences.xhtml");
        assertEquals("/account/preferences.xhtml", path(officer));
    }

    private static String path(Browser browser) {
        return URI.create(browser.page().url()).getPath();
    }

    /** The administrator hands over the link that the mail would bring. */
    private void link(Browser administrator, Browser late) {
        administrator.page().fill("[id='signIn:userName']", "beheer");
        administrator.page().fill("[id='signIn:password']", DemoAccounts.PASSWORD);
        administrator.page().click("[id='signIn:go']");
        administrator.page().fill("[id='step:code']", administratorsPaper);
        administrator.page().click("[id='step:go']");
        administrator.page().waitForURL(url -> !url.contains("/account/"));
        administrator.open("/account/people.xhtml");
        administrator
                .page()
                .locator("#main a:has-text('Rachid Amrani')")
                .first()
                .click();
        administrator.page().click("[id='account:invite']");
        String link = Visitor.found(administrator.page().locator("#notices").innerText(), "(/account/invitation\\S+)");
        late.open(link);
    }

    /** The app takes the secret over and shows its first code. */
    private void confirm(Browser browser) {
        String secret = browser.page().locator("#secret").innerText().replace(" ", "");
        browser.page().fill("[id='setUp:first']", StepCodes.now(address, secret));
        browser.page().click("[id='setUp:confirm']");
        assertThat(browser.page().locator("#paper li")).hasCount(10);
        if (administratorsPaper == null) {
            administratorsPaper = browser.page().locator("#paper li").first().innerText();
        }
    }

    private static void password(Browser browser, String password) {
        browser.open("/account/sign-in.xhtml");
        browser.page().fill("[id='signIn:userName']", "jeugdagent");
        browser.page().fill("[id='signIn:password']", password);
        browser.page().click("[id='signIn:go']");
        browser.page().waitForURL(url -> url.contains("second-step"));
    }
}
