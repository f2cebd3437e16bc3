package nl.partnership.web.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.RunningPortal;
import nl.partnership.web.base.SentForm;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** From an empty installation to the first conversation that is planned, with everybody in who is asked to come. */
class SetUpIT extends BrowserTest {

    private static final int MOST_FORMS = 25;
    private static final String PASSWORD = "vier paarden lopen links";
    private static final String SET_UP = "[aria-labelledby=setUp-title]";
    private static final String PEOPLE = "/account/people.xhtml";
    private static final String ORGANISATIONS = "/partner/organisations.xhtml";

    private int forms;

    @Test
    void an_empty_installation_is_ready_in_25_forms_and_says_on_the_way_what_is_missing() throws Exception {
        try (RunningPortal portal = RunningPortal.configured(Map.of("PARTNERSHIP_DEMO", "false"))) {
            Browser administrator = administrator(portal);
            assertNow(administrator, "Voer het bestuur in. Aan zet: de beheerder.");
            administrator.judge("set-up-empty");

            organisation(administrator, null, "Stichting Begin", "Begin");
            organisation(administrator, "SCHOOL", "School Begin", "School");
            organisation(administrator, "POLICE", "Politie Begin", "Politie");
            organisation(administrator, "YOUTH_CARE", "Jeugdhulp Begin", "Jeugdhulp");
            organisation(administrator, "MUNICIPALITY", "Gemeente Begin", "Gemeente");
            Browser officer = come(portal, newcomer(administrator, "Fenna Regel", "Stichting Begin", "DPO"));
            Browser member = come(portal, newcomer(administrator, "Bas Tuur", "Stichting Begin", "BOARD_MEMBER"));
            Browser coordinator = come(portal, newcomer(administrator, "Anna Begin", "School Begin", "SAFETY_COORD"));
            assertNow(administrator, "Start de samenwerking van de school met haar partners. Aan zet: de beheerder.");
            Browser police = come(portal, newcomer(administrator, "Piet Blauw", "Politie Begin", "YOUTH_OFFICER"));
            Browser care = come(portal, newcomer(administrator, "Jet Hulp", "Jeugdhulp Begin", "YOUTH_CARE_WORKER"));
            Browser town = come(portal, newcomer(administrator, "Gerda Stad", "Gemeente Begin", "SAFETY_ADVISER"));
            partnership(administrator);

            for (Browser who : List.of(administrator, officer, member, coordinator)) {
                assertNow(
                        who,
                        "Er ligt een voorstel, dat op advies wacht. Daarna stelt het bestuur de regels vast."
                                + " Aan zet: de functionaris gegevensbescherming (FG).");
                assertEquals(who == officer ? 1 : 0, now(who).locator("a").count());
            }
            officer.judge("set-up-home-officer");
            member.judge("set-up-home-board");
            coordinator.judge("set-up-home-school");
            assertThat(coordinator.page().locator("[aria-labelledby=calls-title]"))
                    .containsText("Er gelden nu geen regels voor delen");
            for (Browser who : List.of(police, care, town)) {
                who.open("/index.xhtml");
                assertThat(who.page().locator("#rulesStanding")).containsText("De FG adviseert daarover");
                assertThat(who.page().locator(SET_UP)).hasCount(0);
            }

            officer.open("/ruleset/rule-set.xhtml");
            officer.page()
                    .locator("[id='adviceForm:favourable'] input[value='true']")
                    .check();
            send(officer, "adviceForm:advise");
            assertNow(
                    member, "Er is advies over het voorstel. Het bestuur stelt de regels vast. Aan zet: het bestuur.");
            member.open("/ruleset/rule-set.xhtml");
            send(member, "adoptionForm:adopt");
            covenant(member);
            member.open("/index.xhtml");
            assertThat(member.page().locator(SET_UP)).hasCount(0);

            String talk = plan(coordinator);
            for (Browser who : List.of(police, care, town)) {
                who.open("/index.xhtml");
                assertThat(who.page().locator("[aria-labelledby=talks-title] a"))
                        .hasAttribute("href", talk);
            }
            assertTrue(forms <= MOST_FORMS, () -> forms + " forms");
        }
    }

    private Browser administrator(RunningPortal portal) throws Exception {
        Browser administrator = browserOn(portal);
        administrator.open(Visitor.found(portal.log(), "(/account/set-up\\.xhtml\\?link=[A-Za-z0-9_-]+)"));
        fill(administrator, "setUp:name", "Eva Eerste");
        fill(administrator, "setUp:email", "eva@begin.example");
        fill(administrator, "setUp:userName", "eerste");
        fill(administrator, "setUp:password", PASSWORD);
        SentForm pressed = SentForm.of(administrator.page(), "setUp", "setUp:go");
        send(administrator, "setUp:go");
        String again = pressed.send();
        assertTrue(again.contains("<h1>Beheer"), again);
        return administrator;
    }

