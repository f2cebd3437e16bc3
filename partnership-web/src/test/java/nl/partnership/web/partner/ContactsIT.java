package nl.partnership.web.partner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

/** Whom one calls: which numbers were confirmed, and the list to take along. */
class ContactsIT extends BrowserTest {

    @Test
    void each_number_says_whether_it_was_confirmed_this_half_year_and_the_list_goes_into_a_spreadsheet() {
        browser.signIn("zorg");
        browser.open("/partner/contacts.xhtml?words=noord");
        assertThat(page().locator("table.book")).containsText("evestigd");
        browser.judgeWhatIsNew("partner-contacts-file");
        page().setViewportSize(390, 844);
        browser.picture("partner-contacts-390");
        page().setViewportSize(1440, 900);
        browser.picture("partner-contacts-1440");
        String file = page().locator("a[href*='contacts-file']").getAttribute("href");
        HttpResponse<String> list = visitor().signIn("zorg").get(file);
        assertEquals(200, list.statusCode());
        assertEquals("text/csv;charset=UTF-8", list.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                list.body().startsWith("\uFEFFOrganisatie;Rol;Naam;Telefoon;Mail;Bereikbaar;Vervanger;Bevestigd\r\n"),
                list.body());
        assertTrue(list.body().contains("Politie Noord;Jeugdagent;"), list.body());
        assertFalse(list.body().contains("Jeugdhulp Midden"), list.body());
        assertEquals(404, visitor().signIn("coordinator2").get(file).statusCode());
    }

    @Test
    void who_has_several_roles_says_it_for_all_of_them_in_one_tap() {
        browser.signIn("coordinator");
        browser.open("/partner/my-contact.xhtml");
        assertThat(field("contact:alsoFor")).containsText("Mentor, De Brug");
        browser.judgeWhatIsNew("partner-my-contact-also");
        page().setViewportSize(390, 844);
        browser.picture("partner-my-contact-390");
        page().setViewportSize(1440, 900);
        browser.picture("partner-my-contact-1440");
    }
}
