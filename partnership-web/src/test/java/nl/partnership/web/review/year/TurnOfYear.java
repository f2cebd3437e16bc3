package nl.partnership.web.review.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;

/** The start of a school year, and its end: what goes on, what is over, and what becomes of what is open. */
final class TurnOfYear {

    private static final int MOST = 60;

    private final People people;

    TurnOfYear(People people) {
        this.people = people;
    }

    /** A school of which nothing is known from before has nothing to decide. */
    void firstStart(String coordinator) {
        Person convenes = people.as(coordinator);
        convenes.open("/review/start.xhtml");
        convenes.send("lines:finish");
        people.picture(convenes, "start-of-a-new-school");
    }

    /** The year on one page, which a partner reads as well. */
    void lookBack(String coordinator, String partner, String... found) {
        Person convenes = people.as(coordinator);
        convenes.open("/review/close.xhtml");
        convenes.follow("Bekijk het jaar");
        Locator year = convenes.page().locator("main");
        assertThat(year).containsText("21 september 2026");
        for (String each : found) {
            assertThat(year).containsText(each);
        }
        people.picture(convenes, "look-back");
        Person reads = people.as(partner);
        reads.open(convenes.here());
        assertThat(reads.page().locator("main")).containsText(found[0]);
        people.picture(reads, "partner-look-back");
    }

    /** What is open at the end, in its words. */
    List<String> open(String coordinator) {
        Person convenes = people.as(coordinator);
        convenes.open("/review/close.xhtml");
        return items(convenes).locator("a").allInnerTexts();
    }

    private static Locator items(Person convenes) {
        return convenes.page().locator("section[aria-labelledby=items-title] li");
    }

    /** Decides what becomes of one. */
    void decide(String coordinator, String item, String choice, String reason) {
        Person convenes = people.as(coordinator);
        convenes.open("/review/close.xhtml");
        items(convenes).locator("a:text-is('" + item + "')").first().click();
        convenes.page().waitForLoadState();
        convenes.page()
                .locator("input[name='decide:choice'][value='" + choice + "']")
                .check();
        if (reason != null) {
            convenes.fill("decide:reason", reason);
        }
        convenes.send("decide:go");
    }

    /** All that is still open goes on. */
    void carryTheRest(String coordinator) {
        Person convenes = people.as(coordinator);
        convenes.open("/review/close.xhtml");
        for (int at = 0; at < MOST && convenes.field("decide:go").isVisible(); at++) {
            convenes.page()
                    .locator("input[name='decide:choice'][value='CARRIED']")
                    .check();
            convenes.send("decide:go");
        }
    }

    /** Every theme was looked at and every item decided: the year is closed. */
    void close(String coordinator, List<String> open) {
        Person convenes = people.as(coordinator);
        convenes.open("/review/close.xhtml");
        while (themes(convenes).count() > 0) {
            convenes.send(themes(convenes).first());
        }
        assertEquals(open, items(convenes).locator("a").allInnerTexts(), "all of what was open");
        assertEquals(open.size(), items(convenes).locator(".tag.done").count(), "decided");
        people.picture(convenes, "ready-to-close");
        convenes.sendSurely("close:go");
        convenes.reads("is afgesloten");
        people.picture(convenes, "closed");
    }

    private static Locator themes(Person convenes) {
        return convenes.page().locator("section[aria-labelledby=themes-title] button:has-text('Teruggekeken')");
    }

    /** The year after: the close made it with the same partners. */
    void next(String coordinator) {
        Person convenes = people.as(coordinator);
        convenes.open("/index.xhtml");
        assertThat(convenes.main()).containsText("Het nieuwe schooljaar: 2027-2028");
        convenes.open("/review/start.xhtml");
        people.picture(convenes, "next-start");
    }

    /** What was learnt goes on, with what is done in another way since. */
    void tellsOfTraining(String coordinator) {
        Locator needs = people.as(coordinator).page().locator("section.list:has-text('" + SharedRooms.TRAINING + "')");
        assertThat(needs.first()).containsText(SharedRooms.DIFFERENT);
    }

    /** What did not change stays in one press, the rest is looked at one by one. */
    void keepAll(String coordinator) {
        Person convenes = people.as(coordinator);
        keep(convenes, "Laat deze");
        keep(convenes, "Zo houden");
        if (convenes.field("lines:finish").count() > 0) {
            convenes.send("lines:finish");
        }
        assertThat(convenes.page().locator("#progress .tag")).hasClass(Pattern.compile("done"));
        people.picture(convenes, "next-year-started");
    }

    private static void keep(Person convenes, String words) {
        Locator buttons = convenes.main().locator("button:has-text('" + words + "'):visible");
        for (int at = 0; at < MOST && buttons.count() > 0; at++) {
            convenes.send(buttons.first());
        }
    }

    /** A task that was carried over says to its owner where it came from. */
    void saysItsOrigin(String owner, String task) {
        Person person = people.as(owner);
        person.open("/task/tasks.xhtml");
        person.follow(task);
        assertThat(person.page().locator(".facts").first()).containsText("Kwam uit Taak: " + task);
        people.picture(person, "carried-over");
    }

    /** An agenda item that was carried over waits for the first conversation; one that was dropped does not. */
    void isOnTheAgenda(String coordinator, String carried, String dropped) {
        Person convenes = people.as(coordinator);
        convenes.open("/conversation/plan.xhtml");
        Locator agenda = convenes.page().locator("section[aria-labelledby=agenda-title]");
        assertThat(agenda).containsText(carried);
        assertThat(agenda).not().containsText(dropped);
    }
}
