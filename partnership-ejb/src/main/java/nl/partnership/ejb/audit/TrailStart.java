package nl.partnership.ejb.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.audit.verify.ChainHead;
import nl.partnership.ejb.base.Lease;
import nl.partnership.ejb.base.OwnWork;
import nl.partnership.ejb.base.Stopping;
import nl.partnership.ejb.base.TimerCare;

/**
 * Looks after the trail: at start, that the key fits it; at start, every five minutes and at a graceful stop, that the
 * head is known outside the database too; every minute, that refusals that were counted are written; and that payloads go when their
 * date has come.
 */
@Singleton
@Startup
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrailStart {

    /** After whoever still finishes something that is a row of the trail. */
    private static final int LAST = 4000;

    private static final Logger LOG = Logger.getLogger(TrailStart.class.getName());
    /** Longer than the work takes, shorter than the time after which it is due again. */
    private static final Duration LEASE = Duration.ofMinutes(4);

    @Resource(lookup = "java:app/jdbc/partnership")
    private DataSource database;

    @Inject
    private TrailSettings settings;

    @Inject
    private HeadKeeper heads;

    @Inject
    private PayloadErasure erasure;

    @Inject
    private AloneWriter refusals;

    @Inject
    private Lease lease;

    @Inject
    private OwnWork work;

    /** A portal that cannot append does not start: without a trail nobody works here. */
    @PostConstruct
    void start() {
        try (Connection connection = database.getConnection()) {
            ChainHead head = ChainHead.read(connection);
            String fingerprint = head.fingerprint();
            boolean fits = head.seq() == 0 && fingerprint == null
                    || (Files.exists(settings.files().key())
                            && settings.key().fingerprint().equals(fingerprint));
            if (!fits) {
                throw new IllegalStateException(AuditKey.WRONG);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read", e);
        }
        settings.key();
        keepHead(database);
    }

    /** Every node, as each may have a file of its own. */
    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "head of the audit trail")
    void everyFiveMinutes() {
        keepHead(database);
    }

    /** On every node: each visitor is written in a transaction of its own that makes the others wait. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "refusals")
    void everyMinute() {
        work.does(refusals::endMinutes);
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "audit")
    void eraseDue() {
        if (lease.hold("audit", LEASE)) {
            work.does(erasure::eraseDue);
        }
    }

    /** While everything still works: what comes after that may be cut short. */
    public void stopping(@Observes @Priority(LAST) Stopping now) {
        keepHead(new PartnershipDataSource());
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
