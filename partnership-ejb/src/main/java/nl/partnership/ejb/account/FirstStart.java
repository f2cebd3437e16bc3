package nl.partnership.ejb.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An installation without any account shows, in its log, a link by which the first administrator makes one. Every start
 * makes a new link and withdraws the former, until it was used.
 */
@Singleton
@Startup
@DependsOn("Database")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private InvitationService invitations;

    @Inject
    private CurrentCaller current;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    @Inject
    @ConfigProperty(name = "partnership.demo")
    private boolean demo;

    @PostConstruct
    void start() {
        if (!demo) {
            current.become(Caller.PORTAL);
            invitations
                    .renewSetUp()
                    .ifPresent(secret -> LOG.info(() -> "Set-up link for the first administrator, valid for 48 hours: "
                            + url + "/account/set-up.xhtml?link=" + secret));
        }
    }
}
