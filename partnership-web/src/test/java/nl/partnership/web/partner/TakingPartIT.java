package nl.partnership.web.partner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.paper.PdfUa;
import org.junit.jupiter.api.Test;

/** Who takes part at a school, what nobody does, and who takes over from whom. */
class TakingPartIT extends BrowserTest {

    private static final String PAGE = "/partner/involvement.xhtml";
    private static final String HANDOVER = "/partner/handover.xhtml";

    private static void press(Browser window, String id) {
        window.page().locator("[id='" + id + "']").click();
        window.page().waitForLoadState();
    }

    private static void tick(Browser window, String label, boolean wanted) {
        window.page().getByLabel(label).setChecked(wanted);
    }

    private void represent(boolean panel) {
        browser.open(PAGE);
        page().locator("summary:has-text('Leg vast wie')").click();
        tick(browser, "Een klankbordgroep van ouders", panel);
        press(browser, "representation:save");
        assertThat(page().locator("#notices")).containsText("Vastgelegd wie voor ouders en leerlingen spreekt");
    }

    @Test
    void a_role_that_nobody_has_is_a_row_and_the_school_says_who_speaks_for_parents_and_pupils() {
        browser.signIn("coordinator");
        browser.open(PAGE);
        assertThat(page().locator("tr:has-text('Niemand'):has-text('Wijkagent')"))
                .hasCount(1);
        browser.judge("involvement-coordinator");
        String file = page().locator("a:has-text('Excel')").getAttribute("href");
        String partnership = file.replaceFirst(".*partnership=", "");
        represent(true);
        try {
            Browser partner = anotherBrowser();
            for (String user : new String[] {"jeugdhulp", "jeugdagent", "gemeente"}) {
                partner.signIn(user);
                partner.open(PAGE + "?partnership=" + partnership);
                assertThat(partner.page().locator("tr:has-text('klankbordgroep van ouders')"))
                        .hasCount(1);
                assertThat(partner.page().locator("[id='representation:save']")).hasCount(0);
                partner.judge("involvement-" + user);
            }
        } finally {
            represent(false);
        }
        assertTrue(page().request()
                .get(page().evaluate("path => new URL(path, location.href).href", file)
                        .toString())
                .ok());
    }

    @Test
    void who_stops_asks_a_colleague_who_sees_it_on_the_home_and_refuses() {
        browser.signIn("zorg");
        browser.open(HANDOVER);
        browser.judge("handover-new");
        page().locator("[id='handover:successor']").selectOption(new SelectOption().setIndex(1));
        page().locator("[id='handover:lastDay']")
                .fill(LocalDate.now(Day.ZONE).minusDays(1).toString());
        press(browser, "handover:go");
        assertThat(page().locator(".problems")).containsText("Kies een laatste dag");
        page().locator("[id='handover:lastDay']")
                .fill(LocalDate.now(Day.ZONE).plusDays(9).toString());
        press(browser, "handover:go");
        assertThat(page().locator("main")).containsText("Gevraagd aan");
        browser.judge("handover-asked");
        Browser other = anotherBrowser();
        for (String user : new String[] {"coordinator", "leider"}) {
            other.signIn(user);
            other.open("/home/home-school.xhtml");
            if (other.page().locator("main a:has-text('Overnemen van')").count() > 0) {
                other.openExpected("Overnemen van");
                other.judge("handover-successor");
                press(other, "state:withdraw");
                assertThat(other.page().locator("#notices")).containsText("gaat niet door");
                return;
            }
        }
        throw new AssertionError("nobody was asked");
    }

    @Test
    void the_emergency_sheet_names_nobody_of_the_police_and_is_printed_by_the_school() {
        browser.signIn("coordinator");
        browser.open("/partner/sheet.xhtml");
        browser.judge("sheet-coordinator");
        assertThat(page().locator("main a.tel[href='tel:112']")).hasCount(1);
        assertThat(page().locator("main")).not().containsText("Rachid Amrani");
        assertThat(page().locator("main tr:has-text('Jeugdagent')")).containsText("0900 8844");
        browser.open("/partner/contacts.xhtml");
        String address = page().locator("main a:has-text('Noodblad'), header a:has-text('Noodblad')")
                .first()
                .getAttribute("href");
        byte[] paper = page().request()
                .get(page().evaluate(
                                "path => new URL(path, location.href).href",
                                address.replace("sheet.x", "sheet-paper.x"))
                        .toString())
                .body();
        PdfUa.assertReadable(paper);
        Browser officer = anotherBrowser();
        for (String user : new String[] {"jeugdagent", "jeugdhulp", "gemeente"}) {
            officer.signIn(user);
            officer.open("/partner/sheet.xhtml");
            officer.judge("sheet-" + user);
            officer.open("/partner/my-contact.xhtml");
            officer.judge("my-contact-" + user);
        }
    }

