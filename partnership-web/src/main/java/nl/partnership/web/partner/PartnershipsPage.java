package nl.partnership.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.partner.OrganisationRow;
import nl.partnership.ejb.partner.PartnershipRow;
import nl.partnership.ejb.partner.PartnershipService;
import nl.partnership.web.base.Screen;

/** The partnerships of a school year: start one, or take over those of the year before. */
@Named
@ViewScoped
public class PartnershipsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/partner/partnerships.xhtml?year=";

    @Inject
    private PartnershipService partnerships;

    @Inject
    private Screen screen;

    private Integer start;
    private String school;
    private List<PartnershipRow> rows;
    private List<OrganisationRow> free;
    private Integer former;

    public void add() {
        String id = partnerships.add(school, getYear());
        screen.notice("partner.partnership.added");
        screen.go("/partner/partnership.xhtml?id=" + id);
    }

    public void carryOver() {
        screen.notice("partner.partnership.carriedOver", partnerships.carryOver(getYear()));
        screen.go(PATH + getYear().start());
    }

    /** The year of the address, when it is one that an administrator works on; else this year. */
    public SchoolYear getYear() {
        List<SchoolYear> years = getYears();
        return years.stream()
                .filter(year -> start != null && year.start() == start)
                .findFirst()
                .orElse(years.get(1));
    }

    public List<SchoolYear> getYears() {
        return partnerships.years();
    }

    public List<PartnershipRow> getRows() {
        if (rows == null) {
            rows = partnerships.list(getYear());
        }
        return rows;
    }

    /** Schools without a partnership in this year. */
    public List<OrganisationRow> getFree() {
        if (free == null) {
            free = partnerships.schoolsWithout(getYear());
        }
        return free;
    }

    /** How many partnerships of the year before wait to be taken over. */
    public int getFormer() {
        if (former == null) {
            former = partnerships.countToCarryOver(getYear());
        }
        return former;
    }

    public Integer getStart() {
        return start;
    }

    public void setStart(Integer start) {
        this.start = start;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
