package nl.partnership.ejb.base;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that tests set; Monday 9 November 2026, 10.00 in Amsterdam at the start of each. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock {

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 9, 10, 0);
    private static volatile Instant now = START.atZone(Time.ZONE).toInstant();
    private static volatile Duration tick = Duration.ZERO;

    @Produces
    @Alternative
    @Priority(1)
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return Time.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                Instant read = now;
                advance(tick);
                return read;
            }
        };
    }

    static void reset() {
        tick(Duration.ZERO);
        set(START);
    }

    /** Sets the clock to a local time in Amsterdam. */
    public static void set(LocalDateTime local) {
        now = local.atZone(Time.ZONE).toInstant();
    }

    /** Sets the clock to a moment. */
    public static void set(Instant moment) {
        now = moment;
    }

    /** The moment that it shows. */
    public static Instant read() {
        return now;
    }

    /** Lets so much time pass with each look at the clock. */
    public static void tick(Duration duration) {
        tick = duration;
    }

    public static void advance(Duration duration) {
        now = now.plus(duration);
    }
}
