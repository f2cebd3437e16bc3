package nl.partnership.web.ruleset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.PortalOnOtherDay;
import nl.partnership.web.base.Visitor;
import nl.partnership.web.sharing.ShareForms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A summer on which nobody adopted new rules, day after day, as each role sees it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TurnOfYearIT extends BrowserTest {

    private static final LocalDateTime JULY = LocalDateTime.of(2027, 7, 20, 10, 0);
    private static final LocalDateTime AUGUST = LocalDateTime.of(2027, 8, 3, 10, 0);
    private static final List<String> LONGER = List.of("jeugdhulp", "jeugdagent", "gemeente");
    private static final String STANDING = "#rulesStanding";

    private static PortalOnOtherDay portal;

    @BeforeAll
    static void startInJuly() throws IOException {
        portal = PortalOnOtherDay.start(JULY);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void openWindowOnIt() {
        browser = browserOn(portal);
    }

    private void home(String user) {
        browser.signIn(user);
        assertEquals(200, browser.open("/index.xhtml"));
    }

    @Test
    @Order(1)
    void in_july_everybody_reads_that_the_rules_end_and_who_acts() {
        for (String user : List.of("coordinator", "jeugdhulp", "beheer")) {
            home(user);
            assertThat(page().locator(STANDING)).containsText("gelden tot en met 31 juli");
            assertThat(page().locator(STANDING)).containsText("De beheerder maakt een voorstel");
            browser.judge("turn-july-home-" + user);
        }
    }

    @Test
    @Order(2)
    void on_1_August_each_home_says_what_is_missing_and_who_acts() throws IOException {
        LONGER.forEach(TurnOfYearIT::giveAnotherYear);
        answerForThem();
        portal.moveTo(AUGUST);
        for (String user :
                List.of("coordinator", "jeugdhulp", "jeugdagent", "gemeente", "bestuurder", "fg", "beheer")) {
            home(user);
            assertThat(page().locator(STANDING)).containsText("Nu gelden er geen");
            assertThat(page().locator(STANDING)).containsText("De beheerder maakt een voorstel");
            assertThat(page().locator("#main")).not().containsText("geen taken op uw naam");
            browser.judge("turn-home-" + user);
        }
    }

    /** As an administrator does for who goes on next year. */
    private static void giveAnotherYear(String user) {
        Visitor administrator = new Visitor(portal.address()).signIn("beheer");
        String people = administrator
                .get("/account/people.xhtml?words=" + user + "@waterstad.example")
                .body();
        String person = Visitor.found(people, "person\\.xhtml\\?id=([0-9a-f-]{36})");
        String roles = administrator.get("/account/person.xhtml?id=" + person).body();
        String address =
                "/account/membership.xhtml?id=" + Visitor.found(roles, "membership\\.xhtml\\?id=([0-9a-f-]{36})");
        String form = administrator.get(address).body();
        String from = Visitor.found(form, "name=\"membership:from\"[^>]* value=\"([^\"]+)\"");
        String sponsor = Visitor.found(form, "<option value=\"([0-9a-f-]{36})\" selected");
        Map<String, String> terms = Map.of(
                "membership:from",
                LocalDate.of(2027, 7, 1).toString(),
                "membership:until",
                LocalDate.of(2028, 6, 30).toString(),
                "membership:sponsor",
                sponsor,
                "membership:save",
                "membership:save");
        assertEquals(302, administrator.post(address, form, terms).statusCode(), () -> user + " from " + from);
    }

    /** As who answers for their access does: one after the other, as long as a row can be prolonged. */
    private static void answerForThem() {
        String page = "/account/sponsored.xhtml";
        Visitor coordinator = new Visitor(portal.address()).signIn("coordinator");
        Pattern renew = Pattern.compile(
                "name=\"(sponsored:[^\"]*:)which\" value=\"([^\"]+)\" /><button id=\"sponsored:[^\"]*:renew\"");
        int renewed = 0;
        String form = coordinator.get(page).body();
        for (Matcher row = renew.matcher(form); row.find(); row = renew.matcher(form)) {
            String button = row.group(1) + "renew";
            form = coordinator
                    .post(page, form, Map.of(row.group(1) + "which", row.group(2), button, button))
                    .body();
            renewed++;
        }
        assertEquals(LONGER.size(), renewed, form);
    }

    @Test
    @Order(3)
    void whose_role_ended_reads_so_after_the_right_password_and_the_tasks_that_stay_are_seen() {
        browser.open("/account/sign-in.xhtml");
        browser.typeSignIn("gi");
        assertThat(page().locator("main")).containsText("duurde tot en met");
        browser.judge("turn-role-ended");
        home("coordinator");
        assertThat(page().locator("section[aria-labelledby=stranded-title]")).containsText("Peter Blom");
        home("beheer");
        assertThat(page().locator("#main")).containsText("Peter Blom (Jeugdbescherming) kan niet aanmelden");
    }

    @Test
    @Order(4)
    void without_rules_the_pages_about_sharing_say_why_they_are_empty() {
        browser.signIn("coordinator");
        browser.open("/ruleset/rules.xhtml");
        assertThat(page().locator(STANDING)).isVisible();
        browser.judge("turn-rules");
        browser.open("/partner/contacts.xhtml");
        assertThat(page().locator("section[aria-labelledby=emergency-title]")).containsText("0900 8844");
        browser.judge("turn-contacts");
        browser.open("/sharing/share.xhtml");
        assertThat(page().locator("#main a[href='tel:112']")).hasCount(1);
        browser.judge("turn-share");
        browser.signIn("jeugdhulp");
        browser.open("/task/tasks.xhtml");
        assertThat(page().locator("#main")).containsText("Zodra er regels zijn, staan ze hier weer.");
        browser.judge("turn-tasks-jeugdhulp");
    }

    @Test
    @Order(5)
    void in_danger_one_reads_to_call_first_and_what_was_shared_is_recorded() {
        browser.signIn("coordinator");
        browser.open("/sharing/share.xhtml");
        ShareForms forms = new ShareForms(page());
        forms.ask("jeugdagent", "SAFETY_SIGNAL", "ACUTE_DANGER");
        browser.judge("turn-danger");
        field("answer:justification").fill("Er wordt gevochten bij de ingang, en er is een mes.");
        press("answer:see");
        assertThat(page().locator("#danger-title")).containsText("Bel 112");
        assertThat(page().locator("main")).not().containsText("Nee");
        browser.judge("turn-danger-answer");
        page().locator("#main .danger-first a.quiet").click();
        page().waitForURL("**/sharing/shared.xhtml?*");
        forms.receiver("shared", "Jeugdagent");
        field("shared:sharedAt").fill("2027-08-03T09:30");
        field("shared:needed").check();
        field("shared:justification").fill("Er werd gevochten bij de ingang, en er was een mes.");
        browser.judge("turn-shared");
        press("shared:keep");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
        assertThat(page().locator("main")).containsText("Daarom zegt dit bewijs geen ja of nee.");
        assertThat(page().locator("main")).not().containsText("mag niet");
        browser.judge("turn-receipt");
        browser.open("/sharing/receipts.xhtml");
        assertThat(page().locator("main .tasks li").first()).containsText("er golden geen regels");
    }

    @Test
    @Order(6)
    void the_board_prolongs_the_former_rules_and_everybody_can_read_why() {
        browser.signIn("bestuurder");
        browser.open("/ruleset/rule-prolong.xhtml");
        field("prolong:until").fill("2027-10-01");
        press("prolong:go");
        assertThat(page().locator("[data-problems]")).containsText("Waarom zijn er nog geen nieuwe regels?");
        field("prolong:reason").fill("De FG is ziek. De nieuwe regels komen in september.");
        press("prolong:go");
        assertThat(field("prolong:until-wrong")).containsText("tot en met 30 september");
        browser.judge("turn-prolong-problem");
        field("prolong:until").fill("2027-09-15");
        press("prolong:go");
        page().waitForURL("**/ruleset/rules.xhtml?version=2");
        assertThat(page().locator("#main .lead")).containsText("geldt van 3 augustus tot en met 15 september");
        assertThat(page().locator("#main .lead")).containsText("Willem Groen verlengde op 3 augustus");
        assertThat(page().locator("#main .lead")).not().containsText("vast");
        browser.judge("turn-prolonged");
        home("fg");
        assertThat(page().locator("#main")).containsText("Willem Groen verlengde ze op 3 augustus");
        browser.judge("turn-prolonged-home-fg");
        browser.open("/audit/trail.xhtml");
        assertThat(page().locator("main")).containsText("Regels voor delen verlengd");
        browser.judge("turn-trail");
        home("jeugdhulp");
        assertThat(page().locator(STANDING)).hasCount(0);
        assertThat(page().locator("#main")).containsText("Vaste plek voor jeugdhulp in de school regelen");
    }
}