    @Test
    void a_route_is_called_and_only_the_school_and_who_has_the_number_see_what_came_of_it() {
        Browser other = anotherBrowser();
        browser.signIn("coordinator");
        browser.open("/partner/calltest.xhtml");
        assertThat(page().locator("main")).containsText("Nummer klopt niet");
        browser.judge("calltest-coordinator");
        call("Neem terug");
        assertThat(page().locator("#notices")).containsText("Teruggenomen");
        browser.judge("calltest-to-call");
        try {
            other.signIn("gemeente");
            other.open("/review/year.xhtml");
            other.page().locator("main nav a:has-text('De Brug')").first().click();
            other.page().waitForLoadState();
            assertThat(other.page().locator("main")).containsText("3 van 4 stappen van één route gebeld in");
            other.judge("calltest-year-gemeente");
            call("Niet bereikt");
            assertThat(page().locator("#notices")).containsText("Bewaard: niet bereikt");
            other.signIn("jeugdagent");
            other.open("/partner/my-contact.xhtml");
            assertThat(other.page().locator("main")).containsText("Niet bereikt");
            other.judge("calltest-jeugdagent");
            other.open("/partner/contacts.xhtml");
            other.open("/partner/sheet.xhtml?partnership="
                    + other.page()
                            .locator("#partnership option:has-text('De Brug')")
                            .getAttribute("value"));
            assertThat(other.page().locator("main")).containsText("4 van 4 stappen van één route gebeld in");
            assertThat(other.page().locator("main")).not().containsText("klopt niet");
        } finally {
            browser.open("/partner/calltest.xhtml");
            if (step("Neem terug").count() > 0) {
                call("Neem terug");
                assertThat(page().locator("#notices")).containsText("Teruggenomen");
            }
            call("Bereikt");
            assertThat(page().locator("#notices")).containsText("Bewaard: bereikt");
        }
        other.signIn("jeugdhulp");
        other.open("/home/home-partner.xhtml");
        other.openExpected("Uw nummer klopt niet");
        other.judge("calltest-jeugdhulp");
        other.signIn("coordinator2");
        other.open("/partner/calltest.xhtml");
        assertThat(other.page().locator("main")).containsText("nog geen route");
        other.judge("calltest-none");
    }

    /** At the last step, the youth officer. */
    private void call(String button) {
        step(button).first().click();
    }

    private Locator step(String button) {
        return page().locator("main li:has-text('Jeugdagent') button:has(:text-is('" + button + "'))");
    }

    private void choose(String text) {
        page().locator("[id='import:file']")
                .setInputFiles(new FilePayload("mensen.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page().locator("[id='import:sponsor']").selectOption(new SelectOption().setIndex(1));
        press(browser, "import:look");
    }

    @Test
    void a_file_with_people_is_looked_at_stored_once_and_answered_by_their_organisation() {
        String file = "\uFEFFOrganisatie;Naam;E-mail;Rol;Vanaf;Tot en met;\r\nJeugdhulp Midden;Proef Persoon;proef"
                + System.nanoTime() + "@voorbeeld.example;Jeugdhulpverlener;1-8-2026;31-7-2027;\r\n";
        browser.signIn("beheer");
        browser.open("/partner/people-import.xhtml");
        browser.judge("people-import");
        choose(file.replace("Jeugdhulpverlener", "Mentor"));
        assertThat(page().locator("main")).containsText("Regel 2, kolom 4");
        browser.judge("people-import-wrong");
        choose(file);
        assertThat(page().locator("main")).containsText("Er is nog niets bewaard");
        browser.judge("people-import-looked");
        press(browser, "store:go");
        assertThat(page().locator("#notices")).containsText("Voorgelegd");
        choose(file);
        assertThat(page().locator("main")).containsText("Er verandert niets");
        browser.judge("people-import-same");
        Browser partner = anotherBrowser();
        partner.signIn("jeugdhulp");
        partner.open("/home/home-partner.xhtml");
        partner.openExpected("Mensen uit een bestand");
        partner.judge("proposed-roles");
        partner.page()
                .locator("li:has-text('Proef Persoon') button:has-text('Klopt niet')")
                .first()
                .click();
        assertThat(partner.page().locator("#notices")).containsText("weggehaald");
    }
}
