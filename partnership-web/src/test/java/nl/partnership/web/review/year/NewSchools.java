package nl.partnership.web.review.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.partnership.web.review.year.People.ADMINISTRATOR;
import static nl.partnership.web.review.year.People.BOARD;
import static nl.partnership.web.review.year.People.COORDINATOR;
import static nl.partnership.web.review.year.People.FIRST;
import static nl.partnership.web.review.year.People.OFFICER;
import static nl.partnership.web.review.year.People.PARTNERS;
import static nl.partnership.web.review.year.People.POLICE;
import static nl.partnership.web.review.year.People.SECOND;
import static nl.partnership.web.review.year.People.YOUTH_CARE;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.web.base.Visitor;

/** An installation with two schools of one board and the partners that both have, from nothing. */
final class NewSchools {

    private static final String BOARD_NAME = "Stichting Oever";
    private static final LocalDate END = LocalDate.of(2027, 7, 31);

    private final People people;

    NewSchools(People people) {
        this.people = people;
    }

    void found() throws IOException {
        Person administrator = administrator();
        organisation(administrator, null, BOARD_NAME, "Oever");
        organisation(administrator, "SCHOOL", FIRST, FIRST);
        organisation(administrator, "SCHOOL", SECOND, SECOND);
        organisation(administrator, "YOUTH_CARE", "Jeugdhulp Oever", "Jeugdhulp");
        organisation(administrator, "POLICE", "Politie Oever", "Politie");
        organisation(administrator, "MUNICIPALITY", "Gemeente Oever", "Gemeente");
        organisation(administrator, "OTHER", "Jongerenwerk Oever", "Jongerenwerk");
        comes(administrator, OFFICER, "Fenna Regel", BOARD_NAME, "DPO");
        comes(administrator, BOARD, "Bas Tuur", BOARD_NAME, "BOARD_MEMBER");
        comes(administrator, People.COORDINATOR, "Anna Dekker", FIRST, "SAFETY_COORD");
        comes(administrator, People.COLLEAGUE, "Karim Bouali", FIRST, "CARE_COORD");
        comes(administrator, People.LEADER, "Lia Winter", FIRST, "SCHOOL_LEADER");
        comes(administrator, People.COORDINATOR_OF_SECOND, "Bart Noord", SECOND, "SAFETY_COORD");
        comes(administrator, YOUTH_CARE, "Jet Hulst", "Jeugdhulp Oever", "YOUTH_CARE_WORKER");
        comes(administrator, POLICE, "Piet Blauw", "Politie Oever", "YOUTH_OFFICER");
        comes(administrator, People.TOWN, "Gerda Stam", "Gemeente Oever", "SAFETY_ADVISER");
        comes(administrator, People.YOUTH_WORK, "Joris Werk", "Jongerenwerk Oever", "YOUTH_WORKER");
        partnership(administrator, FIRST);
        partnership(administrator, SECOND);
        people.picture(administrator, "administrator-two-schools");
    }

    private Person administrator() throws IOException {
        Person administrator = people.newcomer(ADMINISTRATOR);
        administrator.open(Visitor.found(people.portal().log(), "(/account/set-up\\.xhtml\\?link=[A-Za-z0-9_-]+)"));
        administrator.fill("setUp:name", "Eva Eerste");
        administrator.fill("setUp:email", "eva@oever.example");
        administrator.fill("setUp:userName", ADMINISTRATOR);
        administrator.fill("setUp:password", DemoAccounts.PASSWORD);
        administrator.send("setUp:go");
        return administrator;
    }

    private static void organisation(Person administrator, String kind, String name, String shortName) {
        administrator.open("/partner/organisations.xhtml");
        if (kind != null) {
            administrator.field("add:kind").selectOption(kind);
        }
        administrator.fill("add:name", name);
        administrator.fill("add:shortName", shortName);
        administrator.send("add:go");
    }