    private void organisation(Browser administrator, String kind, String name, String shortName) {
        administrator.open(ORGANISATIONS);
        if (kind != null) {
            field(administrator, "add:kind").selectOption(kind);
        }
        fill(administrator, "add:name", name);
        fill(administrator, "add:shortName", shortName);
        send(administrator, "add:go");
    }

    /** @return the link of the invitation */
    private String newcomer(Browser administrator, String name, String organisation, String role) {
        administrator.open(PEOPLE);
        fill(administrator, "add:name", name);
        fill(administrator, "add:email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@begin.example");
        field(administrator, "add:organisation").selectOption(new SelectOption().setLabel(organisation));
        field(administrator, "add:role").selectOption(role);
        if (List.of("YOUTH_OFFICER", "YOUTH_CARE_WORKER", "SAFETY_ADVISER").contains(role)) {
            fill(
                    administrator,
                    "add:until",
                    LocalDate.now(Day.ZONE).plusMonths(6).toString());
            field(administrator, "add:sponsor").selectOption(new SelectOption().setLabel("Anna Begin (School)"));
        }
        send(administrator, "add:go");
        return Visitor.found(
                administrator.page().locator("#notices").innerText(),
                "(/account/invitation\\.xhtml\\?link=[A-Za-z0-9_-]+)");
    }

    /** Whoever is invited chooses a password, and is in. */
    private Browser come(RunningPortal portal, String link) {
        Browser who = browserOn(portal);
        who.open(link);
        fill(who, "invitation:password", PASSWORD);
        SentForm pressed = SentForm.of(who.page(), "invitation", "invitation:go");
        send(who, "invitation:go");
        assertThat(who.page().locator("#notices")).containsText("Uw wachtwoord is bewaard");
        assertTrue(pressed.send().contains("Uw wachtwoord is bewaard"), "who presses twice is told so twice");
        return who;
    }

    private void partnership(Browser administrator) {
        administrator.open("/partner/partnerships.xhtml");
        field(administrator, "add:school").selectOption(new SelectOption().setLabel("School Begin"));
        send(administrator, "add:go");
        checkAll(administrator, "add:partner");
        send(administrator, "add:go");
        assertThat(administrator.page().locator("#main")).containsText("Gemeente Begin");
    }

    private void covenant(Browser member) {
        member.open("/covenant/covenant-edit.xhtml");
        fill(member, "covenant:title", "Samen veilig");
        fill(member, "covenant:from", LocalDate.now(Day.ZONE).toString());
        fill(member, "covenant:until", LocalDate.now(Day.ZONE).plusYears(2).toString());
        fill(member, "covenant:evaluateOn", LocalDate.now(Day.ZONE).plusYears(1).toString());
        checkAll(member, "covenant:parties");
        checkAll(member, "covenant:purposes");
        send(member, "covenant:save");
    }

    /** @return the address of the conversation */
    private String plan(Browser coordinator) {
        coordinator.open("/conversation/plan.xhtml");
        fill(coordinator, "plan:date", LocalDate.now(Day.ZONE).plusDays(14).toString());
        fill(coordinator, "plan:start", "15:30");
        fill(coordinator, "plan:place", "Kamer 12");
        field(coordinator, "plan:themes").locator("input").first().check();
        checkAll(coordinator, "plan:participants");
        send(coordinator, "plan:save");
        return coordinator.page().url().replaceFirst(".*//[^/]+", "");
    }

    /** Fills in nothing more, and sends: nothing was wrong with it. */
    private void send(Browser who, String button) {
        forms++;
        field(who, button).click();
        who.page().waitForLoadState();
        assertThat(who.page().locator(".problems")).hasCount(0);
    }

    /** What stands there as the one thing to do now. */
    private static void assertNow(Browser who, String text) {
        who.open("/index.xhtml");
        assertThat(now(who)).containsText(text);
    }

    private static Locator now(Browser who) {
        return who.page()
                .locator(SET_UP + " li")
                .filter(new Locator.FilterOptions().setHas(who.page().locator(".tag.soon")));
    }

    private static Locator field(Browser who, String id) {
        return who.page().locator("[id='" + id + "']");
    }

    private static void fill(Browser who, String id, String text) {
        field(who, id).fill(text);
    }

    private static void checkAll(Browser who, String id) {
        field(who, id).locator("input").all().forEach(Locator::check);
    }
}
