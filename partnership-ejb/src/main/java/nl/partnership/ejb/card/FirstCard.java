package nl.partnership.ejb.card;

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

/** Sees to it, at start, that there is a card to talk with. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstCard {

    private static final Logger LOG = Logger.getLogger(FirstCard.class.getName());

    @Inject
    private CardService cards;

    @Inject
    private CurrentCaller current;

    @PostConstruct
    void start() {
        current.become(Caller.PORTAL);
        try {
            cards.ship();
        } catch (EJBException e) {
            // two nodes that start together: the other one was first
            LOG.log(Level.INFO, "The card was not put in place by this node", e);
        }
    }
}