    /** Whoever is invited chooses a password, and is in. */
    private void comes(Person administrator, String user, String name, String organisation, String role) {
        administrator.open("/account/people.xhtml");
        administrator.fill("add:name", name);
        administrator.fill("add:email", user + "@oever.example");
        administrator.choose("add:organisation", organisation);
        administrator.field("add:role").selectOption(role);
        if (PARTNERS.contains(user)) {
            administrator.fill("add:until", END);
            administrator.choose("add:sponsor", "Anna Dekker");
        }
        administrator.send("add:go");
        String link = Visitor.found(
                administrator.page().locator("#notices").innerText(),
                "(/account/invitation\\.xhtml\\?link=[A-Za-z0-9_-]+)");
        Person person = people.newcomer(user);
        person.open(link);
        assertThat(person.field("invitation:userName")).hasValue(user);
        person.fill("invitation:password", DemoAccounts.PASSWORD);
        person.send("invitation:go");
        person.reads("Uw wachtwoord is bewaard");
    }

    /** Who answers for the partners gives their access for the half-year that comes, or that began. */
    void renewAccess() {
        Person answers = people.as(COORDINATOR);
        Locator renew = answers.page().locator("[id$=':renew']");
        for (int left = PARTNERS.size(); left > 0; left--) {
            answers.open("/account/sponsored.xhtml");
            assertThat(renew).hasCount(left);
            answers.send(renew.first());
            answers.reads("De toegang is verlengd");
        }
        people.picture(answers, "access-of-partners");
    }

    private static void partnership(Person administrator, String school) {
        administrator.open("/partner/partnerships.xhtml");
        administrator.choose("add:school", school);
        administrator.send("add:go");
        administrator.tickAll("add:partner");
        administrator.send("add:go");
        assertThat(administrator.main()).containsText("Jongerenwerk Oever");
    }

    /** The officer advises, and the board adopts. */
    private void adopted() {
        Person officer = people.as(OFFICER);
        officer.open("/ruleset/rule-set.xhtml");
        officer.field("adviceForm:favourable").locator("input[value='true']").check();
        officer.send("adviceForm:advise");
        Person member = people.as(BOARD);
        member.open("/ruleset/rule-set.xhtml");
        member.send("adoptionForm:adopt");
    }

    /** Rules are adopted, and a covenant stands. */
    void rules() {
        adopted();
        Person member = people.as(BOARD);
        member.open("/covenant/covenant-edit.xhtml");
        member.fill("covenant:title", "Samen veilig aan de oever");
        member.fill("covenant:from", people.today());
        member.fill("covenant:until", people.today().plusYears(3));
        member.fill("covenant:evaluateOn", people.today().plusYears(1));
        member.tickAll("covenant:parties");
        member.tickAll("covenant:purposes");
        member.send("covenant:save");
        people.picture(member, "board-covenant");
    }

    /** The administrator enters, on the word of each organisation, who may decide for it. */
    void mandates() {
        Person administrator = people.as(ADMINISTRATOR);
        for (String user : PARTNERS) {
            mandate(administrator, user, "PRIORITIES");
        }
        for (String user : List.of(YOUTH_CARE, POLICE)) {
            mandate(administrator, user, "AGREEMENTS");
            mandate(administrator, user, "EXPECTATIONS");
        }
    }

    private void mandate(Person administrator, String user, String purpose) {
        membership(administrator, user);
        administrator.page().locator("summary:has-text('Leg een mandaat vast')").click();
        administrator.field("mandate:purpose").selectOption(purpose);
        administrator.fill("mandate:givenBy", "directie");
        administrator.fill("mandate:wordOn", people.today());
        administrator.fill("mandate:mandateFrom", people.today());
        administrator.fill("mandate:mandateUntil", END);
        administrator.send("mandate:give");
    }

    private static void membership(Person administrator, String user) {
        administrator.open("/account/people.xhtml?words=" + user + "@oever.example");
        administrator
                .page()
                .locator("#main a[href*='person.xhtml?id=']")
                .first()
                .click();
        administrator.page().waitForLoadState();
        administrator
                .page()
                .locator("#main a[href*='membership.xhtml?id=']")
                .first()
                .click();
        administrator.page().waitForLoadState();
    }

    /** Before the summer: partners go on for a year, and rules for the next one are adopted. */
    void anotherYear() {
        Person administrator = people.as(ADMINISTRATOR);
        for (String user : PARTNERS) {
            membership(administrator, user);
            administrator.fill("membership:until", END.plusYears(1));
            administrator.send("membership:save");
        }
        administrator.open("/ruleset/rule-sets.xhtml");
        administrator.choose("startForm:schoolYear", "2027-2028");
        administrator.send("startForm:start");
        adopted();
        people.picture(people.as(BOARD), "board-rules-for-next-year");
    }
}
