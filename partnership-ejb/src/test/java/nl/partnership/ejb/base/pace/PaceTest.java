package nl.partnership.ejb.base.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import nl.partnership.domain.base.Later;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Pace pace = new Pace(3);

    private void takeAll(String who, long nanos) {
        for (int time = 0; time < 3; time++) {
            assertEquals(Duration.ZERO, pace.take(who, nanos));
        }
    }

    @Test
    void each_has_so_many_a_minute_and_the_next_minute_gives_new_ones() {
        takeAll("one", 5 * MINUTE);
        assertTrue(pace.take("one", 5 * MINUTE).toSeconds() > 0);
        assertEquals(Duration.ZERO, pace.take("another", 5 * MINUTE));
        takeAll("one", 6 * MINUTE);
    }

    @Test
    void who_asks_too_often_hears_in_how_many_seconds_the_next_minute_begins() {
        takeAll("one", 5 * MINUTE);
        assertEquals(Duration.ofSeconds(60), pace.take("one", 5 * MINUTE));
        assertEquals(Duration.ofSeconds(20), pace.take("one", 5 * MINUTE + 40 * SECOND));
        assertEquals(Duration.ofSeconds(1), pace.take("one", 6 * MINUTE - 1));
    }

    @Test
    void however_many_ask_others_are_answered() {
        for (int who = 0; who < 40_000; who++) {
            pace.take("person " + who, MINUTE);
        }
        int answered = 0;
        for (int who = 0; who < 100; who++) {
            answered += pace.take("one more " + who, MINUTE).isZero() ? 1 : 0;
        }
        assertTrue(answered > 90, answered + " of 100");
    }

    @Test
    void the_clock_of_the_machine_may_begin_before_nothing() {
        takeAll("one", -MINUTE / 2);
        assertEquals(Duration.ofSeconds(30), pace.take("one", -MINUTE / 2));
    }

    @Test
    void who_searches_too_often_is_asked_to_come_back_and_somebody_else_is_not() {
        SearchPace searches = new SearchPace(1);
        Later later = assertThrows(Later.class, () -> {
            // the minute may turn meanwhile
            for (int time = 0; time < 3; time++) {
                searches.take("one");
            }
        });
        assertEquals(Later.Reason.TOO_OFTEN, later.reason());
        assertTrue(later.pause().toSeconds() >= 1 && later.pause().toSeconds() <= 60, later.pause() + "");
        searches.take("another");
    }
}
