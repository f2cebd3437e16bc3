package nl.partnership.ejb.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.platform.database.DatabasePlatform;

/** How the provider maps the entities, for tests that ask for nothing else. */
public final class Mapped {

    private static final InvocationHandler ANSWERS_NOTHING =
            (proxy, method, arguments) -> method.getReturnType() == boolean.class ? false : null;

    private Mapped() {}

    /** An entity manager that knows every mapping and can read no row. */
    public static EntityManager withoutDatabase() {
        Connection connection = proxy(Connection.class, ANSWERS_NOTHING);
        DataSource nothing = proxy(DataSource.class, (proxy, method, arguments) -> connection);
        return Persistence.createEntityManagerFactory(
                        "partnership",
                        Map.of(
                                "jakarta.persistence.transactionType",
                                "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource",
                                "",
                                "jakarta.persistence.nonJtaDataSource",
                                nothing,
                                "eclipselink.target-database",
                                DatabasePlatform.class.getName()))
                .createEntityManager();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Mapped.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
