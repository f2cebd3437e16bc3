package nl.partnership.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.review.close.ClosedYearRow;
import nl.partnership.ejb.review.close.ClosedYearService;
import nl.partnership.web.base.Screen;

/** For the board: which schools closed their year, and one that was closed by mistake. */
@Named
@ViewScoped
public class ClosedYearsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClosedYearService service;

    @Inject
    private Screen screen;

    private List<ClosedYearRow> rows;
    private String year;
    private String reason;

    public void open() {
        if (rows == null) {
            rows = service.years();
        }
    }

    public void reopen() {
        service.reopen(year, reason);
        screen.notice("review.reopen.done");
        screen.go("/review/closed.xhtml");
    }

    public List<ClosedYearRow> getRows() {
        return rows;
    }

    /** Those that can be opened again. */
    public List<ClosedYearRow> getClosed() {
        return rows.stream().filter(ClosedYearRow::isClosed).toList();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
