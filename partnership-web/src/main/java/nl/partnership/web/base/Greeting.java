package nl.partnership.web.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import nl.partnership.ejb.base.CurrentCaller;

/** How the portal greets whoever comes in: by the time of day and by first name. */
@Named
@RequestScoped
public class Greeting {

    private static final int MORNING = 6;
    private static final int AFTERNOON = 12;
    private static final int EVENING = 18;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    /** "Goedemorgen, Marit". */
    public String getText() {
        String name = current.get().name();
        int space = name.indexOf(' ');
        return screen.text(
                "base.greeting." + part(LocalTime.now(clock).getHour()), space < 0 ? name : name.substring(0, space));
    }

    static String part(int hour) {
        if (hour < MORNING) {
            return "night";
        }
        if (hour < AFTERNOON) {
            return "morning";
        }
        return hour < EVENING ? "afternoon" : "evening";
    }
}
