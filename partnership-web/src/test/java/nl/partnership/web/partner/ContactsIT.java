package nl.partnership.web.partner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.SentForm;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Whom one calls: which numbers were confirmed, and the list to take along. */
class ContactsIT extends BrowserTest {

    @Test
    void each_number_says_whether_it_was_confirmed_this_half_year_and_the_list_goes_into_a_spreadsheet()
            throws IOException {
        browser.signIn("zorg");
        browser.open("/partner/contacts.xhtml?words=noord");
        assertThat(page().locator("table.book")).containsText("evestigd");
        browser.judge("partner-contacts-file");
        page().setViewportSize(390, 844);
        browser.picture("partner-contacts-390");
        page().setViewportSize(1440, 900);
        browser.picture("partner-contacts-1440");
        String file = page().locator("a[href*='contacts-file']").first().getAttribute("href");
        HttpResponse<String> list = visitor().signIn("zorg").get(file);
        assertEquals(200, list.statusCode());
        assertEquals(
                "text/csv;charset=UTF-8",
                list.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                list.body().startsWith("\uFEFFOrganisatie;Rol;Naam;Telefoon;Mail;Bereikbaar;Vervanger;Bevestigd\r\n"),
                list.body());
        assertTrue(list.body().contains("Politie Noord;Jeugdagent;"), list.body());
        assertFalse(list.body().contains("Jeugdhulp Midden"), list.body());
        List<Row> people = readBack(file + "&as=excel");
        int phone = IntStream.range(0, people.get(0).getCellCount())
                .filter(column -> people.get(0).getCellText(column).equals("Telefoon"))
                .findFirst()
                .orElseThrow();
        assertTrue(people.size() > 1);
        people.stream().skip(1).forEach(person -> {
            assertEquals(CellType.STRING, person.getCell(phone).getType());
            assertTrue(person.getCellText(phone).startsWith("0"), person.getCellText(phone));
        });
        assertEquals(404, visitor().signIn("coordinator2").get(file).statusCode());
    }

    @Test
    void the_tasks_open_in_a_spreadsheet_too() throws IOException {
        browser.signIn("coordinator");
        browser.open("/task/tasks.xhtml");
        List<Row> tasks = readBack(
                page().locator("a[href*='tasks-file'][href*='excel']").first().getAttribute("href"));
        assertTrue(tasks.size() > 1);
        tasks.forEach(
                row -> row.forEach(cell -> assertNotEquals(CellType.FORMULA, cell == null ? null : cell.getType())));
    }

    /** A workbook as a reader finds it. */
    private List<Row> readBack(String address) throws IOException {
        String url = page().evaluate("path => new URL(path, location.href).href", address)
                .toString();
        APIResponse answer = page().request().get(url);
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                answer.headers().get("content-type"));
        byte[] body = answer.body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(body))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void who_has_several_roles_says_it_for_all_of_them_in_one_tap() {
        browser.signIn("coordinator");
        browser.open("/partner/my-contact.xhtml");
        assertThat(field("contact:alsoFor")).containsText("Mentor, De Brug");
        browser.judge("partner-my-contact-also");
        // refused, what was chosen is drawn again
        String also = page().locator("[id='contact:alsoFor'] input").first().inputValue();
        String drawn = SentForm.of(page(), "contact", "contact:confirm")
                .with("contact:phone", "x")
                .with("contact:alsoFor", also)
                .send();
        assertTrue(drawn.contains("id=\"contact:phone-wrong\""), drawn);
        assertTrue(
                Pattern.compile("<input[^>]*value=\"" + also + "\"[^>]*checked|checked[^>]*value=\"" + also)
                        .matcher(drawn)
                        .find(),
                drawn);
        page().setViewportSize(390, 844);
        browser.picture("partner-my-contact-390");
        page().setViewportSize(1440, 900);
        browser.picture("partner-my-contact-1440");
    }
}
