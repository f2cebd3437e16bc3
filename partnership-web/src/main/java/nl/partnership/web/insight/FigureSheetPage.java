package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.insight.figures.FigureSheetListService;
import nl.partnership.ejb.insight.figures.FigureSheetRow;
import nl.partnership.ejb.insight.figures.FigureSheetService;
import nl.partnership.web.base.Frame;
import nl.partnership.web.base.Screen;

/** One sheet of figures; who convenes at its school can withdraw it. */
@Named
@ViewScoped
public class FigureSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FigureSheetListService sheets;

    @Inject
    private FigureSheetService own;

    @Inject
    private CurrentCaller current;

    @Inject
    private Frame frame;

    @Inject
    private Screen screen;

    private String id;
    private FigureSheetRow read;
    private String because;

    /** {@code NotFound} for one that the caller does not see. */
    public void open() {
        read = sheets.get(id);
    }

    public void withdraw() {
        own.withdraw(id, because);
        screen.notice("insight.sheet.withdrawn");
        screen.go("/insight/sheet.xhtml?id=" + id);
    }

    /** Whether the caller can withdraw it. */
    public boolean isWithdrawable() {
        return !read.isWithdrawn()
                && frame.mayOpen("/insight/sheet-new.xhtml")
                && read.schoolId().equals(current.get().organisationId());
    }

    public FigureSheetRow getRead() {
        return read;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
