package nl.partnership.ejb.base;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** What a server would add to the services: transactions around session beans, and the injection of resources. */
final class ContainerServices implements Extension {

    void wrapSessionBeans(@Observes ProcessAnnotatedType<?> type) {
        Class<?> bean = type.getAnnotatedType().getJavaClass();
        if (bean.isAnnotationPresent(Stateless.class) || bean.isAnnotationPresent(Singleton.class)) {
            type.configureAnnotatedType().add(InTransaction.Literal.INSTANCE);
        } else if (isTestCode(bean)
                && !bean.isAnnotationPresent(Alternative.class)
                && !bean.isAnnotationPresent(Interceptor.class)) {
            type.veto();
        }
    }

    private static boolean isTestCode(Class<?> bean) {
        return bean.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    void addBinding(@Observes BeforeBeanDiscovery discovery) {
        discovery.addInterceptorBinding(InTransaction.class);
    }

    /** Gives the entity manager of the transaction on this thread. */
    static final class PersistenceContexts implements JpaInjectionServices {

        @Override
        public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
            return () -> new SimpleResourceReference<>(TestContainer.TRANSACTIONS.entityManager());
        }

        @Override
        public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
                InjectionPoint point) {
            return () -> new SimpleResourceReference<>(TestContainer.TRANSACTIONS.factory());
        }

        @Override
        public void cleanup() {
            // lives as long as the run
        }
    }

    /** Gives the test database for every data source. */
    static final class Resources implements ResourceInjectionServices {

        @Override
        public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
            return () -> new SimpleResourceReference<>(TestContainer.DATABASE);
        }

        @Override
        public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String jndiName, String mappedName) {
            return registerResourceInjectionPoint(null);
        }

        @Override
        public void cleanup() {
            // lives as long as the run
        }
    }
}
