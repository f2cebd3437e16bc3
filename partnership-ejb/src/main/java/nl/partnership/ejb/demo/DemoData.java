package nl.partnership.ejb.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database with the demonstration, at start and once. */
@Singleton
@Startup
@DependsOn({"Database", "FirstCard", "FirstRules"})
public class DemoData {

    @Inject
    @ConfigProperty(name = "partnership.demo")
    private boolean demo;

    @Inject
    private DemoService demonstration;

    @Inject
    private CurrentCaller current;

    @PostConstruct
    void fill() {
        if (demo) {
            current.become(Caller.PORTAL);
            demonstration.fill();
        }
    }
}
