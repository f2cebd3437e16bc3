package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.insight.IncidentFilter;
import nl.partnership.ejb.insight.IncidentListService;
import nl.partnership.ejb.insight.IncidentRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** The incidents of the own school in one school year. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class IncidentRowsPage {

    private static final int ROWS = 20;

    @Inject
    private IncidentListService incidents;

    @Inject
    private IncidentChoice choice;

    @Inject
    private Screen screen;

    private Paged<IncidentRow> page;

    @PostConstruct
    void load() {
        IncidentFilter filter = choice.getFilter();
        page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> incidents.list(filter, first, most));
    }

    public List<IncidentRow> getRows() {
        return page.rows();
    }

    /** Whether there is something to note at some row of this part. */
    public boolean isNoted() {
        return page.rows().stream().anyMatch(row -> row.maybeTwice() || row.correction() != null);
    }

    public Paging getPaging() {
        return page.paging();
    }
}
