package nl.partnership.web.schoolyear;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.schoolyear.Holiday;
import nl.partnership.domain.schoolyear.HolidayPeriod;
import nl.partnership.ejb.schoolyear.HolidayView;
import nl.partnership.ejb.schoolyear.SchoolYearService;
import nl.partnership.ejb.schoolyear.Spread;
import nl.partnership.web.base.Screen;

/** A board sets the days of one holiday of a school, or lets those of the region hold again. */
@Named
@ViewScoped
public class HolidayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolYearService service;

    @Inject
    private Screen screen;

    private String school;
    private String year;
    private String holiday;
    private SchoolYear chosenYear;
    private Holiday chosen;
    private HolidayView read;
    private boolean changedByAnother;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Spread spread = Spread.SCHOOL;

    /** {@code NotFound} for a school of others, and for a year or a holiday that is none. */
    public void open() {
        if (read == null) {
            chosenYear = service.years().stream()
                    .filter(one -> one.toString().equals(year))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("school year", year));
            chosen = Stream.of(Holiday.values())
                    .filter(one -> one.name().equals(holiday))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("holiday", holiday));
            read = service.holiday(school, chosenYear, chosen);
            if (read.now() != null) {
                firstDay = read.now().first();
                lastDay = read.now().last();
            }
        }
    }

    public void save() {
        act(
                () -> service.setHoliday(
                        school, read.version(), new HolidayPeriod(chosenYear, chosen, firstDay, lastDay), spread),
                "schoolyear.holiday.saved");
    }

    public void undo() {
        act(() -> service.undoHoliday(school, read.version(), chosenYear, chosen, spread), "schoolyear.holiday.undone");
    }

    private void act(IntSupplier act, String done) {
        try {
            int schools = act.getAsInt();
            screen.notice(schools == 1 ? done : done + ".schools", schools);
            screen.go(getBack());
        } catch (Stale stale) {
            // what was typed stays; saving again keeps it
            read = service.holiday(school, chosenYear, chosen);
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    /** For which schools it can be set at once; one when there is no choice. */
    public List<Spread> getSpreads() {
        return Stream.of(Spread.values())
                .filter(one -> switch (one) {
                    case SCHOOL -> true;
                    case REGION -> read.inRegion() > 1 && read.inRegion() < read.ofBoard();
                    case BOARD -> read.ofBoard() > 1;
                })
                .toList();
    }

    public Spread getSpread() {
        return spread;
    }

    public void setSpread(Spread spread) {
        this.spread = spread == null ? Spread.SCHOOL : spread;
    }

    /** The days of the school in that year. */
    public String getBack() {
        return DaysPage.address(school, chosenYear);
    }

    public HolidayView getRead() {
        return read;
    }

    /** Whether the stored days stand beside the typed ones. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public Holiday getChosen() {
        return chosen;
    }

    public SchoolYear getChosenYear() {
        return chosenYear;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getHoliday() {
        return holiday;
    }

    public void setHoliday(String holiday) {
        this.holiday = holiday;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
