package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The measures of security that are configuration. */
@ApplicationScoped
class RegisterMeasures {

    @Inject
    @ConfigProperty(name = "partnership.session.idle")
    private Duration idle;

    @Inject
    @ConfigProperty(name = "partnership.session.longest")
    private Duration longest;

    @Inject
    @ConfigProperty(name = "partnership.sign-in.attempts")
    private int attempts;

    @Inject
    @ConfigProperty(name = "partnership.audit.years")
    private int trail;

    ProcessingRegister.Measures today() {
        return new ProcessingRegister.Measures(idle.toMinutes(), longest.toHours(), attempts, trail);
    }
}
