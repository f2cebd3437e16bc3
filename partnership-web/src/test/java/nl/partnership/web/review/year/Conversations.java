package nl.partnership.web.review.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.partnership.web.review.year.People.COORDINATOR;
import static nl.partnership.web.review.year.People.PARTNERS;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Set;

/** The conversations of the first school with its four partners. */
final class Conversations {

    private static final int MOST_QUESTIONS = 20;

    private final People people;
    private String id;

    Conversations(People people) {
        this.people = people;
    }

    /** Plans one for today about these themes; all partners are asked. */
    void plan(String phase, Set<String> themes) {
        Person leads = people.as(COORDINATOR);
        leads.open("/conversation/plan.xhtml");
        leads.page().locator("input[name='plan:phase'][value='" + phase + "']").check();
        leads.fill("plan:date", people.today());
        leads.fill("plan:start", "16:00");
        leads.fill("plan:minutes", "90");
        leads.fill("plan:place", "De Wilg, kamer 3");
        for (Locator theme : leads.page().locator("input[name='plan:themes']").all()) {
            theme.setChecked(themes.contains(theme.inputValue()));
        }
        leads.settle();
        leads.tickAll("plan:participants");
        leads.settle();
        leads.send("plan:save");
        leads.page().waitForURL("**/conversation/conversation.xhtml?id=*");
        id = leads.page().url().replaceAll(".*id=", "");
    }

    String id() {
        return id;
    }

    /** Each partner answers apart, and says that it is ready. */
    void prepare() {
        for (String user : PARTNERS) {
            Person partner = people.as(user);
            partner.open("/conversation/prepare.xhtml?id=" + id);
            partner.fill("prepare:each:0:text", "Zo kijkt " + user + " ernaar.");
            partner.isStored(partner.field("prepare:saved"));
            partner.send("prepare:all");
            partner.reads("Klaar voor het gesprek");
        }
        people.picture(people.as(PARTNERS.get(0)), "partner-prepared");
    }

    /** What was answered apart lies on the table. */
    void open() {
        Person leads = people.as(COORDINATOR);
        leads.open("/conversation/conversation.xhtml?id=" + id);
        leads.sendWith("Open het gesprek");
        leads.page().waitForURL("**/conversation/question.xhtml?id=*");
        for (String user : PARTNERS) {
            assertThat(leads.page().locator("#views")).containsText("Zo kijkt " + user + " ernaar.");
        }
    }

    /** Answers every question together. */
    void answer(String words) {
        Person leads = people.as(COORDINATOR);
        for (int question = 1; question <= MOST_QUESTIONS; question++) {
            leads.page().locator("textarea[id$=':answer']").fill(words + " (" + question + ")");
            leads.isStored(leads.page().locator("#saved"));
            Locator next = leads.field("browse:next");
            if (next.count() == 0 || !next.isEnabled()) {
                break;
            }
            String here = leads.page().url();
            next.click();
            leads.page().waitForURL(url -> !url.equals(here));
        }
        people.picture(leads, "conversation-on-the-table");
    }

    /** A task for somebody comes of the question on the table. */
    void task(String title, String owner, LocalDate due) {
        Person leads = people.as(COORDINATOR);
        unfold(leads, "+ Taak", "addTask:title");
        leads.fill("addTask:title", title);
        leads.choose("addTask:owner", owner);
        leads.fill("addTask:dueOn", due);
        leads.send("addTask:go");
        assertThat(leads.page().locator("#results")).containsText(title);
    }

    /** Something for a later conversation. */
    void agendaItem(String text) {
        Person leads = people.as(COORDINATOR);
        unfold(leads, "+ Agendapunt", "addAgenda:agendaItem");
        leads.fill("addAgenda:agendaItem", text);
        leads.send("addAgenda:go");
        assertThat(leads.page().locator("#results")).containsText(text);
    }

    private static void unfold(Person leads, String summary, String field) {
        if (!leads.field(field).isVisible()) {
            leads.page().getByText(summary).click();
        }
    }

    /** What was not dealt with goes to a later one. */
    void close(String picture) {
        Person leads = people.as(COORDINATOR);
        leads.open("/conversation/close.xhtml?id=" + id);
        leads.send("close:everybody");
        leads.field("close:noNext").check();
        leads.send("close:go");
        leads.page().waitForURL("**/conversation/report.xhtml?id=*");
        people.picture(leads, picture);
    }
}
