package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.insight.priority.PriorityFilter;
import nl.partnership.ejb.insight.priority.PriorityListService;
import nl.partnership.ejb.insight.priority.PriorityRow;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Speerpunten": what schools and their partners work on first. */
@Named
@ViewScoped
public class PrioritiesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private PriorityListService priorities;

    @Inject
    private PriorityChoice choice;

    @Inject
    private Screen screen;

    private PriorityFilter filter;
    private List<SchoolRow> schools;
    private List<PriorityRow> rows;
    private Paging paging;

    @PostConstruct
    void load() {
        filter = choice.getFilter();
        schools = priorities.schools();
        Paged<PriorityRow> page =
                Paged.of(screen.parameter("page"), ROWS, (first, most) -> priorities.list(filter, first, most));
        rows = List.copyOf(page.rows());
        paging = page.paging();
    }

    public PriorityFilter getFilter() {
        return filter;
    }

    /** The same choice, as a file. */
    public String getFile() {
        return PriorityChoice.address("/insight/priorities-file.xhtml", filter);
    }

    /** The same, on paper. */
    public String getPaper() {
        return PriorityChoice.address("/insight/priorities-paper.xhtml", filter);
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public List<PriorityRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
