package nl.partnership.ejb.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** Sees to it, at start, that there are rules for a board to adopt. Until it does, they say nothing. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstRules {

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private CurrentCaller current;

    @PostConstruct
    void start() {
        current.become(Caller.PORTAL);
        ruleSets.prepare();
    }
}
