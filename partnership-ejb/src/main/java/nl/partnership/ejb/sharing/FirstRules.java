package nl.partnership.ejb.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** Sees to it, at start, that there are rules for a board to adopt. Until it does, they say nothing. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstRules {

    private static final Logger LOG = Logger.getLogger(FirstRules.class.getName());

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private CurrentCaller current;

    @PostConstruct
    void start() {
        current.become(Caller.PORTAL);
        try {
            ruleSets.prepare();
        } catch (EJBException e) {
            // two nodes that start together: the number of a set is unique, and the other one was first
            LOG.log(Level.INFO, "The first rule set was not put in place by this node", e);
        }
    }
}
