package nl.partnership.ejb.base;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.partnership.domain.base.PartnershipDataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    @Resource(lookup = "java:app/jdbc/partnership")
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "partnership.db.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "partnership.db.owner.user")
    private Optional<String> owner;

    @Inject
    @ConfigProperty(name = "partnership.db.owner.password")
    private Optional<String> ownerPassword;

    @PostConstruct
    void start() {
        if (owner.isEmpty()) {
            migrate(dataSource);
            return;
        }
        try {
            var tables = new DatabaseOwner(PartnershipDataSource.url(), owner.get(), ownerPassword.orElse(null));
            migrate(tables);
            tables.grantTo(user.orElseThrow());
        } catch (SQLException e) {
            throw new IllegalStateException("The owner of the database could not give the portal its rights", e);
        }
    }

    /** Applies what is missing of {@code db/migration}; with nothing missing it changes nothing. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new StoredText())
                .load()
                .migrate();
    }

    @PreDestroy
    void stop() {
        // a redeployment would find the folder of an embedded database locked
        try {
            PartnershipDataSource.release(PartnershipDataSource.url());
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database did not stop cleanly", e);
        }
    }
}
