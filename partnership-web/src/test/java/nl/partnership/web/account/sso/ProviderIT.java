package nl.partnership.web.account.sso;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.StepCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in with the provider of one's organisation, beside the form. */
class ProviderIT extends BrowserTest {

    private static final String OFFICER = "person-1";
    private static final String OWN = "/account/own-providers.xhtml";
    private static final String TASKS = "/task/tasks.xhtml";

    private SmallProvider provider;
    private Browser administrator;

    @BeforeEach
    void start() throws Exception {
        provider = new SmallProvider(address("/"));
        administrator = anotherBrowser();
        administrator.signIn("beheer");
    }

    /** What this test set up lets nobody in any more, and no other test sees it at the sign-in. */
    @AfterEach
    void stop() {
        provider.close();
        administrator.open("/account/providers.xhtml");
        for (String page : administrator.page().locator("[aria-labelledby=all-title] li a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            administrator.open(page);
            if (administrator.page().locator("[id='state:stop']").count() > 0) {
                administrator.page().click("[id='state:stop']");
                administrator.page().waitForLoadState();
            }
        }
    }

    @Test
    void an_administrator_sets_one_up_reads_what_is_wrong_at_the_field_and_switches_it_off_and_on() {
        administrator.open("/account/providers.xhtml");
        administrator.judge("account-providers");
        fill("Proef een", "http://open.example");
        assertThat(administrator.page().locator(".problems")).containsText("geen adres");
        fill("Proef een", "http://localhost:1");
        assertThat(administrator.page().locator(".problems")).containsText("antwoordt geen aanmelddienst");
        fill("Proef een", provider.issuer() + "/");
        assertThat(administrator.page().locator(".problems")).containsText("noemt zichzelf anders");
        administrator.judge("account-providers-wrong");
        fill("Proef een", provider.issuer());
        assertThat(administrator.page().locator("#back"))
                .containsText(address("/sso/back/").toString());
        administrator.judge("account-provider");
        browser.open("/account/sign-in.xhtml");
        assertThat(page().locator("[aria-labelledby=providers-title]")).containsText("Meld u aan met Proef een");
        browser.judge("account-sign-in-providers");
        administrator.page().click("[id='state:stop']");
        assertThat(administrator.page().locator("#notices")).containsText("staat uit");
        browser.open("/account/sign-in.xhtml");
        assertEquals(0, page().getByText("Meld u aan met Proef een").count());
        administrator.page().click("[id='state:goOn']");
        assertThat(administrator.page().locator("#notices")).containsText("staat weer aan");
        administrator.page().fill("[id='provider:name']", "Proef anders");
        administrator.page().click("[id='provider:save']");
        assertThat(administrator.page().locator("h1")).containsText("Proef anders");
        administrator.assertNoSurprise();
    }

    @Test
    void one_links_oneself_signs_in_there_and_is_asked_the_own_second_step_unless_a_second_proof_was_given_there() {
        fill("Politie proef", provider.issuer());
        provider.knows(OFFICER, "pwd");
        link("Politie proef");
        browser.judge("account-own-providers");

        Browser again = anotherBrowser();
        again.open(TASKS);
        again.page().click("text=Meld u aan met Politie proef");
        again.page().waitForURL(url -> url.contains("second-step"));
        again.page().fill("[id='step:code']", StepCodes.next(address("/")));
        again.page().click("[id='step:go']");
        again.page().waitForURL("**" + TASKS);

        provider.knows(OFFICER, "pwd", "otp");
        Browser other = anotherBrowser();
        other.open(TASKS);
        other.page().click("text=Meld u aan met Politie proef");
        other.page().waitForURL("**" + TASKS);
        other.page()
                .locator("form[action$='/account/sign-out'] button")
                .first()
                .evaluate("button => button.form.submit()");
        other.page().waitForURL(url -> url.contains("left="));
        assertThat(other.page().locator(".notice")).containsText("bent u misschien nog aangemeld");
        other.judge("account-sign-in-left");
        other.page().click("text=Meld u ook af bij Politie proef");
        other.page().waitForURL(provider.issuer() + "/out**");

        browser.open(OWN);
        page().locator("#main button:has-text('Haal weg')").first().click();
        assertThat(page().locator("#notices")).containsText("De koppeling is weg");
        other.open("/account/sign-in.xhtml");
        other.page().click("text=Meld u aan met Politie proef");
        assertThat(other.page().locator("#main")).containsText("weet niet van wie dit account");
        other.judge("account-provider-refused");
        browser.assertNoSurprise();
    }

    @Test
    void what_comes_to_nothing_says_why_and_how_one_gets_in_and_harms_no_other_provider() throws Exception {
        fill("Proef stuk", provider.issuer());
        try (SmallProvider second = new SmallProvider(address("/"))) {
            fill("Proef heel", second.issuer());
            provider.knows("stranger", "pwd").answers("access_denied");
            refused("Proef stuk", "Misschien stopte u zelf");
            provider.knows("stranger", "pwd").calls("http://localhost:1");
            refused("Proef stuk", "Het antwoord van de aanmelddienst klopt niet");
            provider.knows("stranger", "pwd").repeats("another");
            refused("Proef stuk", "Het antwoord van de aanmelddienst klopt niet");
            provider.knows("stranger", "pwd");
            refused("Proef stuk", "weet niet van wie dit account");

            String used = URI.create(provider.lastAnswer()).getRawPath() + "?"
                    + URI.create(provider.lastAnswer()).getRawQuery();
            browser.open(used);
            assertThat(page().locator("#main")).containsText("al gebruikt, duurde te lang of begon in een andere");
            browser.open(used.replaceFirst("state=[^&]*", "state=invented"));
            assertThat(page().locator("#main")).containsText("al gebruikt, duurde te lang of begon in een andere");
            assertTrue(page().url().contains("why=over") && !page().url().contains("code="));
            browser.open("/sso/start/nothing");
            assertThat(page().locator("#main")).containsText("kunt u zich nu niet aanmelden");

            provider.close();
            second.knows("stranger", "pwd");
            refused("Proef heel", "weet niet van wie dit account");
            Browser fresh = anotherBrowser();
            askedAnew();
            fresh.open("/account/sign-in.xhtml");
            fresh.page().click("text=Meld u aan met Proef stuk");
            assertThat(fresh.page().locator("#main")).containsText("antwoordt niet");
            fresh.judge("account-provider-down");
            fresh.page().click("text=Meld u aan met naam en wachtwoord");
            fresh.typeSignIn("jongerenwerk");
            assertEquals(200, fresh.open(TASKS));
        }
    }

    /** What is saved is asked first; off and on again makes the portal ask the provider anew. */
    private void askedAnew() {
        administrator.open("/account/providers.xhtml");
        administrator.page().click("[aria-labelledby=all-title] a:has-text('Proef stuk')");
        administrator.page().fill("[id='provider:name']", "Proef anders genoemd");
        administrator.page().click("[id='provider:save']");
        assertThat(administrator.page().locator(".problems")).containsText("antwoordt geen aanmelddienst");
        administrator.page().click("[id='state:stop']");
        assertThat(administrator.page().locator("#notices")).containsText("staat uit");
        administrator.page().click("[id='state:goOn']");
        assertThat(administrator.page().locator("#notices")).containsText("staat weer aan");
    }

    private void refused(String name, String why) {
        browser.open("/account/sign-in.xhtml");
        page().click("text=Meld u aan met " + name);
        assertThat(page().locator("#main")).containsText(why);
        assertThat(page().locator("#main")).containsText("Meld u aan met naam en wachtwoord");
    }

    private void link(String name) {
        browser.signIn("wijkagent");
        browser.open("/account/preferences.xhtml");
        page().click("text=Koppel of bekijk");
        page().click("text=Koppel " + name);
        assertThat(page().locator(".notice")).containsText("Uw account is gekoppeld");
    }

    private void fill(String name, String issuer) {
        administrator.open("/account/providers.xhtml");
        administrator
                .page()
                .selectOption("[id='add:organisation']", new SelectOption().setLabel("Politie basisteam Noord"));
        administrator.page().fill("[id='add:name']", name);
        administrator.page().fill("[id='add:issuer']", issuer);
        administrator.page().fill("[id='add:clientId']", SmallProvider.CLIENT);
        administrator.page().fill("[id='add:secret']", SmallProvider.SECRET);
        administrator.page().selectOption("[id='add:factorClaim']", "AMR");
        administrator.page().fill("[id='add:factorValues']", "otp");
        administrator.page().click("[id='add:go']");
        administrator.page().waitForLoadState();
    }
}
