package nl.partnership.web.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.partnership.ejb.base.Time;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** The registers of consents and covenants, as people fill them. */
class RegistersIT extends BrowserTest {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_school_opens_a_case_and_records_what_parents_say_and_that_they_take_it_back() {
        browser.signIn("zorg");
        browser.open("/consent/cases.xhtml");
        press("new:go");
        page().waitForURL("**/consent/case.xhtml?id=*");
        String address = page().url().replaceAll("^https?://[^/]+", "");
        String pseudonym = page().locator("h1").textContent().replace("Zaak ", "");
        assertThat(page().locator("#notices")).containsText(pseudonym);
        browser.judge("sharing-case-new");

        page().locator("a[href*='case-consent.xhtml']").click();
        press("consent:save");
        assertThat(page().locator("[data-problems] a")).hasCount(6);
        browser.judge("sharing-case-consent-problem");
        fillConsent();
        fill("consent:reference", "");
        press("consent:save");
        assertThat(field("consent:reference")).hasAttribute("aria-invalid", "true");
        assertThat(field("consent:categories").locator("input:checked")).hasCount(2);
        fill("consent:reference", "formulier, map toestemming");
        press("consent:save");
        page().waitForURL("**/consent/case.xhtml?id=*");
        assertThat(page().locator(".history .tag")).hasText("gegeven");
        assertThat(page().locator(".history .facts")).containsText("Verzuim");

        page().locator("a[href*='withdraw=']").click();
        browser.judge("sharing-case-withdraw");
        press("withdraw:go");
        assertThat(page().locator(".history .tag")).hasText("ingetrokken");
        browser.judge("sharing-case-withdrawn");

        assertEquals(200, visitor().signIn("leider").get(address).statusCode());
        for (String stranger : new String[] {"coordinator2", "jeugdhulp", "gemeente"}) {
            Visitor visitor = visitor().signIn(stranger);
            assertEquals(404, visitor.get(address).statusCode(), stranger);
            assertEquals(
                    404,
                    visitor.get(address.replace("case.xhtml", "case-consent.xhtml"))
                            .statusCode(),
                    stranger);
        }
    }

    private void fillConsent() {
        field("consent:givers").locator("input").first().check();
        field("consent:given").locator("input").first().check();
        field("consent:receiver").selectOption(new SelectOption().setLabel("Jeugdhulp Midden"));
        field("consent:purpose").selectOption("INDIVIDUAL_SUPPORT");
        for (String category : new String[] {"ATTENDANCE", "HOME_SITUATION"}) {
            field("consent:categories")
                    .locator("input[value='" + category + "']")
                    .check();
        }
    }

    @Test
    void the_board_registers_a_covenant_with_its_signed_text_for_the_parties_alone() {
        browser.signIn("bestuurder");
        browser.open("/covenant/covenant-edit.xhtml");
        press("covenant:save");
        assertThat(page().locator("[data-problems] a")).hasCount(6);
        browser.judge("sharing-covenant-problem");
        LocalDate today = LocalDate.now(Time.ZONE);
        fill("covenant:title", "Afspraken over het schoolplein");
        fill("covenant:from", today.toString());
        fill("covenant:until", today.plusYears(1).toString());
        fill("covenant:evaluateOn", today.plusMonths(8).toString());
        page().getByLabel("Stichting Onderwijs Waterstad").check();
        page().getByLabel("Politie basisteam Noord").check();
        field("covenant:purposes").locator("input[value='PREVENTION']").check();
        press("covenant:save");
        page().waitForURL("**/covenant/covenant.xhtml?id=*");
        String address = page().url().replaceAll("^https?://[^/]+", "");
        String text = address.replace("covenant.xhtml", "covenant-text.xhtml");
        readsBesideWhatWasTypedWhatAColleagueStored(address);

        choose("convenant.docx");
        assertThat(page().locator(".wrong")).containsText("geen DOCX");
        browser.judge("sharing-covenant-wrong-file");
        choose("Afspraken één.pdf");
        assertThat(page().locator("#notices")).containsText("De getekende tekst is bewaard.");
        browser.judge("sharing-covenant-signed");

        HttpResponse<String> answer = visitor().signIn("jeugdagent").get(text);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "attachment; filename=\"Afspraken een.pdf\"; filename*=UTF-8''Afspraken%20%C3%A9%C3%A9n.pdf",
                answer.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(200, visitor().signIn("fg").get(text).statusCode());
        assertEquals(404, visitor().signIn("jeugdhulp").get(text).statusCode());
        assertEquals(403, visitor().signIn("beheer").get(text).statusCode());
    }

    private void readsBesideWhatWasTypedWhatAColleagueStored(String address) {
        String edit = address.replace("covenant.xhtml", "covenant-edit.xhtml");
        Browser colleague = anotherBrowser();
        colleague.signIn("bestuurder");
        colleague.open(edit);
        colleague.page().locator("[id='covenant:title']").fill("Afspraken over het plein en de poort");
        browser.open(edit);
        fill("covenant:title", "Afspraken over het plein");
        colleague.page().locator("[id='covenant:save']").click();
        colleague.page().waitForURL("**/covenant/covenant.xhtml?id=*");
        press("covenant:save");
        assertThat(field("covenant:title")).hasValue("Afspraken over het plein");
        assertThat(page().locator("[id='covenant:title-hint']"))
                .hasText("Nu bewaard: Afspraken over het plein en de poort");
        assertThat(page().locator("[id='covenant:parties-hint']"))
                .hasText("Nu bewaard: Politie basisteam Noord, Stichting Onderwijs Waterstad");
        browser.open(address);
    }

    private void choose(String name) {
        field("sign:file").setInputFiles(new FilePayload(name, "application/octet-stream", PDF));
        press("sign:go");
    }

    private void fill(String id, String text) {
        field(id).fill(text);
    }
}
