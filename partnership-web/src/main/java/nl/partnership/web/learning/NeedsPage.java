package nl.partnership.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.NeedState;
import nl.partnership.ejb.learning.NeedListService;
import nl.partnership.ejb.learning.NeedRow;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Wat willen wij leren?": the training needs at the caller's schools. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class NeedsPage {

    private static final int ROWS = 20;

    @Inject
    private NeedListService needs;

    @Inject
    private NeedChoice choice;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private Paged<NeedRow> page;

    @PostConstruct
    void load() {
        schools = needs.schools();
        page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> needs.list(choice.filter(), first, most));
    }

    public List<NeedRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public NeedKind[] getKinds() {
        return NeedKind.values();
    }

    public NeedState[] getStates() {
        return NeedState.values();
    }
}
