package nl.partnership.ejb.home;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.audit.TrailSettings;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.StorageWatch;
import nl.partnership.ejb.base.health.DailyJobs;
import nl.partnership.ejb.base.mail.OutboxRow;
import nl.partnership.ejb.base.mail.OutboxService;
import nl.partnership.ejb.base.storage.StorageService;

/** "Hoe staat het portaal ervoor": what an administrator has to know of the portal itself, on this node. */
@Stateless
@Allowed(Audience.ADMINISTRATOR)
public class ConditionService {

    private static final Logger LOG = Logger.getLogger(ConditionService.class.getName());

    /** It is written every five minutes; two may fail. */
    private static final Duration HEAD = Duration.ofMinutes(15);

    /** The sender looks every few seconds, and waits longer after each time that failed. */
    private static final Duration MAIL = Duration.ofHours(1);

    private static final String BUILD = "/META-INF/maven/nl.partnership/partnership-ejb/pom.properties";

    @Inject
    private StorageService storage;

    @Inject
    private StorageWatch watch;

    @Inject
    private OutboxService outbox;

    @Inject
    private TrailSettings trail;

    @Inject
    private DailyJobs jobs;

    @Inject
    private Clock clock;

    public Condition look() {
        Instant head = trail.headWrittenAt().orElse(null);
        return new Condition(
                PartnershipDataSource.url().startsWith("jdbc:postgresql:"),
                storage.look(),
                watch.room().orElse(null),
                mail(),
                head,
                isOlder(head, HEAD),
                jobs.count(),
                jobs.late(),
                version());
    }

    private Condition.WaitingMail mail() {
        Instant oldest = outbox.waiting(0, 1).stream()
                .map(OutboxRow::createdAt)
                .findFirst()
                .orElse(null);
        return new Condition.WaitingMail(
                outbox.hasServer(), outbox.countWaiting(), oldest, oldest != null && isOlder(oldest, MAIL));
    }

    private boolean isOlder(Instant moment, Duration most) {
        return moment == null || moment.plus(most).isBefore(clock.instant());
    }

    private static String version() {
        try (InputStream build = ConditionService.class.getResourceAsStream(BUILD)) {
            Properties properties = new Properties();
            if (build != null) {
                properties.load(build);
            }
            return properties.getProperty("version");
        } catch (IOException e) {
            LOG.log(Level.FINE, "The version is not known", e);
            return null;
        }
    }
}
