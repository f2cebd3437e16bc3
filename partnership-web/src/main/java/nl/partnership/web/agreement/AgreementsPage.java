package nl.partnership.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.ejb.agreement.AgreementFilter;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.AgreementRow;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** The working agreements that the caller may see. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class AgreementsPage {

    private static final int ROWS = 20;

    @Inject
    private AgreementListService agreements;

    @Inject
    private AgreementChoice choice;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private Paged<AgreementRow> page;

    @PostConstruct
    void load() {
        schools = agreements.schools();
        AgreementFilter filter = choice.filter();
        page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> agreements.list(filter, first, most));
    }

    public List<AgreementRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public List<AgreementState> getStates() {
        return Stream.of(AgreementState.values()).toList();
    }
}
