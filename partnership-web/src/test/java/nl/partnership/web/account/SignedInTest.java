package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.ejb.account.SessionLimits;
import nl.partnership.web.base.FakeRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedInTest {

    private static final Instant MORNING = Instant.parse("2026-11-09T08:00:00Z");

    private SessionLimits limits = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(8));
    private final FakeRequest browser = new FakeRequest();

    @BeforeEach
    void signIn() {
        SignedIn.begin("sign-in", null, MORNING, browser.request(), browser.response());
    }

    @Test
    void who_signed_in_or_showed_it_anew_is_proven_for_ten_minutes() {
        assertTrue(isProvenAfter(9));
        assertFalse(isProvenAfter(10));
        SignedIn.busy(browser.request(), MORNING.plus(Duration.ofMinutes(10)));
        assertFalse(isProvenAfter(10));
        SignedIn.proven(browser.request(), MORNING.plus(Duration.ofMinutes(10)));
        assertTrue(isProvenAfter(19));
        assertFalse(isProvenAfter(20));
        assertFalse(SignedIn.isProven(new FakeRequest().request(), MORNING));
    }

    private boolean isProvenAfter(int minutes) {
        return SignedIn.isProven(browser.request(), MORNING.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void a_session_is_over_when_nobody_did_anything_for_half_an_hour() {
        assertFalse(isOverAfter(Duration.ofMinutes(29)));
        assertTrue(isOverAfter(Duration.ofMinutes(30)));
    }

    @Test
    void whoever_does_something_has_half_an_hour_again() {
        SignedIn.busy(browser.request(), MORNING.plus(Duration.ofMinutes(20)));
        assertFalse(isOverAfter(Duration.ofMinutes(49)));
        assertTrue(isOverAfter(Duration.ofMinutes(50)));
    }

    @Test
    void a_page_that_asks_by_itself_does_not_keep_the_session_open() {
        browser.header("Faces-Request", "partial/ajax").parameter("jakarta.faces.source", "beat:poll");
        SignedIn.busy(browser.request(), MORNING.plus(Duration.ofMinutes(20)));
        assertTrue(isOverAfter(Duration.ofMinutes(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jakarta.faces.resource/app.css.xhtml", "/csp-reports", "/favicon.ico"})
    void what_a_browser_fetches_and_sends_by_itself_does_not_either(String path) {
        browser.path(path);
        SignedIn.busy(browser.request(), MORNING.plus(Duration.ofMinutes(20)));
        assertTrue(isOverAfter(Duration.ofMinutes(30)));
    }

    @Test
    void a_page_that_is_fetched_ahead_does_not_either() {
        browser.header("Sec-Purpose", "prefetch;prerender");
        SignedIn.busy(browser.request(), MORNING.plus(Duration.ofMinutes(20)));
        assertTrue(isOverAfter(Duration.ofMinutes(30)));
    }

    @Test
    void how_long_is_configuration() {
        limits = new SessionLimits(Duration.ofSeconds(2), Duration.ofSeconds(5));
        assertFalse(isOverAfter(Duration.ofSeconds(1)));
        assertTrue(isOverAfter(Duration.ofSeconds(2)));
        SignedIn.busy(browser.request(), MORNING.plus(Duration.ofSeconds(4)));
        assertTrue(isOverAfter(Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1M"})
    void a_limit_that_keeps_everybody_out_is_refused_at_start(String duration) {
        assertThrows(
                IllegalArgumentException.class, () -> new SessionLimits(Duration.parse(duration), Duration.ofHours(8)));
    }

    @Test
    void what_is_saved_while_somebody_types_does() {
        browser.header("Faces-Request", "partial/ajax").parameter("jakarta.faces.source", "answerForm:answer");
        SignedIn.busy(browser.request(), MORNING.plus(Duration.ofMinutes(20)));
        assertFalse(isOverAfter(Duration.ofMinutes(30)));
    }

    @Test
    void after_eight_hours_it_is_over_however_busy_somebody_is() {
        Duration almost = Duration.ofHours(8).minusSeconds(1);
        SignedIn.busy(browser.request(), MORNING.plus(almost));
        assertFalse(isOverAfter(almost));
        assertTrue(isOverAfter(Duration.ofHours(8)));
    }

    @Test
    void without_its_key_a_session_is_nobodys() {
        browser.cookies().clear();
        assertEquals(Optional.empty(), SignedIn.in(browser.request()));
    }

    private boolean isOverAfter(Duration time) {
        return SignedIn.in(browser.request()).orElseThrow().isOver(browser.request(), MORNING.plus(time), limits);
    }
}
