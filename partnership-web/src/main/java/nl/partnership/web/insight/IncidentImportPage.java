package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.SheetFile;
import nl.partnership.domain.insight.IncidentFile;
import nl.partnership.ejb.insight.BatchRow;
import nl.partnership.ejb.insight.ImportCheck;
import nl.partnership.ejb.insight.IncidentImportService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.SheetUpload;

/** Looks at a file of incidents, and stores it once it was looked at and nothing in it is wrong. */
@Named
@ViewScoped
public class IncidentImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/insight/incident-import.xhtml";

    @Inject
    private IncidentImportService imports;

    @Inject
    private Screen screen;

    private transient Part file;
    /** Kept between looking and storing, only when nothing is wrong with it. */
    private byte[] looked;

    private ImportCheck check;
    private List<BatchRow> batches;

    @PostConstruct
    void open() {
        batches = imports.batches();
    }

    /** Nothing is stored yet. */
    public void look() {
        byte[] content = SheetUpload.content(file);
        check = imports.check(content);
        looked = check.isClean() ? content : null;
    }

    public void store() {
        if (looked == null) {
            throw SheetUpload.none();
        }
        screen.notice("insight.import.done", imports.store(looked));
        screen.go(PATH);
    }

    public void takeBack() {
        imports.takeBack(screen.which());
        screen.notice("insight.import.tookBack");
        screen.go(PATH);
    }

    public int getMostBytes() {
        return SheetFile.MOST_BYTES;
    }

    public int getMostRows() {
        return IncidentFile.MOST_ROWS;
    }

    /** Null until a file was looked at. */
    public ImportCheck getCheck() {
        return check;
    }

    /** What is wrong, in sentences with line and column. */
    public List<String> getProblems() {
        return check.problems().stream().map(screen::text).toList();
    }

    /** The files that count. */
    public List<BatchRow> getBatches() {
        return batches;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
