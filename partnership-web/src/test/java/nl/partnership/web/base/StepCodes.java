package nl.partnership.web.base;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.partnership.domain.account.Base32;
import nl.partnership.domain.account.TimeCode;
import nl.partnership.ejb.account.DemoAccounts;

/**
 * The app on the phone of the one account of the demonstration that has a second step. No code is accepted twice, so that
 * it counts the half minutes whose code a portal has had: it gives the one of now, then the one that comes next, and then
 * waits as long as people have to.
 */
public final class StepCodes {

    private static final Map<String, Long> LAST = new ConcurrentHashMap<>();
    private static final Map<String, Duration> AHEAD = new ConcurrentHashMap<>();

    private StepCodes() {}

    /** The clock of that portal is ahead of ours. */
    static void ahead(URI portal, Duration by) {
        AHEAD.put(portal.getAuthority(), by);
    }

    /** A code that the portal did not have yet. */
    public static synchronized String next(URI portal) {
        long step = LAST.merge(portal.getAuthority(), now(portal), (last, now) -> Math.max(last + 1, now));
        while (step > now(portal) + 1) {
            pause();
        }
        return of(step);
    }

    /** The one that was given last. */
    public static String last(URI portal) {
        return of(LAST.get(portal.getAuthority()));
    }

    /** What another app shows now, by the clock of that portal. */
    public static String now(URI portal, String secret) {
        return TimeCode.at(Base32.bytes(secret), now(portal));
    }

    private static String of(long step) {
        return TimeCode.at(Base32.bytes(DemoAccounts.STEP_SECRET), step);
    }

    private static long now(URI portal) {
        return TimeCode.step(Instant.now().plus(AHEAD.getOrDefault(portal.getAuthority(), Duration.ZERO)));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
