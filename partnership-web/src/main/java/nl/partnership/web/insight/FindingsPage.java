package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.conversation.tool.ToolTalk;
import nl.partnership.ejb.insight.finding.FindingService;
import nl.partnership.ejb.insight.finding.JointFilter;
import nl.partnership.ejb.insight.finding.JointListService;
import nl.partnership.ejb.insight.finding.JointRow;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Frame;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Wat zien wij?": the conversations in which that is asked, and what was found jointly. */
@Named
@ViewScoped
public class FindingsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private FindingService findings;

    @Inject
    private JointListService joints;

    @Inject
    private JointChoice choice;

    @Inject
    private Frame frame;

    @Inject
    private Screen screen;

    private JointFilter filter;
    private List<ToolTalk> rounds;
    private List<SchoolRow> schools;
    private List<JointRow> rows;
    private Paging paging;

    @PostConstruct
    void load() {
        filter = choice.getFilter();
        schools = joints.schools();
        rounds = frame.mayOpen("/insight/finding-round.xhtml") ? findings.rounds() : List.of();
        Paged<JointRow> page =
                Paged.of(screen.parameter("page"), ROWS, (first, most) -> joints.list(filter, first, most));
        rows = List.copyOf(page.rows());
        paging = page.paging();
    }

    public JointFilter getFilter() {
        return filter;
    }

    /** The same choice, as a file. */
    public String getFile() {
        return JointChoice.address("/insight/findings-file.xhtml", filter);
    }

    public List<ToolTalk> getRounds() {
        return rounds;
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public List<JointRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
