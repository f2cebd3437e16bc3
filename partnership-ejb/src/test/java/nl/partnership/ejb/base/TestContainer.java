package nl.partnership.ejb.base;

import io.smallrye.config.inject.ConfigExtension;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * The services without a server: CDI by Weld, the real entity manager, transactions as the container would hold them,
 * and the real guard. One for all tests of a run.
 */
final class TestContainer {

    static final TestDatabase DATABASE = new TestDatabase();
    static final Transactions TRANSACTIONS = transactions();

    private static final String HOME = "partnership.home";

    private static WeldContainer weld;

    private TestContainer() {}

    private static Transactions transactions() {
        System.setProperty(HOME, ownHome());
        return new Transactions(Persistence.createEntityManagerFactory(
                "partnership",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", DATABASE)));
    }

    static synchronized WeldContainer weld() {
        if (weld == null) {
            weld = new Weld()
                    .disableDiscovery()
                    .addBeanClasses(ClassFolder.of(Guard.class))
                    .addBeanClasses(ClassFolder.of(TestContainer.class))
                    .addBeanClass(Pbkdf2PasswordHashImpl.class)
                    .addExtensions(new ConfigExtension(), new ContainerServices())
                    .addServices(new ContainerServices.PersistenceContexts(), new ContainerServices.Resources())
                    .initialize();
        }
        return weld;
    }

    private static String ownHome() {
        return "target/home-" + ProcessHandle.current().pid();
    }

    /** From now on the services work in another installation, begun anew as at a start of the portal. */
    static synchronized void moveTo(DataSource database, Path home) {
        stop();
        DATABASE.standIn(database);
        System.setProperty(HOME, home.toString());
    }

    /** Back to the database and the folder of the tests. */
    static synchronized void moveBack() {
        stop();
        DATABASE.standIn(null);
        System.setProperty(HOME, ownHome());
    }

    private static void stop() {
        if (weld != null) {
            weld.shutdown();
            weld = null;
        }
    }
}
