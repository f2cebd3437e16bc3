package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.privacy.OfficerQueue;
import nl.partnership.ejb.privacy.OfficerService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.ruleset.RulesStandingNotice;

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

    @Inject
    private RulesStandingNotice rules;

    @Inject
    private TodoLines todos;

    private OfficerQueue queue;

    @PostConstruct
    void load() {
        queue = officer.queue();
    }

    /** What matters most of what stands below it; that nothing waits only when nothing stands there. */
    public String getLead() {
        if (queue.isAdviceWanted()) {
            return screen.text("home.officer.lead.advice", queue.open().number());
        }
        if (queue.standing().isWithout()) {
            return screen.text("home.officer.lead.without");
        }
        if (queue.standing().isToAct()) {
            return screen.text(
                    "home.officer.lead.ends", dates.day(queue.standing().lastDay()), rules.getNext());
        }
        int waits = todos.getList().lines().size();
        return waits > 1
                ? screen.text("home.officer.lead.waits.many", waits)
                : screen.text(waits == 1 ? "home.officer.lead.waits.one" : "home.officer.lead.nothing");
    }

    public OfficerQueue getQueue() {
        return queue;
    }
}
