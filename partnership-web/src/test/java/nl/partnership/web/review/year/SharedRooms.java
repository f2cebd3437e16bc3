package nl.partnership.web.review.year;

import static nl.partnership.web.review.year.People.COLLEAGUE;
import static nl.partnership.web.review.year.People.COORDINATOR;
import static nl.partnership.web.review.year.People.FIRST;
import static nl.partnership.web.review.year.People.PARTNERS;
import static nl.partnership.web.review.year.People.POLICE;
import static nl.partnership.web.review.year.People.SECOND;
import static nl.partnership.web.review.year.People.YOUTH_CARE;

import com.microsoft.playwright.Locator;
import java.util.List;

/** What partners say for both schools, and what they and the first school learn. */
final class SharedRooms {

    static final String TRAINING = "Rustig blijven als het spannend wordt";
    static final String DIFFERENT = "Wij laten de ander eerst uitpraten.";

    private final People people;

    SharedRooms(People people) {
        this.people = people;
    }

    /** The school says of two signals who is to act; each organisation confirms its own column. */
    void turns(String school, String coordinator) {
        Person writes = people.as(coordinator);
        writes.open("/vision/turns.xhtml");
        for (int at = 0; at < 2; at++) {
            writes.page().locator("table.turns a:has-text('Wijzig')").nth(at).click();
            writes.page().waitForLoadState();
            List<Locator> turns = writes.page().locator("select[id$=':turn']").all();
            turns.get(0).selectOption("FIRST");
            turns.subList(1, turns.size()).forEach(one -> one.selectOption("THEN"));
            writes.send("turn:save");
        }
        people.keep("turns " + school, writes.here());
    }

    /** On the own home it stands that the column asks for a look. */
    void confirmColumns(String school) {
        for (String user : PARTNERS) {
            Person partner = people.as(user);
            partner.open(people.place("turns " + school));
            partner.send("confirm:go");
            partner.reads("De kolom van uw organisatie is bevestigd");
        }
        people.picture(people.as(POLICE), "partner-column-confirmed");
    }

    /** Once a term, for all schools. */
    void confirmContacts() {
        for (String user : PARTNERS) {
            Person partner = people.as(user);
            partner.open("/partner/my-contact.xhtml");
            partner.fill("contact:phone", "010 100 20 " + (30 + PARTNERS.indexOf(user)));
            partner.send("contact:confirm");
            partner.reads("Uw gegevens zijn bevestigd");
        }
        people.picture(people.as(YOUTH_CARE), "partner-contact-confirmed");
    }

    /** What one can give in the conversation that lies ahead; one of them gives it to the other school too. */
    void offers(String conversation) {
        for (String user : PARTNERS.subList(0, 2)) {
            Person partner = people.as(user);
            partner.open("/agreement/offer-edit.xhtml?conversation=" + conversation);
            partner.field("offer:kind").locator("input").first().check();
            partner.fill("offer:what", "Spreekuur op school, elke week");
            partner.field("offer:period").locator("input").first().check();
            partner.send("offer:save");
            partner.send("mine:all");
            partner.reads("Het staat klaar");
        }
        people.picture(people.as(POLICE), "partner-offers");
    }

    /** Written, checked by a colleague, read by two sectors, learnt from and closed. */
    void learningCase() {
        Person convenes = people.as(COORDINATOR);
        convenes.open("/language/cases.xhtml");
        convenes.follow("Schrijf een casus");
        convenes.fill("case:title", "Elke week een dag minder");
        convenes.fill("case:question", "Wie vraagt er door?");
        convenes.fill("case:story", "Een leerling komt elke week een dag minder en zegt weinig.");
        convenes.tick("case:origin", "Verzonnen");
        convenes.send("case:save");
        String address = convenes.here();
        Person colleague = people.as(COLLEAGUE);
        colleague.open(address);
        colleague.tick("check:partner", "Nee");
        colleague.tick("check:self", "Nee");
        colleague.send("check:check");
        colleague.send("acts:share");
        perspective(YOUTH_CARE, "Jeugdhulp", address);
        perspective(POLICE, "Politie", address);
        convenes.open(address);
        convenes.sendSurely("lead:open");
        convenes.fill("learn:text", "Vraag de tweede keer meteen door.");
        convenes.send("learn:learn");
        convenes.sendSurely("end:close");
        people.picture(convenes, "case-closed");
    }

    private void perspective(String user, String sector, String address) {
        Person partner = people.as(user);
        partner.open(address);
        partner.follow("Schrijf: " + sector);
        partner.fill("perspective:sees", "Een jongere die afhaakt.");
        partner.fill("perspective:does", "Navragen wat er speelt.");
        partner.send("perspective:ready");
    }

    /** The school wants to learn something, youth care as well, and says for its other school too. */
    void training() {
        Person convenes = people.as(COORDINATOR);
        convenes.open("/learning/need-edit.xhtml");
        convenes.field("need:kind").locator("input").nth(1).check();
        convenes.fill("need:topic", TRAINING);
        convenes.send("need:save");
        people.keep("training", convenes.here());
        Person partner = people.as(YOUTH_CARE);
        partner.open(convenes.here());
        partner.send("join:go");
        partner.reads("Wij ook");
        people.at(SECOND);
        partner.send("elsewhere:go");
        people.at(FIRST);
        people.picture(partner, "training-asked-by-two");
    }

    void held() {
        Person convenes = people.as(COORDINATOR);
        convenes.open(people.place("training"));
        convenes.page().locator("summary:has-text('Het is geweest')").click();
        convenes.fill("hold:heldOn", people.today().minusDays(4));
        convenes.fill("hold:different", DIFFERENT);
        convenes.send("hold:go");
        people.picture(convenes, "training-held");
    }
}
