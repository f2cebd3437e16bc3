package nl.partnership.web.base;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.HashSet;
import java.util.List;
import nl.partnership.web.ruleset.RuleAdoption;
import org.junit.jupiter.api.Test;

/** How much of a page one sees at once: whom to call, the year, a long form, and a question on a phone. */
class AtAGlanceIT extends BrowserTest {

    private static final int DESKTOP_WIDTH = 1440;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    /** Of the head of a phone and the bars at its edges, while a conversation is held. */
    private static final int MOST_OF_FRAME = 110;

    private void on(int width, int height) {
        page().setViewportSize(width, height);
    }

    private int height() {
        return (Integer) page().evaluate("() => document.documentElement.scrollHeight");
    }

    private static void assertAtMost(int most, double found, String what) {
        assertTrue(found <= most, () -> what + " is " + found + " pixels high");
    }

    @Test
    void whom_to_call_stands_by_organisation_on_one_screen() {
        browser.signIn("coordinator");
        on(DESKTOP_WIDTH, DESKTOP_HEIGHT);
        browser.open("/partner/contacts.xhtml");
        Locator people = page().locator(".book tbody tr");
        assertTrue(people.count() >= 13, () -> people.count() + " people");
        List<String> organisations = page().locator(".book .org").allInnerTexts();
        assertEquals(organisations.size(), new HashSet<>(organisations).size(), organisations::toString);
        // what other tests typed may break into a line more, and whoever they added stands on a line more
        assertAtMost(DESKTOP_HEIGHT + 140 + 60 * Math.max(0, people.count() - 14), height(), "The list");
        on(PHONE_WIDTH, PHONE_HEIGHT);
        assertAtMost(160 * people.count(), height(), "The list on a phone");
        assertThat(page().locator(".book .tel").first()).isInViewport();
    }

    @Test
    void the_year_is_a_picture_of_26_squares_that_need_no_colour() {
        browser.signIn("coordinator");
        on(DESKTOP_WIDTH, DESKTOP_HEIGHT);
        browser.open("/review/year.xhtml");
        assertThat(page().locator(".months > li")).hasCount(12);
        assertThat(page().locator(".six .square-of")).hasCount(26);
        for (Locator square : page().locator(".six .square-of").all()) {
            String shape = square.locator("use").getAttribute("href").replaceAll(".*#", "");
            String word = square.locator(".standing").innerText().strip();
            assertEquals(shape(word), shape, square.innerText());
        }
        assertAtMost(1100, height(), "The year");
        on(PHONE_WIDTH, PHONE_HEIGHT);
        assertAtMost(1500, height(), "The year on a phone");
    }

    private static String shape(String word) {
        return switch (word) {
            case "Op orde" -> "stand-in-order";
            case "Deels" -> "stand-partly";
            case "Niet geregeld" -> "stand-not-arranged";
            case "Weten we niet" -> "stand-unknown";
            case "Beantwoord" -> "stand-discussed";
            case "Nog niet beantwoord" -> "stand-none";
            default -> throw new AssertionError(word);
        };
    }

    @Test
    void a_long_form_is_jumped_through_and_what_saves_it_stays_in_sight() {
        RuleAdoption rules = new RuleAdoption(BrowserTest::visitor);
        rules.draft(RuleAdoption.shipped());
        try {
            browser.signIn("beheer");
            on(DESKTOP_WIDTH, DESKTOP_HEIGHT);
            browser.open("/ruleset/rule.xhtml?rule=R04");
            assertAtMost(2900, height(), "The form of a rule");
            assertThat(page().locator("[id='rule:senders'] details[open]")).hasCount(0);
            Locator save = field("rule:save");
            assertThat(save).isInViewport();
            page().locator(".jump a").last().click();
            assertThat(page().locator("#why-title")).isInViewport();
            assertThat(save).isInViewport();
            // what has the focus is never behind the bar
            for (String field : List.of("rule:note", "rule:law", "rule:validUntil")) {
                field(field).focus();
                assertTrue(bottom(field(field)) <= page().locator(".save").boundingBox().y, field);
            }
            on(PHONE_WIDTH, PHONE_HEIGHT);
            browser.open("/ruleset/rule.xhtml?rule=R04");
            assertAtMost(3600, height(), "The form of a rule on a phone");
            Locator information = page().locator("details:has([id='rule:categories'])");
            assertThat(information.locator("summary")).containsText("Signaal zonder personen");
            information.locator("summary").click();
            information.getByLabel("Verzuim").check();
            assertThat(information.locator("summary")).containsText("Verzuim");
        } finally {
            rules.discard();
        }
    }

