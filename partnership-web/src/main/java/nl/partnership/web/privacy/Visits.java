package nl.partnership.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.partnership.ejb.base.Network;
import nl.partnership.ejb.base.pace.Pace;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a minute one network may ask for what everybody may ask for. */
@ApplicationScoped
public class Visits {

    private final Pace pace;

    /** @param most how many a minute */
    @Inject
    public Visits(@ConfigProperty(name = "partnership.public.visits") int most) {
        pace = new Pace(most);
    }

    /** For the container. */
    protected Visits() {
        this(0);
    }

    /** Counts a visit; zero when it is one of those that are answered, else how long until one may come again. */
    Duration take(String address) {
        return pace.take(Network.of(address));
    }
}
