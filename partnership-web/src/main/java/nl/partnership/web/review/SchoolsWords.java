package nl.partnership.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.review.SchoolStand;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** What the table of all schools says, on the page and in the file. */
@Named
@RequestScoped
public class SchoolsWords {

    @Inject
    private StandingWords standings;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** How its questions stand. */
    public String questions(SchoolStand row) {
        return row.isThere() ? standings.of(row.questions()) : screen.text("review.schools.notThere");
    }

    /** When the next conversation is. */
    public String next(SchoolStand row) {
        return row.nextOn() == null ? screen.text("review.schools.next.none") : dates.day(row.nextOn());
    }

    /** "3 van 4"; without anybody a dash. */
    public String share(SchoolStand.Share share) {
        return share.all() == 0
                ? screen.text("review.schools.nobody")
                : screen.text("review.schools.of", share.done(), share.all());
    }

    /** When the monitor was delivered last, and the day before which the next one is due. */
    public String monitor(SchoolStand row) {
        String delivered = row.deliveredOn() == null
                ? screen.text("review.schools.monitor.not")
                : screen.text("review.schools.monitor.delivered", dates.day(row.deliveredOn()));
        return row.monitorOn() == null
                ? delivered
                : delivered + ", " + screen.text("review.schools.monitor.due", dates.day(row.monitorOn()));
    }

    /** What a day asked for. */
    public String late(SchoolStand.LateDay late) {
        return screen.text("review.schools.late." + late.day(), dates.day(late.on()));
    }
}
