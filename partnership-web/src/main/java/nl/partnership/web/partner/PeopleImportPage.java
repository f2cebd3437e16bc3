package nl.partnership.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SheetFile;
import nl.partnership.ejb.partner.PersonChoice;
import nl.partnership.ejb.partner.proposal.ImportRow;
import nl.partnership.ejb.partner.proposal.PeopleCheck;
import nl.partnership.ejb.partner.proposal.PeopleImportService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.SheetUpload;

/** Looks at a file of people and roles, and stores it once it was looked at and nothing in it is wrong. */
@Named
@ViewScoped
public class PeopleImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleImportService imports;

    @Inject
    private Screen screen;

    private transient Part file;
    /** Kept between looking and storing, only when nothing is wrong with it. */
    private byte[] looked;

    private PeopleCheck check;
    private String sponsor;
    private List<PersonChoice> sponsors;
    private List<ImportRow> files;

    @PostConstruct
    void open() {
        sponsors = imports.sponsors();
        files = imports.imports();
    }

    /** Nothing is stored yet. */
    public void look() {
        check = null;
        looked = null;
        byte[] content = SheetUpload.content(file);
        check = imports.check(content, sponsor);
        looked = check.isClean() ? content : null;
    }

    public void store() {
        if (looked == null) {
            throw SheetUpload.none();
        }
        screen.notice("partner.import.done", imports.store(looked, sponsor));
        screen.go("/partner/people-import.xhtml");
    }

    /** Null until a file was looked at. */
    public PeopleCheck getCheck() {
        return check;
    }

    /** What is wrong, in sentences with line and column. */
    public List<String> getProblems() {
        return check.problems().stream().map(screen::text).toList();
    }

    /** The organisations where nobody can answer yet, one behind the other. */
    public String getNobody() {
        return check.nobody().stream().collect(Collectors.joining(", "));
    }

    /** The files that came in. */
    public List<ImportRow> getFiles() {
        return files;
    }

    public List<PersonChoice> getSponsors() {
        return sponsors;
    }

    public int getMostBytes() {
        return SheetFile.MOST_BYTES;
    }

    public int getMostRows() {
        return imports.most();
    }

    public String getSponsor() {
        return sponsor;
    }

    public void setSponsor(String sponsor) {
        this.sponsor = sponsor;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
