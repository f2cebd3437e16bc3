package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.covenant.CovenantRow;
import nl.partnership.ejb.covenant.CovenantService;
import nl.partnership.ejb.review.ProgressRow;
import nl.partnership.ejb.review.ProgressService;
import nl.partnership.web.base.Screen;

/** The home of the board: how far each school is, in numbers. */
@Named
@RequestScoped
public class HomeBoardPage {

    private static final int FEW = 5;

    @Inject
    private ProgressService progress;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    @Inject
    private CovenantService covenants;

    private SchoolYear now;
    private SchoolYear year;
    private List<ProgressRow> rows;
    private List<CovenantRow> ending;

    @PostConstruct
    void load() {
        now = SchoolYear.of(LocalDate.now(clock));
        year = "last".equals(screen.parameter("year")) ? now.previous() : now;
        rows = progress.progress(year);
        ending = covenants.list().stream()
                .filter(row -> !row.isOver())
                .sorted(Comparator.comparing(CovenantRow::until))
                .limit(FEW)
                .toList();
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

    /** Those that are not over, the one that ends first on top; as many as a home shows. */
    public List<CovenantRow> getCovenants() {
        return ending;
    }

    public List<ProgressRow> getRows() {
        return rows;
    }
}
