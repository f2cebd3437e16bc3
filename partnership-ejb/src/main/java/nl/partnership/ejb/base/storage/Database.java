package nl.partnership.ejb.base.storage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
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
        maxPoolSize = 20,
        properties = {
            // a connection is asked whether it lives before somebody gets it: after a restart of the database none does
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            // when one is dead the others of the pool are as well
            "fish.payara.fail-all-connections=true",
            // who waits longer for a free connection gets an answer rather than a place in a growing queue
            "fish.payara.max-wait-time-in-millis=15000"
        })
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    @Inject
    @ConfigProperty(name = "partnership.db.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "partnership.db.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "partnership.db.owner.user")
    private Optional<String> owner;

    @Inject
    @ConfigProperty(name = "partnership.db.owner.password")
    private Optional<String> ownerPassword;

    @PostConstruct
    void start() {
        awaitDatabase();
        // beside the pool, in which no statement may take as long as a migration may
        if (owner.isEmpty()) {
            migrate(new DatabaseOwner(PartnershipDataSource.url(), user.orElse(null), password.orElse(null)));
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

    private static void awaitDatabase() {
        try (Connection first = new PartnershipDataSource().getConnection()) {
            LOG.fine(() -> "Connected: " + first);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /** Applies what is missing of {@code db/migration}; with nothing missing it changes nothing. */
    public static void migrate(DataSource dataSource) {
        migrate(dataSource, "latest");
    }

    /** The same, as far as a build of before went. @param last version of its last migration */
    public static void migrate(DataSource dataSource, String last) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .target(last)
                .javaMigrations(
                        new StoredText(),
                        new StoredWords(),
                        new StoredNameKeys(),
                        new StoredSearchKeys(),
                        new RefoldedKeys())
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
