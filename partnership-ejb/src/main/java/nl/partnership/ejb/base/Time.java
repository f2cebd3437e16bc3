package nl.partnership.ejb.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import nl.partnership.domain.base.Day;

/** The one clock: days and hours are those of Europe/Amsterdam, whatever the machine says. */
@ApplicationScoped
public class Time {

    public static final ZoneId ZONE = Day.ZONE;

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
