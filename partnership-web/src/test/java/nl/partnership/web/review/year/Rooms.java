package nl.partnership.web.review.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.partnership.web.review.year.People.COORDINATOR;
import static nl.partnership.web.review.year.People.LEADER;
import static nl.partnership.web.review.year.People.PARTNERS;
import static nl.partnership.web.review.year.People.POLICE;
import static nl.partnership.web.review.year.People.YOUTH_CARE;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the first school brings up with its partners between conversations, and what it tells of itself. */
final class Rooms {

    static final String AGREEMENT = "Wij bellen elkaar dezelfde dag";
    static final String PRIORITY = "Minder ruzie na school op het plein";

    /** Two in three are of one kind, which makes a band of itself. */
    private static final int INCIDENTS = 24;

    private static final LocalDate BEFORE = LocalDate.of(2026, 5, 11);

    private final People people;

    Rooms(People people) {
        this.people = people;
    }

    /** Each may say yes; what holds is for who did. */
    void priority() {
        Person convenes = people.as(COORDINATOR);
        convenes.open("/insight/priority-edit.xhtml");
        convenes.fill("priority:goal", PRIORITY);
        convenes.fill("priority:unit", "ruzies per week");
        convenes.fill("priority:start", "8");
        convenes.fill("priority:target", "3");
        convenes.field("priority:source").selectOption(new SelectOption().setIndex(1));
        convenes.field("priority:owner").selectOption(new SelectOption().setIndex(1));
        convenes.fill("priority:until", people.today().plusMonths(12));
        convenes.send("priority:save");
        String address = address(convenes, "/insight/priority.xhtml", PRIORITY);
        vote(LEADER, address, "Ja");
        for (String user : PARTNERS) {
            vote(user, address, user.equals(POLICE) ? "Nu niet" : "Ja");
        }
        people.picture(people.as(POLICE), "priority-voted");
    }

    /** Where the page of what was just saved stands. */
    private static String address(Person person, String page, String words) {
        if (!person.here().startsWith(page)) {
            person.follow(words);
        }
        return person.here();
    }

    private void vote(String user, String address, String choice) {
        Person votes = people.as(user);
        votes.open(address);
        votes.tick("vote:choice", choice);
        votes.send("vote:go");
    }

    /** School, youth care and police agree. */
    void agreement() {
        Person convenes = people.as(COORDINATOR);
        convenes.open("/agreement/agreements.xhtml");
        convenes.follow("Nieuwe afspraak");
        if (convenes.page().locator("select#school").count() > 0) {
            convenes.page().locator("main form.card button").click();
            convenes.page().waitForLoadState();
        }
        convenes.fill("agreement:title", AGREEMENT);
        convenes.fill("agreement:text", "Wie iets ziet dat niet kan wachten, belt de ander nog dezelfde dag.");
        convenes.tick("agreement:parties", "Jeugdhulp");
        convenes.tick("agreement:parties", "Politie");
        convenes.fill("agreement:from", people.today());
        convenes.fill("agreement:until", people.today().plusYears(2));
        convenes.fill("agreement:reviewOn", people.today().plusMonths(14));
        convenes.send("agreement:save");
        String address = convenes.here();
        for (String user : List.of(LEADER, YOUTH_CARE, POLICE)) {
            Person decides = people.as(user);
            decides.open(address);
            decides.sendSurely("assent:go");
            decides.reads("Uw akkoord is vastgelegd");
        }
        assertThat(people.as(POLICE).page().locator(".lead")).containsText("Deze afspraak geldt");
        people.picture(people.as(POLICE), "agreement-in-force");
        people.keep("agreement", address);
    }

    /** What the school kept elsewhere of the year before comes in as one file. */
    void incidents() {
        Person convenes = people.as(COORDINATOR);
        convenes.open("/insight/incident-import.xhtml");
        String rows = IntStream.range(0, INCIDENTS)
                .mapToObj(row -> BEFORE.plusDays(row) + ";" + (row % 2 == 0 ? "Pauze;" : "Na school;")
                        + (row % 3 == 0 ? "Vechten of slaan;" : "Pesten of buitensluiten;") + "School lost het op;"
                        + (row % 2 == 0 ? "YARD;" : "ROUTE;") + "Leerling;\r\n")
                .collect(Collectors.joining("", "Dag;Deel van de dag;Soort;Zwaarte;Plaats;Tegen;Acties\r\n", ""));
        convenes.attach("import:file", rows);
        convenes.send("import:look");
        convenes.send("store:go");
        convenes.open("/insight/incidents.xhtml");
        people.picture(convenes, "school-incidents");
    }

    /** Others see bands of it, and nothing else. */
    void sheet() {
        Person convenes = people.as(COORDINATOR);
        convenes.open("/insight/sheet-new.xhtml");
        convenes.tick("sheet:about", "Nee");
        convenes.sendSurely("sheet:publish");
        Person partner = people.as(PARTNERS.get(2));
        partner.open("/insight/sheets.xhtml");
        partner.follow("2025-2026");
        assertThat(partner.main()).containsText("10 tot en met 19");
        people.picture(partner, "partner-figure-sheet");
    }

    /** The school asks youth care for something; it promises that, and for its other school too. */
    void expectation() {
        Person convenes = people.as(COORDINATOR);
        convenes.open("/agreement/expectation-ask.xhtml");
        if (convenes.page().locator("select#school").count() > 0) {
            convenes.page().locator("main form.card button").click();
            convenes.page().waitForLoadState();
        }
        convenes.choose("expectation:to", "Jeugdhulp");
        convenes.fill("expectation:text", "Belt dezelfde dag terug");
        convenes.fill("expectation:within", "dezelfde dag");
        convenes.send("expectation:save");
        Person partner = people.as(YOUTH_CARE);
        partner.open(convenes.here());
        partner.tick("answer:reply", "Zeggen wij toe");
        partner.send("answer:go");
        people.picture(partner, "expectation-promised");
    }

    /** That the summary of the monitor is with the Inspectorate. */
    void monitor(String coordinator, String name) {
        Person convenes = people.as(coordinator);
        convenes.open("/schoolyear/days.xhtml");
        convenes.fill("monitor:deliveredOn", people.today().minusDays(3));
        convenes.choose("monitor:deliveredBy", name);
        convenes.send("monitor:deliver");
        people.picture(convenes, "monitor-delivered");
    }
}
