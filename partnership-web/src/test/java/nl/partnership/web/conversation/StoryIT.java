package nl.partnership.web.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import nl.partnership.ejb.base.Time;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** One conversation with the real card, from the plan to the task that a partner does because of it. */
class StoryIT extends BrowserTest {

    private static final List<String> PARTNERS = List.of("Ilse Vermaat", "Dilan Kaya", "Rachid Amrani", "Yvonne Smit");
    /** Theme 6 has four questions. */
    private static final int QUESTIONS = 4;

    private static final long FOLLOWS_WITHIN_MILLIS = 3000;

    private static final String ANSWER = "textarea[id$=':answer']";
    private static final String TASK = "Afspraken over het ophalen van leerlingen opschrijven";

    private Page leader;
    private String id;

    @Test
    void partners_plan_prepare_hold_and_close_a_conversation_and_do_what_was_agreed() {
        browser.signIn("coordinator");
        leader = browser.page();
        plan();
        Browser follower = prepareWithFourPartners();
        browser.open("/conversation/conversation.xhtml?id=" + id);
        follower.open("/conversation/conversation.xhtml?id=" + id);
        open();
        follower.page().waitForURL("**/conversation/question.xhtml?id=*");
        follow(follower.page());
        nobody_loses_a_word();
        addResults();
        close();
        report();
        doTheTask(follower.page());
        browser.assertNoSurprise();
        follower.assertNoSurprise();
    }

    @Test
    void a_conversation_of_a_later_day_is_not_opened_by_the_way() {
        browser.signIn("coordinator");
        leader = browser.page();
        leader.locator("section[aria-labelledby='next-title'] a.btn").click();
        leader.waitForURL("**/conversation/conversation.xhtml?id=*");
        Locator open = leader.getByRole(AriaRole.BUTTON, named("Open het gesprek"));
        assertThat(open).hasCount(0);
        leader.getByText("Nu al beginnen?").click();
        assertThat(open).isVisible();
        Locator items = leader.locator("section[aria-labelledby='agenda-title'] li");
        int before = items.count();
        leader.locator("[id$=':agendaItem']").fill("Verkeerd punt");
        leader.locator("[id$=':agendaItem']").press("Enter");
        assertThat(items).hasCount(before + 1);
        leader.getByText("Nu al beginnen?").click();
        browser.judge("card-conversation-early");
        leader.getByRole(AriaRole.BUTTON, named("Haal weg: Verkeerd punt")).click();
        assertThat(items).hasCount(before);
        browser.assertNoSurprise();
    }

    private void plan() {
        browser.open("/conversation/plan.xhtml");
        fill(leader, "plan:date", LocalDate.now(Time.ZONE).toString());
        fill(leader, "plan:start", "15:00");
        fill(leader, "plan:minutes", "75");
        fill(leader, "plan:place", "");
        for (Locator theme : leader.locator("input[name='plan:themes']").all()) {
            theme.setChecked("T6".equals(theme.inputValue()));
        }
        for (Locator person : leader.locator("input[name='plan:participants']").all()) {
            person.setChecked(false);
        }
        PARTNERS.forEach(name -> leader.getByLabel(Pattern.compile(name + "$")).check());
        leader.locator("[id='plan:standIn']").selectOption(option(leader, "plan:standIn", "Noor Bakker"));
        press(leader, "plan:save");
        assertThat(leader.locator("[data-problems] a")).hasCount(1);
        assertThat(leader.locator("[id='plan:place']")).hasAttribute("aria-invalid", "true");
        assertThat(leader.locator("[id='plan:minutes']")).hasValue("75");
        PARTNERS.forEach(name ->
                assertThat(leader.getByLabel(Pattern.compile(name + "$"))).isChecked());
        browser.judge("card-plan-problem");
        fill(leader, "plan:place", "De Brug, aula");
        press(leader, "plan:save");
        leader.waitForURL("**/conversation/conversation.xhtml?id=*");
        id = leader.url().replaceAll(".*id=", "");
        assertThat(leader.locator("#notices")).containsText("Het gesprek is gepland.");
        browser.judge("card-conversation-planned");
    }

    /** @return the window of the partner who follows later */
    private Browser prepareWithFourPartners() {
        List<String> users = List.of("jongerenwerk", "jeugdagent", "gemeente", "jeugdhulp");
        Browser window = null;
        for (String user : users) {
            window = anotherBrowser();
            window.signIn(user);
            prepare(window.page(), user);
        }
        window.judge("card-prepare-ready");
        return window;
    }

