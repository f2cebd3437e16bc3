package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.account.people.WorkQueue;
import nl.partnership.ejb.account.people.WorkQueueService;

/** The administrator's home: what has to be done now. */
@Named
@RequestScoped
public class HomeAdministratorPage {

    @Inject
    private WorkQueueService work;

    private WorkQueue queue;

    @PostConstruct
    void load() {
        queue = work.look();
    }

    public WorkQueue getQueue() {
        return queue;
    }
}
