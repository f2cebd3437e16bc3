package nl.partnership.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.net.URI;
import java.util.Map;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.web.account.passkey.PasskeyPart;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passkey of a browser with a device of the test's: making one, signing in with it, removing it. */
class PasskeyIT extends BrowserTest {

    private static final String SIGN_IN = "/account/sign-in.xhtml";
    private static final String STEP = "/account/second-step.xhtml";
    private static final String OWN = "/account/own-step.xhtml";
    private static final String CARD = "[aria-labelledby='passkeyCard-title']";
    private static final String USER = "leerplicht";

    private CDPSession device;

    @BeforeEach
    void plugIn() {
        device = page().context().newCDPSession(page());
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", asked);
    }

    @Test
    void one_makes_a_passkey_signs_in_with_it_after_the_password_and_alone_and_removes_it() {
        browser.signIn(USER);
        browser.open(OWN);
        browser.judge("account-own-passkeys-none");
        press("newPasskey:add");
        assertThat(page().locator(".problems")).containsText("Vul in: Naam van de passkey");
        field("newPasskey:name").fill("Laptop van school");
        press("newPasskey:add");
        assertThat(page().locator("#notices")).containsText("Uw passkey is gemaakt");
        browser.judge("account-own-passkeys");
        try {
            // the device has one already
            field("newPasskey:name").fill("Nog eens");
            press("newPasskey:add");
            assertThat(page().locator("[data-passkey=add] [role=status]")).containsText("heeft al een passkey");
            afterThePassword();
            alone();
        } finally {
            remove();
        }
        assertThat(page().locator(CARD)).containsText("U hebt nog geen passkey");
        out();
        browser.open(SIGN_IN);
        press("passkey:show");
        assertThat(page().locator(".problems")).containsText("Deze passkey is niet herkend");
        browser.signIn(USER);
        browser.assertNoSurprise();
    }

    private void afterThePassword() {
        out();
        browser.open("/task/tasks.xhtml");
        page().fill("[id='signIn:userName']", USER);
        page().fill("[id='signIn:password']", DemoAccounts.PASSWORD);
        press("signIn:go");
        page().waitForURL(url -> url.contains(STEP));
        assertThat(page().locator("h1")).containsText("Nog één stap");
        assertThat(field("step:code")).hasCount(0);
        browser.judge("account-second-step-passkey");
        browser.open(OWN);
        assertEquals(SIGN_IN, URI.create(page().url()).getPath());
        browser.open(STEP + "?back=%2Ftask%2Ftasks.xhtml");
        field("passkey:show").click();
        page().waitForURL("**/task/tasks.xhtml");
    }

    private void alone() {
        out();
        browser.open("/task/tasks.xhtml");
        browser.judge("account-sign-in-passkey");
        field("passkey:show").click();
        page().waitForURL("**/task/tasks.xhtml");
        browser.open("/account/prove.xhtml?back=%2Faccount%2Fown-step.xhtml");
        assertThat(field("prove:password")).hasCount(0);
        browser.judge("account-prove-passkey");
        field("passkey:show").click();
        page().waitForURL("**" + OWN);
        assertThat(page().locator(CARD)).containsText("Laptop van school");
        assertThat(page().locator(CARD)).containsText("Laatst gebruikt");
    }

    private void remove() {
        browser.open(OWN);
        page().locator("#passkeys li:has-text('Laptop van school') button").click();
        page().click(".ui-confirmdialog-yes");
        assertThat(page().locator("#notices")).containsText("De passkey is verwijderd");
    }

    private void out() {
        page().locator("[data-signs-out] button").click();
        page().waitForLoadState();
    }

    @Test
    void a_question_is_for_who_may_answer_it_and_an_answer_without_one_opens_nothing() {
        Visitor nobody = visitor();
        for (String purpose : new String[] {"add", "prove", "step"}) {
            assertEquals(
                    403,
                    nobody.post(PasskeyPart.QUESTION, "", Map.of("for", purpose))
                            .statusCode(),
                    purpose);
        }
        assertEquals(
                400,
                nobody.post(PasskeyPart.QUESTION, "", Map.of("for", "something"))
                        .statusCode());
        String open =
                nobody.post(PasskeyPart.QUESTION, "", Map.of("for", "enter")).body();
        assertTrue(open.contains("\"allowCredentials\":[]"), open);
        assertTrue(open.contains("\"rpId\":\"localhost\""), open);
        assertFalse(
                open.equals(nobody.post(PasskeyPart.QUESTION, "", Map.of("for", "enter"))
                        .body()),
                "asked twice");
        String page = nobody.post(
                        SIGN_IN,
                        nobody.get(SIGN_IN).body(),
                        Map.of("passkey:answer", "{}", "passkey:show", "passkey:show"))
                .body();
        assertTrue(page.contains("Deze passkey is niet herkend"), page);
    }

    @Test
    void without_scripts_there_is_no_button_and_the_own_page_says_so() {
        Browser plain = browserWithoutScripts();
        plain.signIn(USER);
        plain.open(OWN);
        assertThat(plain.page().locator("[id='newPasskey:add']")).isHidden();
        assertThat(plain.page().locator(CARD)).containsText("In deze browser kan dat hier niet");
    }
}
