package nl.partnership.web.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import nl.partnership.ejb.base.Time;

/** A portal of a test's own for which it is another day: the WAR as it was built, and beside its classes another clock. */
public final class PortalOnOtherDay extends PortalOnMicro {

    private PortalOnOtherDay() throws IOException {
        super(freePort());
    }

    private PortalOnOtherDay(boolean onPostgresql) throws IOException {
        super(freePort(), onPostgresql);
    }

    /**
     * Starts it on invented data that were made on that day; returns when it serves.
     *
     * @param now in Europe/Amsterdam
     */
    public static PortalOnOtherDay start(LocalDateTime now) throws IOException {
        return started(new PortalOnOtherDay(), now);
    }

    /**
     * Starts an empty one, which nobody set up yet; returns when it serves.
     *
     * @param now in Europe/Amsterdam
     */
    public static PortalOnOtherDay empty(LocalDateTime now, boolean onPostgresql) throws IOException {
        PortalOnOtherDay portal = new PortalOnOtherDay(onPostgresql);
        portal.configure(Map.of("PARTNERSHIP_DEMO", "false"));
        return started(portal, now);
    }

    private static PortalOnOtherDay started(PortalOnOtherDay portal, LocalDateTime now) throws IOException {
        portal.moveTo(now);
        portal.with(MovedClock.class, QuickHash.class);
        return serving(portal);
    }

    /**
     * Lets time go by. Who signed in before does so again.
     *
     * @param now in Europe/Amsterdam, later than it is on the portal
     */
    public void moveTo(LocalDateTime now) throws IOException {
        Duration ahead = Duration.between(Instant.now(), now.atZone(Time.ZONE));
        Path written = Files.writeString(data().resolve("clock.new"), ahead.toString());
        StepCodes.ahead(address(), ahead);
        Files.move(
                written, MovedClock.file(data()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