    private void prepare(Page page, String user) {
        page.navigate(address("/conversation/prepare.xhtml?id=" + id).toString());
        fill(page, "prepare:each:0:text", "Zo kijkt " + user + " ernaar.");
        assertThat(page.locator("[id='prepare:saved']")).containsText("Bewaard:");
        press(page, "prepare:all");
        assertThat(page.locator("#notices")).containsText("Klaar voor het gesprek");
        assertThat(page.locator("[id='prepare:each:0:text']")).hasValue("Zo kijkt " + user + " ernaar.");
    }

    private void open() {
        leader.getByRole(AriaRole.BUTTON, named("Open het gesprek")).click();
        leader.waitForURL("**/conversation/question.xhtml?id=*");
        for (String user : List.of("jongerenwerk", "jeugdagent", "gemeente", "jeugdhulp")) {
            assertThat(leader.locator("#views")).containsText("Zo kijkt " + user + " ernaar.");
        }
        assertThat(leader.locator(ANSWER)).isVisible();
        browser.judge("card-question-leader");
    }

    /** The follower's page goes along with the leader's, and shows the answer as it is written. */
    private void follow(Page follower) {
        follower.navigate(address("/conversation/question.xhtml?id=" + id).toString());
        List<Long> delays = new ArrayList<>();
        for (int question = 2; question <= QUESTIONS; question++) {
            leader.locator("[id='browse:next']").click();
            leader.waitForURL("**&question=Q6." + question);
            delays.add(millis(() -> follower.waitForURL(leader.url())));
        }
        String text = "Dit spreken wij samen af.";
        leader.locator(ANSWER).fill(text);
        assertThat(leader.locator("#saved")).containsText("Bewaard:");
        delays.add(millis(() -> assertThat(follower.locator("#joint")).containsText(text)));
        assertThat(leader.locator("#onlookers")).containsText("Jeugdhulp Midden kijkt mee");
        assertThat(follower.locator("#onlookers")).isEmpty();
        Collections.sort(delays);
        assertTrue(delays.get(delays.size() / 2) <= FOLLOWS_WITHIN_MILLIS, delays::toString);
    }

    /** The stand-in writes in the same answer at the same moment. */
    private void nobody_loses_a_word() {
        Browser standIn = anotherBrowser();
        standIn.signIn("zorg");
        Page second = standIn.page();
        second.navigate(address("/conversation/question.xhtml?id=" + id + "&question=Q6.3")
                .toString());
        leader.navigate(second.url());
        leader.locator(ANSWER).fill("Wat de coördinator schreef.");
        assertThat(leader.locator("#saved")).containsText("Bewaard:");
        second.locator(ANSWER).fill("Wat de vervanger schreef.");
        Locator merge = second.locator("[id$=':merge']");
        assertThat(second.locator("[id$=':conflict']")).containsText("Wat de coördinator schreef.");
        standIn.judge("card-question-conflict");
        merge.click();
        assertThat(merge).hasCount(0);
        assertThat(second.locator(ANSWER))
                .hasValue(Pattern.compile("Wat de coördinator schreef\\.\\s+Wat de vervanger schreef\\."));
        assertThat(second.locator("#saved")).containsText("Bewaard:");
        standIn.assertNoSurprise();
    }

    private void addResults() {
        browser.open("/conversation/question.xhtml?id=" + id + "&question=Q6.1");
        leader.getByText("+ Taak").click();
        fill(leader, "addTask:title", TASK);
        press(leader, "addTask:go");
        assertThat(leader.locator("#results")).containsText(TASK);
        leader.getByText("+ Agendapunt").click();
        fill(leader, "addAgenda:agendaItem", "Hoe ging het ophalen?");
        press(leader, "addAgenda:go");
        assertThat(leader.locator("#results")).containsText("Hoe ging het ophalen?");
        leader.getByText("+ Besluit").click();
        fill(leader, "addDecision:decision", "Wij halen leerlingen voortaan aan de zijkant op.");
        press(leader, "addDecision:go");
        assertThat(leader.locator("#results")).containsText("aan de zijkant op");
        fill(leader, "addDecision:decision", "Wij besluiten iets anders.");
        press(leader, "addDecision:go");
        leader.getByRole(AriaRole.BUTTON, named("Haal weg: Wij besluiten iets anders."))
                .click();
        assertThat(leader.locator("#notices")).containsText("Het besluit is weggehaald.");
        assertThat(leader.locator("#results")).not().containsText("Wij besluiten iets anders.");
        becomes();
        leader.locator("[id='answerForm:standing'] input").nth(1).check();
        assertThat(leader.locator("#saved")).containsText("Bewaard:");
        leader.getByRole(AriaRole.BUTTON, named("Is er: Ilse Vermaat")).click();
        assertThat(leader.getByRole(AriaRole.BUTTON, named("Is er niet: Ilse Vermaat")))
                .isVisible();
        browser.judge("card-question-results");
    }

