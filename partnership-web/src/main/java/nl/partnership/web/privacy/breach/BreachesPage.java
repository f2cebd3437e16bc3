package nl.partnership.web.privacy.breach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.privacy.breach.BreachListService;
import nl.partnership.ejb.privacy.breach.BreachRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Datalekken": the register of breaches and drills of the board. */
@Named
@RequestScoped
public class BreachesPage {

    private static final int ROWS = 20;

    @Inject
    private BreachListService breaches;

    @Inject
    private Screen screen;

    private Paged<BreachRow> page;

    @PostConstruct
    void load() {
        page = Paged.of(screen.parameter("page"), ROWS, breaches::list);
    }

    public List<BreachRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }
}
