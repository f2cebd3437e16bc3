package nl.partnership.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.agreement.ExpectationState;
import nl.partnership.ejb.agreement.ExpectationFilter;
import nl.partnership.ejb.agreement.ExpectationListService;
import nl.partnership.ejb.agreement.ExpectationRow;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** The expectations that the caller may see. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class ExpectationsPage {

    private static final int ROWS = 20;

    @Inject
    private ExpectationListService expectations;

    @Inject
    private ExpectationChoice choice;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private Paged<ExpectationRow> page;

    @PostConstruct
    void load() {
        schools = expectations.schools();
        ExpectationFilter filter = choice.filter();
        page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> expectations.list(filter, first, most));
    }

    public List<ExpectationRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public ExpectationState[] getStates() {
        return ExpectationState.values();
    }
}
