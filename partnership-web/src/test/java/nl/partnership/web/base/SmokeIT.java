package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The shortest proof that the portal works, on whatever server and database it runs. */
class SmokeIT extends BrowserTest {

    @Test
    void the_start_page_serves() {
        assertEquals(200, browser.open("/index.xhtml"));
        assertEquals("Samen aan zet", browser.page().title());
        browser.assertNoSurprise();
    }
}
