package nl.partnership.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.support.consultation.ConsultationFilter;
import nl.partnership.ejb.support.consultation.ConsultationRow;
import nl.partnership.ejb.support.consultation.ConsultationService;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Overleggen": who meets how often at the caller's schools. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class ConsultationsPage {

    private static final int ROWS = 20;

    @Inject
    private ConsultationService consultations;

    @Inject
    private ConsultationChoice choice;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private Paged<ConsultationRow> page;

    @PostConstruct
    void load() {
        schools = consultations.schools();
        ConsultationFilter filter = choice.getFilter();
        page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> consultations.list(filter, first, most));
    }

    public List<ConsultationRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }
}
