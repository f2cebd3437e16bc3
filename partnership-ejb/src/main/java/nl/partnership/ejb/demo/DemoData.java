package nl.partnership.ejb.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database with the demonstration, at start and once. */
@Singleton
@Startup
@DependsOn("Database")
public class DemoData {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @ConfigProperty(name = "partnership.demo")
    private boolean demo;

    @Inject
    private DemoTown town;

    @PostConstruct
    void fill() {
        if (demo && isEmpty()) {
            town.build();
        }
    }

    private boolean isEmpty() {
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }
}
