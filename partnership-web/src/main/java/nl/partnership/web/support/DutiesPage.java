package nl.partnership.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.support.Informed;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.support.DutyFilter;
import nl.partnership.ejb.support.DutyRow;
import nl.partnership.ejb.support.DutyService;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Wie informeert?": who informs whom at the caller's schools. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class DutiesPage {

    private static final int ROWS = 20;

    @Inject
    private DutyService duties;

    @Inject
    private DutyChoice choice;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private Paged<DutyRow> page;

    @PostConstruct
    void load() {
        schools = duties.schools();
        DutyFilter filter = choice.filter();
        page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> duties.list(filter, first, most));
    }

    public List<DutyRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public Informed[] getAudiences() {
        return Informed.values();
    }
}