    @Test
    void preparing_uses_the_width_and_one_jumps_to_a_question() {
        browser.signIn("jeugdhulp");
        browser.open("/conversation/conversations.xhtml");
        page().locator("#main li:has-text('gepland') a").first().click();
        page().locator("a[href*='prepare.xhtml']").first().click();
        on(DESKTOP_WIDTH, DESKTOP_HEIGHT);
        assertAtMost(2300, height(), "Preparing");
        Locator first = page().locator(".pairs > .card").first();
        Locator second = page().locator(".pairs > .card").nth(1);
        assertEquals(first.boundingBox().y, second.boundingBox().y, 1, "two questions beside each other");
        page().locator(".jump a").last().click();
        assertThat(page().locator(".pairs h3").last()).isInViewport();
        assertThat(field("prepare:all")).isInViewport();
        on(PHONE_WIDTH, PHONE_HEIGHT);
        assertAtMost(4400, height(), "Preparing on a phone");
    }

    @Test
    void who_sees_what_says_once_what_is_the_same_of_several_kinds() {
        browser.signIn("fg");
        on(DESKTOP_WIDTH, DESKTOP_HEIGHT);
        browser.open("/ruleset/reach.xhtml?viewer=POLICE:YOUTH_OFFICER&before=2026-07-30");
        assertAtMost(3800, height(), "Who sees what, compared with another day");
        List<String> rows = page().locator("[aria-labelledby=topics-title] tbody tr").all().stream()
                .map(row -> row.locator("td").allInnerTexts().toString())
                .toList();
        assertEquals(rows.size(), new HashSet<>(rows).size(), rows::toString);
        on(PHONE_WIDTH, PHONE_HEIGHT);
        browser.open("/ruleset/reach.xhtml?viewer=POLICE:YOUTH_OFFICER&before=2026-07-30");
        assertAtMost(3000, height(), "Who sees what on a phone");
        page().locator("[aria-labelledby=topics-title] .fold > summary").first().click();
        assertThat(page().locator("[aria-labelledby=topics-title] tbody tr").first())
                .isVisible();
        on(DESKTOP_WIDTH, DESKTOP_HEIGHT);
        browser.open("/ruleset/rules.xhtml");
        assertAtMost(2300, height(), "The list of rules");
    }

    private static double bottom(Locator part) {
        BoundingBox box = part.boundingBox();
        return box.y + box.height;
    }

    @Test
    void a_question_has_the_screen_of_a_phone_for_itself() {
        browser.signIn("coordinator");
        browser.open("/conversation/conversations.xhtml");
        page().locator("#main li:has-text('nu bezig') a").first().click();
        page().locator("a.btn[href*='question.xhtml']").first().click();
        on(PHONE_WIDTH, PHONE_HEIGHT);
        assertThat(page().locator("h1.question")).isInViewport();
        double head = page().locator("header").first().boundingBox().height;
        double bar = page().locator(".bar").boundingBox().height;
        assertAtMost(MOST_OF_FRAME, head + bar, "The frame of the question");
        assertThat(page().locator(".bar")).isInViewport();
        assertThat(page().locator(".tabs")).not().isInViewport();
    }

