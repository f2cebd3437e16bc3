package nl.partnership.web.trust;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.account.TimeCode;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.Browsers;
import nl.partnership.web.base.RunningPortal;
import nl.partnership.web.base.StepCodes;
import nl.partnership.web.base.TrustFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The officers of one organisation sign in with its Keycloak, in a browser; and it goes away, and comes back. */
class KeycloakTrial {

    private static final String TASKS = "/task/tasks.xhtml";
    private static final String OWN = "/account/own-providers.xhtml";
    private static final String ENTRANCE = "/account/sign-in.xhtml";
    private static final String NAME = "Politie met Keycloak";

    private final Browsers browsers = new Browsers();
    private final List<Browser> windows = new ArrayList<>();
    private RunningPortal portal;
    private Keycloak keycloak;
    private Browser administrator;

    @BeforeEach
    void start() throws Exception {
        portal = RunningPortal.configured(Map.of());
        keycloak = new Keycloak(Path.of(System.getProperty("partnership.trust.keycloak")), portal.address());
        long begin = System.nanoTime();
        keycloak.start();
        TrustFigures.tell("first start of Keycloak, until its realm answered", TrustFigures.since(begin));
        keycloak.saysProofs();
        administrator = window();
        administrator.signIn("beheer");
    }

    @AfterEach
    void stop() {
        windows.forEach(Browser::close);
        browsers.close();
        if (keycloak != null) {
            keycloak.close();
        }
        portal.close();
    }

    private Browser window() {
        Browser window = new Browser(portal.address(), browsers.window());
        windows.add(window);
        return window;
    }

    @Test
    void officers_sign_in_there_and_still_with_the_form_when_it_is_away() throws Exception {
        addWithWrongSecret();
        Browser officer = window();
        officer.signIn("wijkagent");
        link(officer, "agent");
        assertThat(officer.page().locator("#main")).containsText("Het antwoord van de aanmelddienst klopt niet");
        TrustFigures.tell("a wrong secret of the client", "refused at the link, with the page that says so");
        save("provider:secret", Keycloak.SECRET);

        officer.open(OWN);
        officer.page().click("text=Koppel " + NAME);
        assertThat(officer.page().locator(".notice")).containsText("Uw account is gekoppeld");
        withPasswordAlone();
        withSecondProof(officer);
        away();
    }

    private void addWithWrongSecret() {
        Page page = administrator.page();
        administrator.open("/account/providers.xhtml");
        page.selectOption("[id='add:organisation']", new SelectOption().setLabel("Politie basisteam Noord"));
        page.fill("[id='add:name']", NAME);
        page.fill("[id='add:issuer']", keycloak.issuer());
        page.fill("[id='add:clientId']", Keycloak.CLIENT);
        page.fill("[id='add:secret']", "een-ander-geheim");
        page.selectOption("[id='add:factorClaim']", "AMR");
        page.fill("[id='add:factorValues']", "otp");
        page.click("[id='add:go']");
        assertThat(page.locator("#back")).containsText(portal.address() + "/sso/back/");
    }

    private void save(String field, String value) {
        administrator.page().fill("[id='" + field + "']", value);
        administrator.page().click("[id='provider:save']");
        administrator.page().waitForLoadState();
        assertEquals(0, administrator.page().locator(".problems").count());
    }

    private void link(Browser window, String person) {
        window.open(OWN);
        window.page().click("text=Koppel " + NAME);
        atKeycloak(window.page(), person);
    }

    /** @return when the password was sent */
    private static long atKeycloak(Page page, String person) {
        page.waitForURL(url -> url.contains("/protocol/openid-connect/auth"));
        assertTrue(page.url().contains("code_challenge_method=S256"), page.url());
        page.fill("#username", person);
        page.fill("#password", Keycloak.PASSWORD);
        long sent = System.nanoTime();
        page.click("#kc-login");
        return sent;
    }

    private static void toKeycloak(Browser window) {
        window.page().click("text=Meld u aan met " + NAME);
    }

    /** What was proved there is a password, so the portal asks its own second step; and one signs out in both. */
    private void withPasswordAlone() {
        Browser window = window();
        window.open(TASKS);
        toKeycloak(window);
        long sent = atKeycloak(window.page(), "agent");
        window.page().waitForURL(url -> url.contains("second-step"));
        TrustFigures.tell(
                "from the password at Keycloak to the own second step of the portal", TrustFigures.since(sent));
        window.page().fill("[id='step:code']", StepCodes.next(portal.address()));
        window.page().click("[id='step:go']");
        window.page().waitForURL("**" + TASKS);
        signOut(window);
        window.page().click("text=Meld u ook af bij " + NAME);
        window.page().click("#kc-logout");
        window.page().waitForURL("**" + ENTRANCE + "**");
        toKeycloak(window);
        assertThat(window.page().locator("#password")).isVisible();
        TrustFigures.tell("signed out in both", "Keycloak asks once, comes back, and asks the password again");
    }

    private static void signOut(Browser window) {
        window.page()
                .locator("form[action$='/account/sign-out'] button")
                .first()
                .evaluate("button => button.form.submit()");
        window.page().waitForURL(url -> url.contains("left="));
    }

    /** Who showed a code there is not asked for another one here, also when still signed in there. */
    private void withSecondProof(Browser officer) {
        officer.open(OWN);
        officer.page().locator("#main button:has-text('Haal weg')").first().click();
        assertThat(officer.page().locator("#notices")).containsText("De koppeling is weg");
        officer.page().context().clearCookies();
        officer.signIn("wijkagent");
        link(officer, "agent-app");
        officer.page().fill("#otp", TimeCode.at(Keycloak.OTP, TimeCode.step(Instant.now())));
        officer.page().click("#kc-login");
        assertThat(officer.page().locator(".notice")).containsText("Uw account is gekoppeld");
        signOut(officer);
        officer.open(TASKS);
        toKeycloak(officer);
        officer.page().waitForURL("**" + TASKS);
        TrustFigures.tell(
                "with password and code at Keycloak (`amr` has `otp`)", "in without the portal's own second step");

        Browser stranger = window();
        stranger.open(TASKS);
        toKeycloak(stranger);
        atKeycloak(stranger.page(), "agent");
        assertThat(stranger.page().locator("#main")).containsText("weet niet van wie dit account");
        TrustFigures.tell("somebody of that realm who is linked to nobody", "not let in, and told so");
    }

    private void away() throws Exception {
        keycloak.stop();
        Browser form = window();
        form.open(ENTRANCE);
        long clicked = System.nanoTime();
        toKeycloak(form);
        assertThat(form.page().locator("#main")).containsText("antwoordt niet");
        TrustFigures.tell(
                "Keycloak away at the start of a sign-in: the page that says so, after", TrustFigures.since(clicked));
        form.page().click("text=Meld u aan met naam en wachtwoord");
        form.typeSignIn("jongerenwerk");
        assertEquals(200, form.open(TASKS));
        TrustFigures.tell("the form, meanwhile", "lets in");

        long begin = System.nanoTime();
        keycloak.start();
        TrustFigures.tell("second start of Keycloak", TrustFigures.since(begin));
        Browser again = window();
        again.open(TASKS);
        toKeycloak(again);
        atKeycloak(again.page(), "agent");
        assertThat(again.page().locator("#main")).containsText("weet niet van wie dit account");
        TrustFigures.tell("Keycloak back, the portal not started anew", "it asks and answers as before");
        assertEquals(
                0, portal.log().lines().filter(line -> line.contains("SEVERE")).count());
    }
}
