package nl.partnership.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.privacy.retention.DestructionRow;
import nl.partnership.ejb.privacy.retention.DestructionService;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** The declarations of what was erased, the latest first. */
@Named
@RequestScoped
public class DestructionsPage {

    private static final int ROWS = 20;

    @Inject
    private DestructionService destructions;

    @Inject
    private Screen screen;

    private Paged<DestructionRow> page;

    @PostConstruct
    void load() {
        page = Paged.of(screen.parameter("page"), ROWS, destructions::list);
    }

    public List<DestructionRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }
}
