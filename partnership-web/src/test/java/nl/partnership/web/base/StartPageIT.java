package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StartPageIT extends BrowserTest {

    @Test
    void the_start_page_has_no_barriers() {
        assertEquals(200, browser.open("/index.xhtml"));
        browser.judge("base-start");
    }
}
