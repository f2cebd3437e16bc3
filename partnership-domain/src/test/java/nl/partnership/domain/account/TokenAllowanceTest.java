package nl.partnership.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenAllowanceTest {

    private static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");

    private final TokenAllowance allowance = new TokenAllowance(new AccessToken(null, "proef", "geheim", NOW));

    private int taken(Instant at, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += take(at).isZero() ? 1 : 0;
        }
        return taken;
    }

    private Duration take(Instant at) {
        return allowance.take(at, 600, 200);
    }

    @Test
    void two_hundred_calls_at_once_go_through_and_the_next_one_waits_a_tenth_of_a_second() {
        assertEquals(200, taken(NOW, 200));
        assertEquals(Duration.ofMillis(100), take(NOW));
        assertEquals(Duration.ZERO, take(NOW.plusMillis(100)));
    }

    @Test
    void a_minute_brings_six_hundred_more_and_a_long_rest_no_more_than_the_burst() {
        taken(NOW, 200);
        int inAMinute = 0;
        for (int second = 1; second <= 60; second++) {
            inAMinute += taken(NOW.plusSeconds(second), 50);
        }
        assertEquals(600, inAMinute);
        assertEquals(200, taken(NOW.plus(Duration.ofHours(9)), 1000));
    }

    @Test
    void refused_calls_cost_nothing_and_are_no_use() {
        assertNull(allowance.getUsedAt());
        taken(NOW, 5000);
        assertEquals(1, taken(NOW.plusMillis(100), 5));
        assertEquals(NOW.plusMillis(100), allowance.getUsedAt());
        assertEquals(0, taken(NOW.plusMillis(120), 5));
        assertEquals(NOW.plusMillis(100), allowance.getUsedAt());
    }
}
