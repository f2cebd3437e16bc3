package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;

class SignInPageIT extends BrowserTest {

    @Test
    void the_sign_in_page_has_no_barriers() {
        assertEquals(200, browser.open("/account/sign-in.xhtml"));
        browser.judge("account-sign-in");
    }
}
