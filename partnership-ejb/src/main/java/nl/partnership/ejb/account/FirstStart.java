package nl.partnership.ejb.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.logging.Logger;
import nl.partnership.domain.account.Invitation;
import nl.partnership.domain.account.Secret;
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

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    @Inject
    @ConfigProperty(name = "partnership.demo")
    private boolean demo;

    @PostConstruct
    void start() {
        if (demo || accounts() > 0) {
            return;
        }
        entityManager
                .createQuery("select i from Invitation i where i.account is null", Invitation.class)
                .getResultList()
                .forEach(invitation -> invitation.withdraw(clock.instant()));
        String secret = Secret.random();
        entityManager.persist(new Invitation(null, secret, clock.instant()));
        LOG.info(() -> "Set-up link for the first administrator, valid for 48 hours: " + url
                + "/account/set-up.xhtml?link=" + secret);
    }

    private long accounts() {
        return entityManager
                .createQuery("select count(a) from Account a", Long.class)
                .getSingleResult();
    }
}
