package nl.partnership.web.schoolyear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** The days and holidays of a school, as those see them who note, set and choose. */
class DaysIT extends BrowserTest {

    private static final String DAYS = "/schoolyear/days.xhtml";
    /** Of which the portal has holidays, on whatever day this runs. */
    private static final String YEAR = "2026-2027";

    private static final String MISSED = "Niet vastgelegd dat de monitor is geleverd";

    /** Of the schools of somebody with several. */
    private void openBridge() {
        browser.open(DAYS + "?year=" + YEAR);
        page().locator(".switch a:has-text('De Brug')").click();
        page().waitForLoadState();
        assertThat(page().locator("h1")).containsText("De Brug");
    }

    @Test
    void who_convenes_notes_the_delivery_of_the_monitor_and_takes_it_back() {
        SchoolYear now = SchoolYear.of(LocalDate.now(Day.ZONE));
        browser.signIn("coordinator");
        browser.open(DAYS + "?year=" + now.previous());
        assertThat(page().locator("#main")).containsText("door Hassan Yilmaz");
        browser.open(DAYS + "?year=" + now);
        browser.judge("schoolyear-days-school");
        press("monitor:deliver");
        assertThat(page().locator(".problems li")).hasText(new String[] {"Vul in: Geleverd op", "Kies: Door wie"});
        field("monitor:deliveredOn").fill(LocalDate.now(Day.ZONE).toString());
        field("monitor:deliveredBy")
                .selectOption(
                        field("monitor:deliveredBy").locator("option").nth(1).getAttribute("value"));
        press("monitor:deliver");
        assertThat(page().locator("#notices")).containsText("Vastgelegd dat de monitor is geleverd");
        assertThat(page().locator("#main .tag.done").first()).hasText("geleverd");
        browser.judge("schoolyear-days-delivered");
        press("monitor:takeBack");
        assertThat(field("monitor:deliver")).isVisible();
        browser.assertNoSurprise();
    }

    @Test
    void a_board_reads_in_red_what_was_missed_and_sets_a_holiday_for_a_school_and_undoes_it() {
        browser.signIn("bestuurder");
        browser.open("/home/home-board.xhtml");
        assertThat(page().locator("#main li:has-text('" + MISSED + "') .tag.late"))
                .hasCount(1);
        browser.judge("schoolyear-home-board");
        browser.openExpected(MISSED);
        assertThat(page().locator("h1")).containsText("De Linde");
        assertThat(page().locator("#main")).containsText("Er is nog geen regio gekozen");
        assertThat(page().locator("#main .tag.late")).hasText("niet vastgelegd");
        browser.judge("schoolyear-days-no-region");

        openBridge();
        browser.judge("schoolyear-days-board");
        page().locator("a[href*='holiday=MAY']").click();
        page().waitForLoadState();
        browser.judge("schoolyear-holiday");
        field("set:lastDay").fill("2027-07-20");
        press("set:save");
        assertThat(page().locator(".problems")).isVisible();
        field("set:lastDay").fill("2027-05-09");
        press("set:save");
        assertThat(page().locator("tr:has-text('Meivakantie')")).containsText("9 mei 2027");
        assertThat(page().locator("tr:has-text('Meivakantie')")).containsText("Vastgesteld door het bestuur");
        page().locator("a[href*='holiday=MAY']").click();
        page().waitForLoadState();
        press("set:undo");
        assertThat(page().locator("tr:has-text('Meivakantie')")).containsText("2 mei 2027");
        assertThat(page().locator("tr:has-text('Meivakantie')")).not().containsText("Vastgesteld door het bestuur");
        assertThat(page().locator("section[aria-labelledby=holidays-title]")).containsText("Niet gecontroleerd");
        browser.assertNoSurprise();
    }

    @Test
    void an_administrator_chooses_the_region_and_reads_what_is_not_verified_and_no_delivery() {
        browser.signIn("beheer");
        openBridge();
        browser.judge("schoolyear-days-administrator");
        assertThat(page().locator("#main .tag.soon").first()).hasText("niet gecontroleerd");
        assertThat(page().locator("#monitorCard-title")).hasCount(0);
        try {
            region("SOUTH", "24 juli 2027");
        } finally {
            region("NORTH", "10 juli 2027");
        }
        assertEquals(403, browser.open("/schoolyear/holiday.xhtml?holiday=MAY&year=" + YEAR));
    }

    private void region(String region, String summer) {
        field("regionForm:region").selectOption(region);
        press("regionForm:choose");
        assertThat(page().locator("tr:has(th:text-is('Zomervakantie'))")).containsText(summer);
    }

    @Test
    void a_partner_reads_the_days_of_the_schools_it_works_with_and_no_delivery() {
        browser.signIn("jeugdhulp");
        openBridge();
        assertThat(page().locator("#main")).containsText("Zomervakantie");
        assertThat(page().locator("#main")).containsText("1 juli 2027");
        assertThat(page().locator("#main")).not().containsText("niet vastgelegd");
        assertThat(page().locator("#regionForm")).hasCount(0);
    }
}
