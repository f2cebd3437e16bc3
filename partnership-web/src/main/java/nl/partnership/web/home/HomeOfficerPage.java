package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.privacy.OfficerQueue;
import nl.partnership.ejb.privacy.OfficerService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** The home of the data protection officer: what waits for them. */
@Named
@RequestScoped
public class HomeOfficerPage {

    @Inject
    private OfficerService officer;

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    private OfficerQueue queue;

    @PostConstruct
    void load() {
        queue = officer.queue();
    }

    public String getLead() {
        if (queue.isAdviceWanted()) {
            return screen.text("home.officer.lead.advice", queue.open().number());
        }
        if (!queue.standing().isToAct()) {
            return screen.text("home.officer.lead.nothing");
        }
        return queue.standing().isWithout()
                ? screen.text("home.officer.lead.without")
                : screen.text(
                        "home.officer.lead.ends", dates.day(queue.standing().lastDay()));
    }

    public OfficerQueue getQueue() {
        return queue;
    }
}
