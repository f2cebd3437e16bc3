package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.partnership.web.base.FakeRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepUpTest {

    private static final Instant MORNING = Instant.parse("2026-12-02T08:00:00Z");

    private final FakeRequest browser = new FakeRequest();

    @BeforeEach
    void signIn() {
        SignedIn.begin("sign-in", null, MORNING, browser.request(), browser.response());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/privacy/request.xhtml",
                "/privacy/request-paper.xhtml",
                "/privacy/request-export.xhtml",
                "/privacy/requests-file.xhtml",
                "/review/dossier-file.xhtml"
            })
    void who_hands_over_agrees_or_takes_something_along_shows_anew_who_it_is_after_ten_minutes(String path) {
        assertFalse(isDueAfter(9, path));
        assertTrue(isDueAfter(10, path));
    }

    @Test
    void a_page_to_work_on_does_not_ask_for_it() {
        assertFalse(isDueAfter(60, "/task/tasks.xhtml"));
    }

    private boolean isDueAfter(int minutes, String path) {
        Clock clock = Clock.fixed(MORNING.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
        return new StepUp(clock).isDue(path, browser.request());
    }
}
