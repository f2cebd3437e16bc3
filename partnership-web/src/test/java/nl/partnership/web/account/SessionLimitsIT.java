package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nl.partnership.web.base.RunningPortal;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** How long one stays signed in, on a portal that is configured to be short with everybody. */
class SessionLimitsIT {

    private static final String PAGE = "/account/preferences.xhtml";
    private static final String STYLE = "/jakarta.faces.resource/app.css.xhtml?ln=base";
    private static final int IDLE_SECONDS = 20;
    private static final int PAUSE_SECONDS = 4;

    @Test
    void who_only_lets_a_page_ask_and_files_load_signs_in_again() throws Exception {
        try (RunningPortal portal =
                RunningPortal.configured(Map.of("PARTNERSHIP_SESSION_IDLE", "PT" + IDLE_SECONDS + "S"))) {
            Visitor atWork = new Visitor(portal.address()).signIn("coordinator");
            Visitor away = new Visitor(portal.address()).signIn("zorg");
            String page = away.get(PAGE).body();
            for (int seconds = 0; seconds <= IDLE_SECONDS; seconds += PAUSE_SECONDS) {
                assertEquals(200, atWork.get(PAGE).statusCode());
                Thread.sleep(PAUSE_SECONDS * 1000L);
                away.get(STYLE);
                away.ajax(PAGE, page, "beat:poll", "beat");
            }
            assertEquals(200, atWork.get(PAGE).statusCode(), "who is at work stays signed in");
            assertEquals(302, away.get(PAGE).statusCode(), "who left does not");
        }
    }
}