    @Test
    void who_one_is_stays_within_the_head_and_a_second_menu_on_one_line() {
        on(DESKTOP_WIDTH, DESKTOP_HEIGHT);
        for (String user : List.of("coordinator", "gemeente", "bestuurder", "fg", "beheer", "jeugdhulp")) {
            browser.signIn(user);
            for (String language : List.of("en", "nl")) {
                browser.open("/ruleset/rules.xhtml");
                page().locator("button[name=language][value=" + language + "]").click();
                assertThat(page().locator("html")).hasAttribute("lang", language);
                BoundingBox top = page().locator(".top").boundingBox();
                assertAtMost(68, top.height, "The head of " + user);
                Locator who = page().locator(".who");
                assertTrue(who.boundingBox().y >= 0 && bottom(who) <= top.y + top.height, user);
                BoundingBox last = page().locator(".nav li").last().boundingBox();
                BoundingBox name = page().locator(".who strong").boundingBox();
                assertTrue(last.x + last.width <= name.x, () -> user + " stands over the menu");
                if (page().locator(".section").count() > 0) {
                    assertAtMost(50, page().locator(".section").boundingBox().height, "The second menu of " + user);
                }
            }
        }
    }

    @Test
    void long_lists_of_a_year_are_short_on_a_phone() {
        browser.signIn("coordinator");
        on(PHONE_WIDTH, PHONE_HEIGHT);
        browser.open("/insight/incident-rows.xhtml");
        int rows = page().locator("#main tbody tr").count();
        assertTrue(rows > 10, () -> rows + " rows");
        assertAtMost(750 + 140 * rows, height(), "What happened, on a phone");
        browser.open("/review/look-back.xhtml");
        assertThat(page().locator("main")).containsText("Niet beantwoord dit jaar");
        page().locator(".jump a").last().click();
        assertThat(page().locator("#theme-6-title")).isInViewport();
        assertAtMost(6000, height(), "Looking back on a phone");
    }

    @Test
    void who_one_is_stands_in_full_in_the_head_of_a_phone() {
        for (String user : List.of("coordinator", "jeugdhulp", "gemeente", "fg", "bestuurder")) {
            browser.signIn(user);
            on(PHONE_WIDTH, PHONE_HEIGHT);
            browser.open("/partner/my-contact.xhtml");
            assertEquals(
                    0,
                    page().evaluate(
                                    "() => [...document.querySelectorAll('.who .as > span')]"
                                            + ".filter(e => getComputedStyle(e).overflow != 'visible' && e.scrollWidth > e.clientWidth).length"),
                    user);
            assertEquals(PHONE_WIDTH, page().evaluate("() => document.documentElement.scrollWidth"), user);
            assertAtMost(64, page().locator(".top").boundingBox().height, "The head of " + user);
        }
    }

    @Test
    void long_pages_to_read_are_jumped_through() {
        jumps("jeugdhulp", "/ruleset/rule-endorsement.xhtml");
        jumps("coordinator", "/review/close.xhtml");
        jumps("fg", "/privacy/impact.xhtml?of=room-insight");
    }

    private void jumps(String user, String path) {
        browser.signIn(user);
        on(PHONE_WIDTH, PHONE_HEIGHT);
        browser.open(path);
        for (Locator place : page().locator(".jump a").all()) {
            place.click();
            assertThat(page().locator(place.getAttribute("href"))).isInViewport();
        }
        assertTrue(page().locator(".jump a").count() > 2, path);
    }

    @Test
    void a_conversation_is_closed_from_anywhere_on_its_page_and_fits_a_phone() {
        browser.signIn("coordinator");
        browser.open("/conversation/conversations.xhtml");
        page().locator("#main li:has-text('nu bezig') a").first().click();
        on(PHONE_WIDTH, PHONE_HEIGHT);
        assertEquals(PHONE_WIDTH, page().evaluate("() => document.documentElement.scrollWidth"));
        page().locator("a[href*='close.xhtml']").first().click();
        assertThat(field("close:go")).isInViewport();
        page().locator(".jump a").last().click();
        assertThat(page().locator("#next-title")).isInViewport();
        assertThat(field("close:go")).isInViewport();
    }

    @Test
    void the_whole_menu_opens_where_one_asks_for_it() {
        browser.signIn("coordinator");
        on(PHONE_WIDTH, PHONE_HEIGHT);
        browser.open("/task/tasks.xhtml");
        page().locator(".more summary").focus();
        page().keyboard().press("Enter");
        for (Locator link : page().locator(".more a").all()) {
            assertThat(link).isInViewport();
        }
        assertEquals(0, page().evaluate("() => scrollY"));
        page().locator(".more a[href*='schoolyear/days']").click();
        assertThat(page().locator("h1")).containsText("dagen van");
    }
}
