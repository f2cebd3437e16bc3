package nl.partnership.web.account.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.web.account.passkey.Challenge.Purpose;
import nl.partnership.web.base.FakeRequest;
import org.junit.jupiter.api.Test;

class ChallengeTest {

    private static final Instant MORNING = Instant.parse("2026-11-09T08:00:00Z");

    private final FakeRequest browser = new FakeRequest();

    @Test
    void a_question_is_answered_once_for_what_and_whom_it_was_asked_and_within_five_minutes() {
        String asked = begin();
        assertEquals(43, asked.length());
        assertEquals(Optional.of(asked), take(Purpose.STEP, "one", 4));
        assertEquals(Optional.empty(), take(Purpose.STEP, "one", 4));
        begin();
        assertEquals(Optional.empty(), take(Purpose.STEP, "one", 5));
        begin();
        assertEquals(Optional.empty(), take(Purpose.PROVE, "one", 0));
        begin();
        assertEquals(Optional.empty(), take(Purpose.STEP, "another", 0));
        assertEquals(Optional.empty(), take(Purpose.STEP, "one", 0));
    }

    @Test
    void a_new_question_ends_the_one_before_and_is_another() {
        String first = begin();
        String second = begin();
        assertNotEquals(first, second);
        assertEquals(Optional.of(second), take(Purpose.STEP, "one", 0));
    }

    @Test
    void a_browser_that_was_asked_nothing_has_nothing_to_answer() {
        assertEquals(
                Optional.empty(),
                Challenge.take(Purpose.ENTER, Challenge.NOBODY, MORNING, new FakeRequest().request()));
    }

    private String begin() {
        return Challenge.begin(Purpose.STEP, "one", MORNING, browser.request());
    }

    private Optional<String> take(Purpose purpose, String subject, int minutes) {
        return Challenge.take(purpose, subject, MORNING.plus(Duration.ofMinutes(minutes)), browser.request());
    }
}
