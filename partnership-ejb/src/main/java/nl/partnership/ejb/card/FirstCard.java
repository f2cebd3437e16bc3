package nl.partnership.ejb.card;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** Sees to it, at start, that there is a card to talk with. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstCard {

    @Inject
    private CardService cards;

    @Inject
    private CurrentCaller current;

    @PostConstruct
    void start() {
        current.become(Caller.PORTAL);
        cards.ship();
    }
}
