package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.insight.figures.FigureSheetListService;
import nl.partnership.ejb.insight.figures.FigureSheetRow;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Cijferbladen": what schools tell others of their incidents, the latest year first. */
@Named
@ViewScoped
public class FigureSheetsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private FigureSheetListService sheets;

    @Inject
    private FigureSheetChoice choice;

    @Inject
    private Screen screen;

    private String chosen;
    private List<SchoolRow> schools;
    private List<FigureSheetRow> rows;
    private Paging paging;

    @PostConstruct
    void load() {
        chosen = choice.getChosen();
        schools = sheets.schools();
        Paged<FigureSheetRow> page =
                Paged.of(screen.parameter("page"), ROWS, (first, most) -> sheets.list(chosen, first, most));
        rows = List.copyOf(page.rows());
        paging = page.paging();
    }

    /** Null for every school. */
    public String getChosen() {
        return chosen;
    }

    /** The same choice, as a file. */
    public String getFile() {
        return FigureSheetChoice.address("/insight/sheets-file.xhtml", chosen);
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public List<FigureSheetRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
