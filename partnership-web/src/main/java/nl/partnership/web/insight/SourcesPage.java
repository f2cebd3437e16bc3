package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.ObjLongConsumer;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.insight.SourceEntryService;
import nl.partnership.ejb.insight.SourceFilter;
import nl.partnership.ejb.insight.SourceRow;
import nl.partnership.ejb.insight.SourceService;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Bronnen": where figures come from, the latest first, and in one tap that they were delivered. */
@Named
@ViewScoped
public class SourcesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/insight/sources.xhtml";
    private static final int ROWS = 20;

    @Inject
    private SourceService sources;

    @Inject
    private SourceEntryService entry;

    @Inject
    private SourceChoice choice;

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    private SourceFilter filter;
    private List<SchoolRow> schools;
    private List<SourceRow> rows;
    private Paging paging;

    @PostConstruct
    void load() {
        filter = choice.getFilter();
        schools = sources.schools();
        Paged<SourceRow> page =
                Paged.of(screen.parameter("page"), ROWS, (first, most) -> sources.list(filter, first, most));
        rows = List.copyOf(page.rows());
        paging = page.paging();
    }

    /** The one in whose row the button stands came today. */
    public void deliver() {
        act((id, version) -> entry.deliver(id, version, dates.today()), "insight.source.delivered");
    }

    /** The last delivery of the one in whose row the button stands was noted by mistake. */
    public void takeBack() {
        act(entry::takeBack, "insight.source.takenBack");
    }

    /** @param act what becomes of one by its id, as it was read */
    private void act(ObjLongConsumer<String> act, String done) {
        String id = screen.which();
        try {
            act.accept(id, version(id));
            screen.notice(done);
            screen.go(paging.at(SourceChoice.address(PATH, filter)));
        } catch (Stale stale) {
            load();
            screen.problem(null, "insight.source.overtaken");
        }
    }

    /** As it was read; of what does not stand on this page the service says that there is none. */
    private long version(String id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .mapToLong(SourceRow::version)
                .findFirst()
                .orElse(-1);
    }

    public SourceFilter getFilter() {
        return filter;
    }

    /** The same choice, as a file. */
    public String getFile() {
        return SourceChoice.address("/insight/sources-file.xhtml", filter);
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public List<SourceRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
