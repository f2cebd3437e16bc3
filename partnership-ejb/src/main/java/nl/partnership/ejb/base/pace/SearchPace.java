package nl.partnership.ejb.base.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.partnership.domain.base.Later;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a minute one person may search through all rooms. */
@ApplicationScoped
public class SearchPace {

    private final Pace pace;

    /** @param most how many a minute */
    @Inject
    public SearchPace(@ConfigProperty(name = "partnership.search.calls") int most) {
        pace = new Pace(most);
    }

    /** For the container. */
    protected SearchPace() {
        this(0);
    }

    /**
     * Counts a search.
     *
     * @throws Later when there were too many within this minute
     */
    public void take(String personId) {
        Duration pause = pace.take(personId);
        if (!pause.isZero()) {
            throw new Later(Later.Reason.TOO_OFTEN, "search.tooOften", pause);
        }
    }
}
