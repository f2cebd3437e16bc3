package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.review.ProgressRow;
import nl.partnership.ejb.review.ProgressService;
import nl.partnership.web.base.Screen;

/** The home of the board: how far each school is, in numbers. */
@Named
@RequestScoped
public class HomeBoardPage {

    @Inject
    private ProgressService progress;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private SchoolYear now;
    private SchoolYear year;
    private List<ProgressRow> rows;

    @PostConstruct
    void load() {
        now = SchoolYear.of(LocalDate.now(clock));
        year = "last".equals(screen.parameter("year")) ? now.previous() : now;
        rows = progress.progress(year);
    }

    public String getLead() {
        long late = rows.stream().filter(row -> row.late() > 0).count();
        long unplanned =
                rows.stream().filter(row -> row.year().nextOn() == null).count();
        if (rows.isEmpty()) {
            return screen.text("home.board.lead.none");
        }
        if (!isThisYear()) {
            return screen.text("home.board.lead.past", year);
        }
        return counted("home.board.lead.late.", late) + " " + counted("home.board.lead.unplanned.", unplanned);
    }

    private String counted(String key, long number) {
        return number > 1 ? screen.text(key + "many", number) : screen.text(key + (number == 1 ? "one" : "none"));
    }

    public boolean isThisYear() {
        return year.equals(now);
    }

    public SchoolYear getYear() {
        return year;
    }

    /** The year that the page shows when one asks for the other. */
    public SchoolYear getOtherYear() {
        return isThisYear() ? now.previous() : now;
    }

    public List<ProgressRow> getRows() {
        return rows;
    }
}
