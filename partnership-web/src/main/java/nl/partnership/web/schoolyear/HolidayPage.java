package nl.partnership.web.schoolyear;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.schoolyear.Holiday;
import nl.partnership.domain.schoolyear.HolidayPeriod;
import nl.partnership.ejb.schoolyear.HolidayView;
import nl.partnership.ejb.schoolyear.SchoolYearService;
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
                        school, read.version(), new HolidayPeriod(chosenYear, chosen, firstDay, lastDay)),
                "schoolyear.holiday.saved");
    }

    public void undo() {
        act(() -> service.undoHoliday(school, read.version(), chosenYear, chosen), "schoolyear.holiday.undone");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            screen.notice(done);
            screen.go(getBack());
        } catch (Stale stale) {
            // what was typed stays; saving again keeps it
            read = service.holiday(school, chosenYear, chosen);
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
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
