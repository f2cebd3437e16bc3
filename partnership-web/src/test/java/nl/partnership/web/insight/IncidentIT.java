package nl.partnership.web.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What happens at a school, as those see it who enter it, read it or count it, and as nobody else does. */
class IncidentIT extends BrowserTest {

    private static final String ENTER = "/insight/incident.xhtml";
    private static final String COUNTS = "/insight/incidents.xhtml";
    private static final String ROWS = "/insight/incident-rows.xhtml";

    private int taps;

    private void tap(Locator what) {
        what.click();
        taps++;
    }

    private Locator tile(String field, String code) {
        return page().locator("input[name='incident:" + field + "'][value=" + code + "]");
    }

    private void fiveTaps(String kind) {
        taps = 0;
        tap(tile("kind", kind));
        tap(tile("place", "SPORTS"));
        tap(tile("part", "BEFORE"));
        tap(tile("severity", "SCHOOL_SOLVED"));
        tap(page().locator("[id='incident:save']"));
        page().waitForLoadState();
    }

    private void undoAll() {
        browser.open(ENTER);
        while (page().locator("#undoForm button").count() > 0) {
            page().locator("#undoForm button").first().click();
            page().waitForLoadState();
        }
    }

    @Test
    void five_taps_on_a_phone_enter_it_and_one_takes_it_back() {
        browser.signIn("coordinator");
        page().setViewportSize(390, 844);
        try {
            browser.open(ENTER);
            browser.judge("insight-incident");
            page().setViewportSize(390, 844);
            assertTrue(
                    edge("[id='incident:severity'] li:last-child", "bottom") <= edge(".save", "top"),
                    "all tiles on one screen");
            fiveTaps("DISCRIMINATION");
            assertEquals(5, taps);
            assertThat(page().locator("#notices")).containsText("Bewaard: Discriminatie");
            browser.judge("insight-incident-undoable");
            fiveTaps("DISCRIMINATION");
            assertThat(page().locator(".notice.careful")).containsText("Is dit hetzelfde?");
            browser.judge("insight-incident-alike");
            page().locator("[id='incident:anyway']").click();
            page().waitForLoadState();
            browser.open(ROWS + "?kind=DISCRIMINATION");
            assertThat(page().locator("#main .tag.soon")).hasCount(2);
            browser.judge("insight-rows");
        } finally {
            undoAll();
        }
        browser.open(ROWS + "?kind=DISCRIMINATION");
        assertThat(page().locator("#main .tag.soon")).hasCount(0);
        browser.assertNoSurprise();
    }

    private double edge(String selector, String which) {
        return ((Number) page().locator(selector)
                        .first()
                        .evaluate("element => element.getBoundingClientRect()." + which))
                .doubleValue();
    }

    @Test
    void keys_alone_enter_it_and_what_is_missing_is_said() {
        browser.signIn("leider");
        try {
            browser.open(ENTER);
            page().locator("[id='incident:save']").press("Enter");
            page().waitForLoadState();
            assertThat(page().locator("[data-problems]")).isVisible();
            browser.judge("insight-incident-missing");
            for (String field : List.of("kind", "place", "part", "severity")) {
                Locator first =
                        page().locator("input[name='incident:" + field + "']").first();
                first.focus();
                page().keyboard().press("Space");
                page().keyboard().press("ArrowRight");
                assertThat(page().locator("input[name='incident:" + field + "']")
                                .nth(1))
                        .isChecked();
            }
            page().locator("[id='incident:save']").press("Enter");
            page().waitForLoadState();
            assertThat(page().locator("#notices")).containsText("Bewaard: Bedreiging");
        } finally {
            undoAll();
        }
    }

