package nl.partnership.web.schoolyear;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.schoolyear.SchoolYearService;
import nl.partnership.ejb.schoolyear.YearView;
import nl.partnership.web.base.Screen;

/** The days and holidays of one school in one school year; which ones is in the address. Board and administrator choose its region. */
@Named
@ViewScoped
public class DaysPage implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String PATH = "/schoolyear/days.xhtml";

    @Inject
    private SchoolYearService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private String school;
    private String year;
    private List<SchoolRow> schools;
    private List<SchoolYear> years;
    private YearView read;
    private Region region;
    private boolean changedByAnother;

    /** Without a school the first one, without a year that is there this one; {@code NotFound} for a school of others. */
    public void open() {
        if (schools == null) {
            schools = service.schools();
            years = service.years();
            if (school == null && !schools.isEmpty()) {
                school = schools.get(0).id();
            }
            if (school != null) {
                read();
            }
        }
    }

    private void read() {
        read = service.get(school, chosenYear());
        region = read.region();
    }

    private SchoolYear chosenYear() {
        return years.stream()
                .filter(one -> one.toString().equals(year))
                .findFirst()
                .orElseGet(() -> SchoolYear.of(LocalDate.now(clock)));
    }

    public void choose() {
        try {
            service.chooseRegion(school, read.regionVersion(), region);
            screen.notice("schoolyear.region.saved");
            screen.go(address(school, read.year()));
        } catch (Stale stale) {
            // what was chosen stays, beside it stands what is there now; saving again writes over that
            read = service.get(school, chosenYear());
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    /** Whether the caller says in which region a school lies. */
    public boolean isChoosing() {
        return Audience.BOARD.includes(current.get()) || Audience.ADMINISTRATOR.includes(current.get());
    }

    static String address(String school, SchoolYear year) {
        return PATH + "?school=" + school + "&year=" + year;
    }

    /** The same page for another school, or another year. */
    public String to(String otherSchool, SchoolYear otherYear) {
        return address(otherSchool, otherYear);
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public List<SchoolYear> getYears() {
        return years;
    }

    public Region[] getRegions() {
        return Region.values();
    }

    /** Null when the caller works with no school. */
    public YearView getRead() {
        return read;
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

    /** Whether what is stored stands beside what was chosen. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public Region getRegion() {
        return region;
    }

    public void setRegion(Region region) {
        this.region = region;
    }
}
