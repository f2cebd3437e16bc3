package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.account.feed.CalendarFeedService;
import nl.partnership.ejb.account.feed.CalendarFeedService.FeedState;
import nl.partnership.web.base.Screen;

/** The own calendar, on the page of the own settings: {@code WEB-INF/account/calendar-feed.xhtml}. */
@Named
@RequestScoped
public class CalendarFeedPart {

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private Screen screen;

    private FeedState state;
    private String made;

    public void make() {
        made = feeds.make();
        state = null;
    }

    public void stop() {
        feeds.stop();
        state = null;
        screen.notice("account.feed.stopped");
    }

    public FeedState getState() {
        if (state == null) {
            state = feeds.own();
        }
        return state;
    }

    /** The address that was just made; null otherwise. It is shown this once. */
    public String getMade() {
        return made;
    }
}
