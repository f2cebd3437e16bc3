package nl.partnership.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.support.ReachOutcome;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.support.expertise.ExpertiseFilter;
import nl.partnership.ejb.support.expertise.ExpertiseRow;
import nl.partnership.ejb.support.expertise.ExpertiseService;
import nl.partnership.ejb.support.expertise.MapLinkService;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Sociale kaart": whom the caller's schools really call, and in one tap what came of calling. */
@Named
@ViewScoped
public class MapPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/support/map.xhtml";
    private static final int ROWS = 20;

    @Inject
    private ExpertiseService expertise;

    @Inject
    private MapLinkService links;

    @Inject
    private MapChoice choice;

    @Inject
    private Screen screen;

    private ExpertiseFilter filter;
    private List<SchoolRow> schools;
    private List<MapLinkService.Linked> elsewhere;
    private List<ExpertiseRow> rows;
    private Paging paging;

    @PostConstruct
    void load() {
        filter = choice.getFilter();
        schools = expertise.schools();
        elsewhere = List.copyOf(links.links());
        Paged<ExpertiseRow> page =
                Paged.of(screen.parameter("page"), ROWS, (first, most) -> expertise.list(filter, first, most));
        rows = List.copyOf(page.rows());
        paging = page.paging();
    }

    /** They were reached. */
    public void reached() {
        tell(ReachOutcome.REACHED);
    }

    public void missed() {
        tell(ReachOutcome.NOT_REACHED);
    }

    private void tell(ReachOutcome outcome) {
        boolean open = expertise.tell(screen.which(), outcome);
        screen.notice(open ? "support.reach.stillOpen" : "support.reach.told." + outcome);
        screen.go(paging.at(PATH + MapChoice.query(filter)));
    }

    public ExpertiseFilter getFilter() {
        return filter;
    }

    /** The same choice, as it stands in an address. */
    public String getQuery() {
        return MapChoice.query(filter);
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Where the municipality's own map is, for each school. */
    public List<MapLinkService.Linked> getElsewhere() {
        return elsewhere;
    }

    public List<ExpertiseRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
