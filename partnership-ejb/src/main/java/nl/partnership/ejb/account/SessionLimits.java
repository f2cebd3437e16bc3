package nl.partnership.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long one stays signed in, as the configuration says. */
@ApplicationScoped
public class SessionLimits {

    private Duration idle;
    private Duration longest;

    /** For the proxy of the container. */
    protected SessionLimits() {}

    /** Both longer than nothing. */
    @Inject
    public SessionLimits(
            @ConfigProperty(name = "partnership.session.idle") Duration idle,
            @ConfigProperty(name = "partnership.session.longest") Duration longest) {
        this.idle = positive("partnership.session.idle", idle);
        this.longest = positive("partnership.session.longest", longest);
    }

    private static Duration positive(String key, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(key + " must be longer than nothing, as PT30M for 30 minutes");
        }
        return duration;
    }

    /** After this long in which nobody did anything one signs in again. */
    public Duration idle() {
        return idle;
    }

    /** However busy somebody is: after this one signs in again. */
    public Duration longest() {
        return longest;
    }
}
