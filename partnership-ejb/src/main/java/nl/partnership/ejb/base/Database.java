package nl.partnership.ejb.base;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.partnership.domain.base.PartnershipDataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else uses it; every other start-up bean depends on this one. Flyway
 * locks its history table, so of two nodes that start together one migrates and the other finds it done.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/partnership",
        className = "nl.partnership.domain.base.PartnershipDataSource",
        minPoolSize = 1,
        initialPoolSize = 1,
        maxPoolSize = 20)
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    /** How Derby says that it stopped as asked. */
    private static final String DERBY_STOPPED = "08006";

    @Resource(lookup = "java:app/jdbc/partnership")
    private DataSource dataSource;

    @PostConstruct
    void start() {
        migrate(dataSource);
    }

    /** Applies what is missing of {@code db/migration}; with nothing missing it changes nothing. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @PreDestroy
    void stop() {
        String url = PartnershipDataSource.url();
        if (!url.startsWith("jdbc:derby:")) {
            return;
        }
        // an embedded Derby keeps its folder locked until told to stop; a redeployment would find it so
        try (Connection ignored =
                PartnershipDataSource.connect(url.replaceAll(";.*", "") + ";shutdown=true", null, null)) {
            LOG.warning("Derby did not stop");
        } catch (SQLException e) {
            if (!DERBY_STOPPED.equals(e.getSQLState())) {
                LOG.log(Level.WARNING, "Derby did not stop cleanly", e);
            }
        }
    }
}
