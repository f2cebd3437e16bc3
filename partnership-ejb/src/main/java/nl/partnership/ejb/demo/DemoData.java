package nl.partnership.ejb.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.sharing.RuleSetService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database with the demonstration, at start and once. */
@Singleton
@Startup
@DependsOn({"Database", "FirstCard", "FirstRules"})
public class DemoData {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @ConfigProperty(name = "partnership.demo")
    private boolean demo;

    @Inject
    private DemoTown town;

    @Inject
    private DemoStory story;

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private CurrentCaller current;

    @PostConstruct
    void fill() {
        if (demo && isEmpty()) {
            current.become(Caller.PORTAL);
            town.build();
            ruleSets.adoptShipped(
                    town.person("fg").getId(), town.person("bestuurder").getId());
            story.tell(town);
        }
    }

    private boolean isEmpty() {
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }
}
