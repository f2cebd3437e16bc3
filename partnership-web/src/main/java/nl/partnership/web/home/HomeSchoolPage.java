package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.home.HomeTodo;
import nl.partnership.ejb.home.SchoolHome;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.review.YearRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** The home of people at a school. */
@Named
@RequestScoped
public class HomeSchoolPage {

    private static final int FEW = 5;

    @Inject
    private HomeService homes;

    @Inject
    private HomeLead lead;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    private SchoolHome home;

    @PostConstruct
    void load() {
        home = homes.school();
    }

    public String getLead() {
        return lead.school(home);
    }

    public HomeTodo getTodo() {
        return home.todo();
    }

    /** The next planned conversation; null when there is none. */
    public ConversationRow getNext() {
        return home.next();
    }

    /** The organisations that were asked, each with how far it is. */
    public List<ConversationDetail.Prepared> getPrepared() {
        return home.prepared();
    }

    /** Null when the school works with nobody this school year. */
    public YearRow getYear() {
        return home.year();
    }

    /** How a theme stands, in words. */
    public String standing(YearRow.YearTheme theme) {
        Integer lateTasks = home.late().get(theme.theme().code());
        String words = words(theme);
        return lateTasks == null
                ? words
                : words + ", "
                        + (lateTasks == 1 ? screen.text("review.lateOne") : screen.text("review.late", lateTasks));
    }

    private String words(YearRow.YearTheme theme) {
        if (theme.isPlanned() && theme.answered() == 0) {
            return screen.text("home.planned", dates.day(theme.plannedOn()));
        }
        if (theme.isDiscussed() || theme.answered() > 0) {
            return screen.text("home.inOrder", theme.inOrder(), theme.questions());
        }
        return screen.text("home.notDiscussed");
    }

    public List<CallRow> getCalls() {
        return home.calls().stream().limit(FEW).toList();
    }
}
