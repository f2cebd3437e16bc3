package nl.partnership.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.StepCodes;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** Signing in with a code beside the password, setting it up, and what happens when the phone is lost. */
class SecondStepIT extends BrowserTest {

    private static final String SIGN_IN = "/account/sign-in.xhtml";
    private static final String STEP = "/account/second-step.xhtml";
    private static final String OWN = "/account/own-step.xhtml";

    @Test
    void the_right_password_alone_opens_no_page_and_the_code_leads_to_the_page_that_was_asked_for() {
        browser.open("/task/tasks.xhtml");
        password("wijkagent");
        assertThat(page().locator("h1")).containsText("Nog één stap");
        browser.judge("account-second-step");
        for (String path : new String[] {"/task/tasks.xhtml", "/account/preferences.xhtml", OWN}) {
            browser.open(path);
            assertEquals(SIGN_IN, URI.create(page().url()).getPath());
        }
        browser.open(STEP + "?back=%2Ftask%2Ftasks.xhtml");
        code("000 000 0");
        assertThat(page().locator(".problems")).containsText("Deze code klopt niet");
        browser.judge("account-second-step-wrong");
        code(StepCodes.next(address("/")));
        page().waitForURL("**/task/tasks.xhtml");
        browser.assertNoSurprise();
    }

    @Test
    void a_code_that_opened_once_opens_nothing_again() {
        Visitor first = visitor().signIn("wijkagent");
        assertEquals(200, first.get("/account/preferences.xhtml").statusCode());
        Visitor second = visitor();
        HttpResponse<String> half = second.post(
                SIGN_IN,
                second.get(SIGN_IN).body(),
                Map.of(
                        "signIn:userName", "wijkagent",
                        "signIn:password", DemoAccounts.PASSWORD,
                        "signIn:go", "signIn:go"));
        assertTrue(half.headers().firstValue("Location").orElse("").endsWith(STEP), half.toString());
        HttpResponse<String> answer = second.answerStep(StepCodes.last(address("/")));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Deze code klopt niet"));
        assertEquals(302, second.get("/account/preferences.xhtml").statusCode());
    }

    @Test
    void who_is_half_way_is_so_in_one_browser_alone_and_who_is_not_is_sent_to_the_sign_in() {
        Visitor half = visitor();
        half.post(
                SIGN_IN,
                half.get(SIGN_IN).body(),
                Map.of(
                        "signIn:userName", "wijkagent",
                        "signIn:password", DemoAccounts.PASSWORD,
                        "signIn:go", "signIn:go"));
        assertTrue(half.get(STEP).body().contains("Uw wachtwoord klopt"));
        String page = visitor().get(STEP).body();
        assertTrue(page.contains("Meld u eerst aan"));
        assertFalse(page.contains("step:code"));
    }

    @Test
    void one_sets_it_up_signs_in_with_a_code_on_paper_and_two_administrators_end_it_when_the_phone_is_lost() {
        Browser owner = anotherBrowser();
        owner.signIn("leerplicht");
        owner.open(OWN);
        owner.judge("account-own-step-none");
        owner.page().click("[id='begin:go']");
        assertThat(owner.page().locator(".qr")).isVisible();
        owner.judge("account-own-step-set-up");
        String secret = owner.page().locator("#secret").innerText().replace(" ", "");
        owner.page().fill("[id='setUp:first']", "12");
        owner.page().click("[id='setUp:confirm']");
        assertThat(owner.page().locator(".problems")).containsText("Deze code klopt niet");
        owner.page().fill("[id='setUp:first']", StepCodes.now(address("/"), secret));
        owner.page().click("[id='setUp:confirm']");
        assertThat(owner.page().locator("#paper li")).hasCount(10);
        owner.judge("account-own-step-codes");
        String paper = owner.page().locator("#paper li").first().innerText();
        owner.open(OWN);
        assertThat(owner.page().locator("#main")).containsText("Herstelcodes die nog werken: 10.");
        assertFalse(owner.page().content().contains(paper), "shown twice");
        owner.judge("account-own-step-set");
        owner.close();

        try {
            password("leerplicht");
            code(paper);
            page().waitForURL(url -> !url.contains(STEP));
            assertEquals(200, browser.open(OWN));
            assertThat(page().locator("#main")).containsText("Herstelcodes die nog werken: 9.");
        } finally {
            lost();
        }
        browser.open(OWN);
        assertEquals(SIGN_IN, URI.create(page().url()).getPath());
        browser.signIn("leerplicht");
        browser.open(OWN);
        assertThat(page().locator("#main")).containsText("U hebt nog geen tweede stap");
    }

    /** The administrator asks, and the coordinator of De Brug, who answers for the attendance officer, confirms. */
    private void lost() {
        Browser administrator = anotherBrowser();
        administrator.signIn("beheer");
        administrator.open("/account/people.xhtml");
        administrator.page().locator("#main a:has-text('Bram Postma')").first().click();
        administrator.page().click("[id='step:lost']");
        assertThat(administrator.page().locator("#notices")).containsText("Een tweede persoon krijgt nu een mail");
        administrator.judge("account-person-lost");
        administrator.open("/account/lost-device.xhtml");
        assertThat(administrator.page().locator("#main")).containsText("Er wacht niets op u.");
        administrator.close();
        Browser second = anotherBrowser();
        second.signIn("coordinator");
        second.open("/account/lost-device.xhtml");
        second.judge("account-lost-device");
        second.page().click("#lost li:has-text('Bram Postma') button >> nth=0");
        second.page().click(".ui-confirmdialog-yes");
        assertThat(second.page().locator("#notices")).containsText("De tweede stap staat uit");
        second.close();
    }

    private void password(String user) {
        if (!page().url().contains(SIGN_IN)) {
            browser.open(SIGN_IN);
        }
        page().fill("[id='signIn:userName']", user);
        page().fill("[id='signIn:password']", DemoAccounts.PASSWORD);
        page().click("[id='signIn:go']");
        page().waitForURL(url -> url.contains(STEP));
    }

    private void code(String code) {
        page().fill("[id='step:code']", code);
        page().click("[id='step:go']");
    }
}