    @Test
    void who_convenes_puts_one_right_with_a_reason() {
        browser.signIn("coordinator2");
        browser.open(ENTER);
        fiveTaps("WEAPON");
        browser.open(ROWS + "?kind=WEAPON&place=SPORTS");
        page().locator("main a:has-text('Wapen')").first().click();
        page().waitForLoadState();
        browser.judge("insight-correct");
        page().locator("[id='incident:correct']").click();
        page().waitForLoadState();
        assertThat(page().locator("[data-problems]")).containsText("Kies waarom");
        page().locator("[id='incident:reason']").selectOption("DID_NOT_HAPPEN");
        page().locator("[id='incident:takeOut']").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("#notices")).containsText("weggehaald");
        browser.open(ROWS + "?kind=WEAPON&place=SPORTS");
        assertThat(page().locator("main")).containsText("Niets past");
    }

    @Test
    void board_and_officer_see_counts_of_each_school_and_no_row() {
        for (String user : List.of("bestuurder", "fg")) {
            browser.signIn(user);
            browser.open(COUNTS);
            browser.judge("insight-incidents-" + user);
            assertThat(page().locator("ul.switch a")).hasCount(2);
            assertThat(page().locator("table.bars tbody tr")).hasCount(10);
            assertThat(page().locator("table.heat tbody tr")).hasCount(8);
            assertThat(page().locator("a[href*='incident-correct'], a[href*='incident-rows'], #last-title"))
                    .hasCount(0);
        }
    }

    @Test
    void a_board_calls_a_kind_otherwise_and_a_mentor_reads_what_to_do_while_entering() {
        browser.signIn("bestuurder");
        browser.open("/insight/incident-terms.xhtml");
        browser.judge("insight-terms");
        field("kinds:row:1:name").fill("vechten of slaan");
        press("kinds:save");
        assertThat(page().locator(".problems")).containsText("Deze naam staat er al");
        browser.judge("insight-terms-twice");
        field("kinds:row:1:name").fill("Dreigen, ook online");
        press("kinds:save");
        assertThat(page().locator("#notices")).containsText("Bewaard");
        Browser school = anotherBrowser();
        school.signIn("coordinator");
        try {
            school.open(ENTER);
            assertThat(school.page().locator("main")).containsText("Dreigen, ook online");
            assertThat(school.page().locator("main")).containsText("Wat te doen: De eerste dag na een incident");
            assertThat(school.page().locator("main ol li")).hasCount(5);
        } finally {
            for (int n = 0; n < 10; n++) {
                field("kinds:row:" + n + ":name").fill("");
            }
            press("kinds:save");
        }
        school.open(ENTER);
        assertThat(school.page().locator("main")).not().containsText("Dreigen, ook online");
        browser.assertNoSurprise();
    }

    @Test
    void what_the_participation_council_said_of_keeping_incidents_is_told_by_the_school_and_read_by_the_board() {
        browser.signIn("coordinator");
        browser.open(COUNTS);
        page().locator("summary:has-text('Leg vast wat de MR zei')").click();
        page().selectOption("[id='council:answer']", "AGREED");
        field("council:saidOn").fill(java.time.LocalDate.now(Day.ZONE).toString());
        press("council:say");
        assertThat(page().locator("main")).containsText("MR stemde in");
        assertTrue(visitor().signIn("bestuurder").get(COUNTS).body().contains("MR"));
    }

    @Test
    void in_english_and_for_the_school_itself() {
        browser.signIn("coordinator");
        browser.open(COUNTS);
        browser.judge("insight-incidents");
        assertThat(page().locator("p.lead")).containsText("Het vaakst:");
        String file = visitor()
                .signIn("coordinator")
                .get("/insight/incident-rows-file.xhtml")
                .body();
        assertTrue(file.startsWith("\uFEFFDag;Deel van de dag;Soort;Zwaarte;Plaats;Tegen;Acties\r\n"), file);
        assertTrue(visitor()
                .signIn("bestuurder")
                .get("/insight/incidents-file.xhtml")
                .body()
                .contains("Vechten of slaan;"));
    }

    @Test
    void as_excel_a_day_is_a_day_and_a_word_is_a_text() throws IOException {
        browser.signIn("coordinator");
        byte[] book = page().context()
                .request()
                .get(address("/insight/incident-rows-file.xhtml?as=excel").toString())
                .body();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<Row> rows = read.getFirstSheet().read();
            assertEquals("Dag", rows.get(0).getCellText(0));
            assertTrue(rows.size() > 10, "rows of the demonstration");
            for (Row row : rows.subList(1, rows.size())) {
                assertTrue(row.getCellAsDate(0).isPresent());
                assertEquals(CellType.STRING, row.getCell(2).getType());
            }
        }
    }

    @Test
    void a_mentor_enters_and_reads_nothing() {
        browser.signIn("coordinator");
        role("Mentor");
        try {
            browser.open(ENTER);
            fiveTaps("DISCRIMINATION");
            fiveTaps("DISCRIMINATION");
            assertThat(page().locator("#undoForm li")).hasCount(2);
            assertThat(page().locator(".notice.careful")).hasCount(0);
            assertEquals(403, browser.open(ROWS));
            assertEquals(403, browser.open(COUNTS));
        } finally {
            undoAll();
            role("Veiligheidscoördinator");
        }
    }

    private void role(String name) {
        browser.open("/account/role.xhtml");
        page().locator("#main li:has-text('" + name + "') button").click();
        page().waitForLoadState();
    }

    @Test
    void a_file_of_incidents_with_a_mistake_is_told_by_line_and_column() {
        browser.signIn("coordinator");
        browser.open("/insight/incident-import.xhtml");
        String file =
                "Dag;Deel van de dag;Soort;Zwaarte;Plaats;Tegen;\r\n1-1-1999;Pauze;Vechten of slaan;YARD;YARD;Leerling;\r\n";
        page().locator("[id='import:file']")
                .setInputFiles(new FilePayload("incidenten.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page().locator("[id='import:look']").click();
        assertThat(page().locator("main")).containsText("Regel 2, kolom 1");
        assertThat(page().locator("main")).containsText("Regel 2, kolom 4");
        browser.judge("incident-import-wrong");
    }
}
