package nl.partnership.ejb.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.base.Lease;

/**
 * Looks after the trail: at start, that the key fits it; every hour and at a graceful stop, that the head is known
 * outside the database too; every hour, that payloads go when their date has come.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrailStart {

    private static final Logger LOG = Logger.getLogger(TrailStart.class.getName());
    /** Longer than the work takes, shorter than the hour after which it is due again. */
    private static final Duration LEASE = Duration.ofMinutes(30);

    @Resource(lookup = "java:app/jdbc/partnership")
    private DataSource database;

    @Inject
    private TrailSettings settings;

    @Inject
    private HeadKeeper heads;

    @Inject
    private PayloadErasure erasure;

    @Inject
    private Lease lease;

    /** A portal that cannot append does not start: without a trail nobody works here. */
    @PostConstruct
    void start() {
        try (Connection connection = database.getConnection()) {
            String fingerprint = ChainHead.read(connection).fingerprint();
            boolean fits = fingerprint == null
                    || (Files.exists(settings.files().key())
                            && fingerprint.equals(settings.key().fingerprint()));
            if (!fits) {
                throw new IllegalStateException(AuditKey.WRONG);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read", e);
        }
        settings.key();
    }

    @Schedule(hour = "*", minute = "5", persistent = false, info = "audit")
    void everyHour() {
        if (lease.hold("audit", LEASE)) {
            keepHead(database);
            erasure.eraseDue();
        }
    }

    @PreDestroy
    void stop() {
        // not through the pool: the server takes that away before it stops the application
        keepHead(new PartnershipDataSource());
    }

    private void keepHead(DataSource from) {
        try {
            heads.keep(from);
        } catch (IOException | SQLException e) {
            LOG.log(
                    Level.SEVERE,
                    "The head of the audit trail could not be written to "
                            + settings.files().heads(),
                    e);
        }
    }
}