    /** A decision is put on the agenda, and what is on the agenda becomes a task that says where it came from. */
    private void becomes() {
        leader.getByRole(AriaRole.BUTTON, named("Agendapunt: Wij halen leerlingen voortaan aan de zijkant op."))
                .click();
        assertThat(leader.locator("#results")).containsText("Werd een agendapunt");
        Locator becoming = leader.locator("#becoming");
        Locator makeTask = leader.getByRole(AriaRole.BUTTON, named("Taak: Hoe ging het ophalen?"));
        makeTask.click();
        assertThat(becoming).containsText("Taak uit: Hoe ging het ophalen?");
        press(leader, "become:letGo");
        assertThat(becoming).isEmpty();
        makeTask.click();
        assertThat(leader.locator("[id='become:title']")).hasValue("Hoe ging het ophalen?");
        fill(leader, "become:title", "Vragen hoe het ophalen ging");
        leader.locator("[id='become:owner']").selectOption(option(leader, "become:owner", "Ilse Vermaat"));
        fill(leader, "become:dueOn", LocalDate.now(Time.ZONE).plusDays(9).toString());
        browser.judge("card-question-become");
        press(leader, "become:go");
        assertThat(leader.locator("#results")).containsText("Werd een taak");
        leader.getByRole(AriaRole.LINK, named("Vragen hoe het ophalen ging")).click();
        assertThat(leader.locator(".facts")).containsText("Kwam uit Agendapunt: Hoe ging het ophalen?");
        leader.goBack();
    }

    private void close() {
        browser.open("/conversation/close.xhtml?id=" + id);
        press(leader, "close:go");
        assertThat(leader.locator("[data-problems]")).containsText(TASK);
        browser.judge("card-close-problem");
        leader.locator("#main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(TASK))
                .click();
        leader.locator("a[href*='do=change']").click();
        leader.locator("[id='form:owner']").selectOption(option(leader, "form:owner", "Ilse Vermaat"));
        fill(leader, "form:dueOn", LocalDate.now(Time.ZONE).plusDays(7).toString());
        press(leader, "form:save");
        leader.waitForURL("**/conversation/close.xhtml?id=" + id);
        assertThat(leader.locator("#notices")).containsText("De taak is aangepast.");
        press(leader, "close:go");
        leader.waitForURL("**/conversation/report.xhtml?id=*");
    }

    private void report() {
        Locator report = leader.locator("main");
        for (String part : List.of(
                "Wat de coördinator schreef.",
                "Wat de vervanger schreef.",
                "Dit spreken wij samen af.",
                "Wij halen leerlingen voortaan aan de zijkant op.",
                TASK,
                "Hoe ging het ophalen?",
                "Niet beantwoord")) {
            assertThat(report).containsText(part);
        }
        assertThat(report.locator(".came", new Locator.LocatorOptions().setHasText("Ilse Vermaat")))
                .containsText("aanwezig");
        browser.judge("card-report-closed");
        assertEquals(200, browser.open("/conversation/question.xhtml?id=" + id + "&question=Q6.1"));
        assertThat(leader.locator(ANSWER)).hasCount(0);
        browser.judge("card-question-closed");
    }

    private void doTheTask(Page partner) {
        partner.waitForURL("**/conversation/report.xhtml?id=*");
        partner.navigate(address("/task/tasks.xhtml").toString());
        partner.getByRole(AriaRole.LINK, named(TASK)).click();
        partner.locator("a[href*='do=done']").click();
        fill(partner, "form:note", "De afspraken staan op de website.");
        press(partner, "form:save");
        assertThat(partner.locator("#notices")).containsText("De taak is klaar.");
        leader.navigate(partner.url());
        assertThat(leader.locator(".history")).containsText("De afspraken staan op de website.");
    }

    private static long millis(Runnable step) {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    /** The value of the option of a list whose words contain this. */
    private static String option(Page page, String list, String words) {
        return page.locator("[id='" + list + "'] option", new Page.LocatorOptions().setHasText(words))
                .first()
                .getAttribute("value");
    }

    private static void fill(Page page, String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }

    /** Presses, and waits until what came back is in its place: what it brings does nothing before. */
    private static void press(Page page, String id) {
        page.locator("[id='" + id + "']").click();
        settle(page);
    }
}
